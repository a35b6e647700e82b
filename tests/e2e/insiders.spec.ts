import { readFileSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';
import { contributor, regionalEditor } from './accounts';
import { expect, test } from './fixtures';
import { createPractice } from './records';

const DRAFT = 'Texto reservado de otra comuna';
const NOTE = 'apunte reservado de otra comuna';
const SECRET = /reservado de otra comuna/;

interface Manifest {
  node: Record<string, { filename?: string }>;
}

/** The name under which the admin's layout takes calls of server functions: it stands in every page of the admin. */
const actionId = (): string => {
  const { node } = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as Manifest;
  const [found] = Object.entries(node).find(([, { filename }]) => filename?.endsWith('(payload)/layout.tsx')) ?? [];
  return found ?? '';
};

const call = (api: APIRequestContext, name: unknown, args: unknown) =>
  api.post('/admin', {
    headers: { 'next-action': actionId(), 'content-type': 'text/plain;charset=UTF-8', accept: 'text/x-component' },
    data: JSON.stringify([{ name, args }]),
  });

/** A practice elsewhere: published, with a note and a newer draft; its address and that of a draft never published. */
async function practiceElsewhere(editorApi: APIRequestContext) {
  const asked = await editorApi.get('/api/municipalities?where[region][equals]=CL-AR&limit=1&sort=-name&depth=0');
  const owner = ((await asked.json()) as { docs: { id: string }[] }).docs[0]?.id;
  const { id, path } = await createPractice(editorApi, `Mercado de barrio ${Date.now()}`);
  const save = async (body: object, query = '') => {
    const answer = await editorApi.patch(`/api/practices/${id}?locale=es${query}`, { data: body });
    expect(answer.ok(), await answer.text()).toBe(true);
  };
  await save({ owner, internalNotes: NOTE, _status: 'published' });
  await save({ title: DRAFT, summary: DRAFT, _status: 'draft' }, '&draft=true');
  const draft = await createPractice(editorApi, `${DRAFT} ${Date.now()}`);
  const versions = await editorApi.get(`/api/practices/versions?where[parent][equals]=${id}&depth=0`);
  const { docs } = (await versions.json()) as { docs: { id: string }[] };
  return { id, path, draft, version: docs[0]?.id ?? '' };
}

type Elsewhere = Awaited<ReturnType<typeof practiceElsewhere>>;

const slugOf = (path: string): string => path.split('/').at(-1) ?? '';

const pagesOf = ({ id, path, draft, version }: Elsewhere): string[] => [
  `/admin/collections/practices/${id}?locale=es`,
  `/admin/collections/practices/${draft.id}?locale=es`,
  `/admin/collections/practices/${id}/versions`,
  `/admin/collections/practices/${id}/versions/${version}`,
  '/admin/collections/practices?search=reservado&limit=50',
  '/admin/collections/practices?where[or][0][and][0][internalNotes][like]=reservado',
  '/admin/collections/practices?sort=createdBy.resetPasswordToken',
  `/vista-previa?collection=practices&slug=${slugOf(path)}&locale=es`,
  `/vista-previa?collection=practices&slug=${slugOf(draft.path)}&locale=es`,
  path,
  draft.path,
];

const callsOf = ({ id, draft, version }: Elsewhere): [name: string, args: object][] => [
  ['render-document', { collectionSlug: 'practices', docID: id }],
  ['render-document', { collectionSlug: 'practices', docID: draft.id, overrideEntityVisibility: true }],
  [
    'render-document',
    {
      collectionSlug: 'practices',
      docID: id,
      paramsOverride: { segments: ['collections', 'practices', id, 'versions', version] },
    },
  ],
  ['render-document', { collectionSlug: 'users', docID: id, overrideEntityVisibility: true }],
  ['render-document-slots', { collectionSlug: 'practices', id }],
  ['render-list', { collectionSlug: 'practices', query: { search: 'reservado', limit: 50 } }],
  ['render-list', { collectionSlug: 'changes', query: {}, overrideEntityVisibility: true }],
  ['render-list', { collectionSlug: 'practices', query: { sort: 'createdBy.email' } }],
  ['table-state', { collectionSlug: 'practices', columns: [], query: { where: { title: { like: 'reservado' } } } }],
  [
    'table-state',
    { collectionSlug: 'practices', columns: [], query: { where: { internalNotes: { like: 'reservado' } } } },
  ],
  [
    'table-state',
    {
      collectionSlug: ['practices'],
      columns: [],
      query: {},
      parent: { collectionSlug: 'practices', id, joinPath: 'related' },
    },
  ],
  [
    'form-state',
    {
      collectionSlug: 'practices',
      id,
      operation: 'update',
      data: {},
      returnLockStatus: true,
      checkForStaleData: true,
      originalUpdatedAt: 'x',
    },
  ],
  [
    'copy-data-from-locale',
    { collectionSlug: 'practices', docID: id, fromLocale: 'es', toLocale: 'en', overrideData: true },
  ],
  ['copy-data-from-locale', { globalSlug: 'site', fromLocale: 'es', toLocale: 'en', overrideData: true }],
  ['schedule-publish', { type: 'publish', date: new Date(), doc: { relationTo: 'practices', value: id } }],
  ['get-upcoming-scheduled-publish', { collectionSlug: 'practices', id }],
  ['get-folder-results-component-and-data', { collectionsToDisplay: ['practices'] }],
  ['slugify', { collectionSlug: 'practices', path: 'slug', valueToSlugify: 'x', data: {} }],
  ['slugify', { collectionSlug: 'nothing', path: '__proto__' }],
  ['constructor', {}],
  ['__proto__', {}],
];

test('who may not read a draft reaches it neither by the admin, its server functions, nor a preview', async ({
  editorApi,
  playwright,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const elsewhere = await practiceElsewhere(editorApi);
  const anonymous = await playwright.request.newContext(baseURL ? { baseURL } : {});
  const people = {
    anonymous,
    contributor: await contributor(playwright, baseURL ?? ''),
    regional: await regionalEditor(playwright, baseURL ?? ''),
  };
  for (const [who, api] of Object.entries(people)) {
    for (const page of pagesOf(elsewhere)) {
      for (const headers of [{}, { rsc: '1' }, { rsc: '1', 'next-router-prefetch': '1' }]) {
        const answer = await api.get(page, { headers });
        expect(answer.status(), `${who} ${page}`).toBeLessThan(500);
        expect(await answer.text(), `${who} ${page}`).not.toMatch(SECRET);
      }
    }
    for (const [name, args] of callsOf(elsewhere)) {
      const answer = await call(api, name, args);
      expect(answer.status(), `${who} ${name}`).toBeLessThan(500);
      expect(await answer.text(), `${who} ${name} ${JSON.stringify(args)}`).not.toMatch(SECRET);
    }
    for (const hostile of [null, 7, {}, { name: 'form-state' }, { name: ['form-state'], args: null }]) {
      const answer = await api.post('/admin', {
        headers: { 'next-action': actionId(), 'content-type': 'text/plain;charset=UTF-8' },
        data: JSON.stringify([hostile]),
      });
      expect(answer.status(), `${who} ${JSON.stringify(hostile)}`).toBeLessThan(500);
    }
  }
  // What only the names above were asked for is there: the editor sees it by the same calls.
  const seen = await call(editorApi, 'render-document', { collectionSlug: 'practices', docID: elsewhere.id });
  expect(await seen.text()).toMatch(SECRET);
  // Nothing was copied to the other language meanwhile.
  const english = await editorApi.get(`/api/practices/${elsewhere.id}?locale=en&depth=0&draft=true`);
  expect(((await english.json()) as { title?: string }).title ?? null).toBeNull();
});

test('an anonymous caller of a server function is refused in words', async ({ playwright, baseURL }) => {
  const anonymous = await playwright.request.newContext({
    ...(baseURL ? { baseURL } : {}),
    extraHTTPHeaders: { 'accept-language': 'es' },
  });
  const answer = await call(anonymous, 'render-document-slots', { collectionSlug: 'practices' });
  expect(answer.status()).toBe(200);
  expect(await answer.text()).toContain('Inicie sesión');
});

test('a draft that a preview shows to its editor stays theirs, whoever has the cookie of the preview', async ({
  editorApi,
  playwright,
  baseURL,
}) => {
  const { draft } = await practiceElsewhere(editorApi);
  const preview = await editorApi.get(`/vista-previa?collection=practices&slug=${slugOf(draft.path)}&locale=es`);
  expect(await preview.text()).toMatch(SECRET);
  const { cookies } = await editorApi.storageState();
  const bypass = cookies.filter(({ name }) => !name.startsWith('payload'));
  expect(bypass.length).toBeGreaterThan(0);
  const stranger = await playwright.request.newContext({
    ...(baseURL ? { baseURL } : {}),
    storageState: { cookies: bypass, origins: [] },
  });
  for (const headers of [{}, { rsc: '1' }, { rsc: '1', 'next-router-prefetch': '1' }]) {
    expect(await (await stranger.get(draft.path, { headers })).text()).not.toMatch(SECRET);
  }
});
