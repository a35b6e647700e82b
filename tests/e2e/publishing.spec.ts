import type { APIRequestContext } from '@playwright/test';
import { expect, signIn, test } from './fixtures';

/** How long a visitor may have to wait for what an editor has done; how long it took is printed. */
const WAIT = { timeout: 20_000, intervals: [100] };

const TITLE = 'Biblioteca itinerante de Quinchamalí';
const SLUG = 'biblioteca-itinerante-de-quinchamali';
const PAGE = `/es/practicas/${SLUG}`;
/** «Quinchamalí» with two letters swapped, and a facet that the record is found by. */
const MISSPELT = '/es/practicas?q=quinchmaali';
const BY_FACET = '/es/practicas?q=quinchamali&dimension=d8';

const record = (source: string, title: string) => ({
  title,
  summary: 'Un bus lleva libros en varios idiomas a los barrios.',
  dimensions: ['d8'],
  places: [{ country: 'CL', subdivision: 'CL-NB', locality: 'Chillán' }],
  citations: [{ source }],
  _status: 'draft',
});

async function draftOf(api: APIRequestContext, title: string): Promise<string> {
  const sources = (await (await api.get('/api/sources?limit=1&depth=0')).json()) as { docs: { id: string }[] };
  const answer = await api.post('/api/practices?draft=true&locale=es', {
    data: record(sources.docs[0]?.id ?? '', title),
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return ((await answer.json()) as { doc: { id: string } }).doc.id;
}

/** What a visitor sees of the record: its page, the search by a misspelt word and by a facet, the API. */
async function seenBy(
  visitor: APIRequestContext,
): Promise<{ page: boolean; misspelt: boolean; facet: boolean; api: boolean }> {
  const [page, misspelt, facet, api] = await Promise.all([
    visitor.get(PAGE),
    visitor.get(MISSPELT).then((answer) => answer.text()),
    visitor.get(BY_FACET).then((answer) => answer.text()),
    visitor
      .get(`/api/practices?where[slug][equals]=${SLUG}&locale=es`)
      .then((answer) => answer.json() as Promise<{ totalDocs: number }>),
  ]);
  return {
    page: page.status() === 200,
    misspelt: misspelt.includes(PAGE),
    facet: facet.includes(PAGE),
    api: api.totalDocs > 0,
  };
}

const EVERYWHERE = { page: true, misspelt: true, facet: true, api: true };
const NOWHERE = { page: false, misspelt: false, facet: false, api: false };

test('an editor writes a draft nobody sees, publishes it, takes it back', async ({ page, editorApi, request }) => {
  test.setTimeout(180_000);
  const id = await draftOf(editorApi, TITLE);
  expect(await seenBy(request), 'a draft').toEqual(NOWHERE);

  await signIn(page);
  await page.goto(`/admin/collections/practices/${id}?locale=es`);
  await expect(page.locator('#field-title')).toHaveValue(TITLE);
  await page.locator('#action-save').click();
  await expect(
    page
      .locator('.payload-toast-container')
      .getByText(/publicad|éxito|correctamente/i)
      .first(),
  ).toBeVisible();
  const published = Date.now();
  await expect.poll(() => seenBy(request), WAIT).toEqual(EVERYWHERE);
  console.log(`Published: on the page, in search and in the API after ${Date.now() - published} ms`);

  const answer = await editorApi.patch(`/api/practices/${id}?locale=es`, { data: { _status: 'draft' } });
  expect(answer.ok(), await answer.text()).toBe(true);
  const withdrawn = Date.now();
  await expect.poll(() => seenBy(request), WAIT).toEqual(NOWHERE);
  console.log(`Unpublished: gone from page, search and API after ${Date.now() - withdrawn} ms`);
  expect((await request.get(PAGE)).status()).toBe(404);
});

test('an address that an editor changes leads on from the old one, for good', async ({ editorApi, request }) => {
  const id = await draftOf(editorApi, 'Feria de oficios de Coihueco');
  const save = (data: object) => editorApi.patch(`/api/practices/${id}?locale=es`, { data });
  expect((await save({ _status: 'published' })).ok()).toBe(true);
  const [old, current] = ['/es/practicas/feria-de-oficios-de-coihueco', '/es/practicas/oficios-en-coihueco'];
  const ask = async (path: string) => {
    const answer = await request.get(path, { maxRedirects: 0 });
    return { status: answer.status(), location: answer.headers().location?.replace(/^https?:\/\/[^/]+/, '') };
  };
  await expect.poll(() => ask(old), WAIT).toMatchObject({ status: 200 });
  expect((await save({ slug: 'oficios-en-coihueco', _status: 'published' })).ok()).toBe(true);
  await expect.poll(() => ask(old), WAIT).toEqual({ status: 308, location: current });
  expect(await ask(current)).toMatchObject({ status: 200 });
  expect((await save({ _status: 'draft' })).ok()).toBe(true);
});
