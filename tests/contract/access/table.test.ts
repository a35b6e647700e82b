import { randomUUID } from 'node:crypto';
import { createLocalReq, type Access, type SanitizedCollectionConfig, type Where } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callersOf } from '@/cms/access/ruled';
import { ASKERS, openCms, recordsOf, type Asker, type Cms } from '../../integration/cms/open-cms';

/** Answers that say no: not signed in, not allowed, not found (for this caller), no such endpoint. */
const REFUSED: readonly number[] = [401, 403, 404, 501];

/** Who wrote a record; each of their municipalities lies in another region. */
const AUTHORS = ['contributor', 'other', null] as const;

/** Collections whose rules have tests of their own: locks; preferences, which Payload serves by key. */
const ELSEWHERE: readonly string[] = ['payload-locked-documents', 'payload-preferences'];

interface Sample extends Record<string, unknown> {
  id: string;
}

let cms: Cms;
const users: Partial<Record<Asker, { id: string }>> = {};

beforeAll(async () => {
  cms = await openCms();
  for (const { id, name } of (await cms.payload.find({ collection: 'users', limit: 50 })).docs) {
    users[name as Asker] = { id };
  }
}, 120_000);
afterAll(() => cms.close());

const valueAt = (record: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((inner, name) => (inner as Record<string, unknown> | null | undefined)?.[name], record);

const holds = (value: unknown, operator: string, asked: unknown): boolean => {
  if (operator === 'equals') return (value ?? null) === asked;
  if (operator === 'in') return (asked as unknown[]).includes(value);
  throw new Error(`The rules ask by ${operator}, which this test does not know`);
};

/** Whether a record meets the condition that a rule answers with. */
const meets = (record: unknown, where: Where): boolean =>
  Object.entries(where).every(([name, value]) => {
    if (Array.isArray(value)) {
      const each = value.map((inner) => meets(record, inner));
      return name === 'or' ? each.some(Boolean) : each.every(Boolean);
    }
    return Object.entries(value as object).every(([operator, asked]) => holds(valueAt(record, name), operator, asked));
  });

async function ruling(access: Access, as: Asker, collection?: SanitizedCollectionConfig): Promise<boolean | Where> {
  const id = users[as]?.id;
  const user = id ? await cms.payload.findByID({ collection: 'users', id, depth: 0 }) : null;
  const req = await createLocalReq(user ? { user: { ...user, collection: 'users' } } : {}, cms.payload);
  return access({ req, ...(collection ? { collectionConfig: collection } : {}) } as Parameters<Access>[0]);
}

const allows = (rule: boolean | Where, record: unknown): boolean =>
  typeof rule === 'object' ? meets(record, rule) : rule;

/** Written past every hook, so that records differ only in what rules look at. */
function samplesOf({ versions, flattenedFields, upload }: SanitizedCollectionConfig): Sample[] {
  const has = (name: string) => flattenedFields.some((field) => field.name === name);
  return AUTHORS.flatMap((author) =>
    ['draft', 'published'].map((status): Sample => {
      const isArica = author === 'contributor';
      const id = randomUUID();
      return {
        id,
        ...(versions ? { _status: status } : {}),
        ...(has('inUse') ? { inUse: status === 'published' } : {}),
        ...(has('createdBy') ? { createdBy: author && users[author]?.id } : {}),
        ...(has('owner') ? { owner: author && cms.municipality[isArica ? 'arica' : 'temuco'] } : {}),
        ...(has('region') && !has('role') ? { region: author && (isArica ? 'CL-AP' : 'CL-AR') } : {}),
        ...(upload ? { filename: `${id}.png`, mimeType: 'image/png' } : {}),
        ...(has('key') ? { key: id } : {}),
        ...(has('email') ? { email: `${id}@portal.example`, role: 'editor' } : {}),
      };
    }),
  );
}

const write = async ({ slug, versions }: SanitizedCollectionConfig, samples: readonly Sample[]): Promise<void> => {
  const collection = slug;
  for (const data of samples) {
    await cms.payload.db.create({ collection, data: { ...data } });
    if (!versions) continue;
    const now = new Date().toISOString();
    const { id: parent, ...versionData } = data;
    await cms.payload.db.createVersion({
      collectionSlug: collection,
      parent,
      versionData: versionData as never,
      autosave: false,
      createdAt: now,
      updatedAt: now,
    });
  }
};

const idsIn = (records: readonly Record<string, unknown>[], samples: readonly Sample[]): string[] => {
  const known = new Set(samples.map(({ id }) => id));
  return records
    .map(({ id, parent }) => String(parent ?? id))
    .filter((id) => known.has(id))
    .sort();
};

const among = (samples: readonly Sample[], field: string): string =>
  samples.map(({ id }, place) => `where[${field}][in][${place}]=${id}`).join('&');

it('collections: everybody reads, adds, changes and deletes what the table says, by no other way', async () => {
  const { payload } = cms;
  for (const collection of payload.config.collections.filter(({ slug }) => !ELSEWHERE.includes(slug))) {
    const { slug, access, endpoints, versions } = collection;
    const rows = endpoints ? samplesOf(collection) : [];
    const told = (as: Asker, act: string): string => `${as} ${act} ${slug}`;
    // Internal rows have no shape that could be made up; nobody reaches any of them.
    const isKept = Boolean(versions) || collection.flattenedFields.some(({ name }) => name === 'inUse');
    const samples = isKept ? rows : [];
    await write(collection, samples);
    for (const as of ASKERS) {
      const rules = {
        read: await ruling(access.read, as, collection),
        create: await ruling(access.create, as, collection),
        update: await ruling(access.update, as, collection),
        delete: await ruling(access.delete, as, collection),
        versions: versions ? await ruling(access.readVersions, as, collection) : false,
      };
      const list = await cms.ask('GET', `/${slug}?limit=100&depth=0&${among(samples, 'id')}`, { as });
      expect(REFUSED.includes(list.status), told(as, 'lists')).toBe(!endpoints || rules.read === false);
      const seen = samples.filter((sample) => allows(rules.read, sample));
      expect(idsIn(recordsOf(list), samples), told(as, 'lists')).toEqual(idsIn(seen, samples));

      const added = await cms.ask('POST', `/${slug}?draft=true`, { as, body: {} });
      expect(REFUSED.includes(added.status), told(as, 'adds')).toBe(!endpoints || rules.create === false);

      for (const sample of samples) {
        const one = await cms.ask('GET', `/${slug}/${sample.id}?depth=0`, { as });
        expect(one.status === 200, told(as, `reads ${JSON.stringify(sample)} of`)).toBe(allows(rules.read, sample));
        const changed = await cms.ask('PATCH', `/${slug}/${sample.id}?draft=true`, { as, body: {} });
        expect(!REFUSED.includes(changed.status), told(as, `changes ${JSON.stringify(sample)} of`)).toBe(
          allows(rules.update, sample),
        );
      }
      if (samples.length === 0) continue;

      if (versions) {
        const old = await cms.ask('GET', `/${slug}/versions?limit=100&depth=0&${among(samples, 'parent')}`, { as });
        const shown = samples.filter((sample) => allows(rules.versions, { version: sample }));
        expect([...new Set(idsIn(recordsOf(old), samples))], told(as, 'reads versions of')).toEqual(
          idsIn(shown, samples),
        );
      }

      const gone = await cms.ask('DELETE', `/${slug}?depth=0&${among(samples, 'id')}`, { as });
      const deleted = samples.filter((sample) => allows(rules.delete, sample));
      expect(idsIn(recordsOf(gone), samples), told(as, 'deletes')).toEqual(idsIn(deleted, samples));
      await write(collection, deleted);
    }
  }
}, 600_000);

describe.each(ASKERS)('%s', (as) => {
  it('reads and changes of globals what the table says', async () => {
    for (const { slug, access, versions } of cms.payload.config.globals) {
      const asked = [
        ['GET', `/globals/${slug}`, access.read],
        ['POST', `/globals/${slug}`, access.update],
        ...(versions ? [['GET', `/globals/${slug}/versions`, access.readVersions] as const] : []),
      ] as const;
      for (const [method, path, rule] of asked) {
        const { status } = await cms.ask(method, path, { as, ...(method === 'POST' ? { body: {} } : {}) });
        expect(REFUSED.includes(status), `${method} ${path}`).toBe((await ruling(rule, as)) === false);
      }
    }
  });

  it('calls the endpoints of ours that the table says', async () => {
    let asked = 0;
    for (const { slug, endpoints } of cms.payload.config.collections) {
      for (const endpoint of endpoints || []) {
        const access = callersOf(endpoint);
        if (!access) continue;
        asked += 1;
        const method = endpoint.method.toUpperCase();
        const path = `/${slug}${endpoint.path.replace(':id', randomUUID())}`;
        const taught = { word: 'x', as: 'hidden', language: 'es' };
        const { status } = await cms.ask(method, path, { as, ...(method === 'POST' ? { body: taught } : {}) });
        const isAllowed = (await ruling(access, as)) !== false;
        // Who may call it is told that there is no such record; others, that they may not ask.
        expect([401, 403].includes(status), `${method} ${path}: ${status}`).toBe(!isAllowed);
      }
    }
    expect(asked).toBeGreaterThan(8);
  });
});
