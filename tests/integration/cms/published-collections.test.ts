import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Config, Template } from '@/cms/payload-types';
import { REGIONS } from '@/domain/vocabularies/regions';
import { practiceData } from '../../factories/content';
import { guideData, sectionData, termData } from '../../factories/guides';
import { document, paragraph } from '../../factories/rich-text';
import { templateData } from '../../factories/stored-templates';
import { objections, openCms, recordOf, recordsOf, type Cms } from './open-cms';

type Collections = Config['collections'];
/** Collections with drafts, by their types. */
type Published = {
  [Slug in keyof Collections]: '_status' extends keyof Collections[Slug] ? Slug : never;
}[keyof Collections];

interface Sample {
  /** What a record needs to be published, in Spanish; each call makes another one. */
  data: () => object;
  /** A text of its own, which a change replaces. */
  text: string;
  /** Whether that text is written in each language. */
  localized: boolean;
  /** How readers reach it: by a page of its own, at a place on a page of many, or not by an address. */
  address: 'page' | 'place' | null;
  /** The texts that a language needs before it is ready; null where nothing says so. */
  readyWith: readonly string[] | null;
  /** What else its English needs, from the record in Spanish. */
  english?: (record: Record<string, unknown>) => object;
}

let cms: Cms;
let guide: string;
let count = 0;
const next = (): number => (count += 1);

const written = { text: 'title', localized: true, address: 'page', readyWith: ['title', 'summary'] } as const;

const SAMPLES: Readonly<Record<Published, Sample>> = {
  practices: { ...written, data: () => practiceData(cms.source) },
  templates: {
    ...written,
    data: () => templateData(),
    // What a template prints is whole in a language before it is ready.
    english: ({ structure }) => ({
      structure: (structure as NonNullable<Template['structure']>).map((part) =>
        part.blockType === 'table'
          ? { ...part, title: 'Register', columns: part.columns?.map((column) => ({ ...column, title: 'Action' })) }
          : part,
      ),
    }),
  },
  guides: { ...written, data: () => guideData(cms.source) },
  sections: { ...written, data: () => sectionData(guide) },
  pages: {
    ...written,
    data: () => ({ title: `Página ${next()}`, summary: 'x', group: 'portal', body: document(paragraph('Texto.')) }),
  },
  resources: {
    ...written,
    address: null,
    data: () => ({ title: `Material ${next()}`, summary: 'x', kind: 'brochure', url: 'https://example.org/material' }),
  },
  trainings: {
    ...written,
    address: null,
    data: () => ({ title: `Taller ${next()}`, summary: 'x', date: '2027-03-15' }),
  },
  glossary: { ...written, address: 'place', readyWith: ['title', 'definition'], data: () => termData() },
  municipalities: {
    text: 'name',
    localized: false,
    address: 'page',
    readyWith: [],
    data: () => ({ name: `Municipalidad ${next()}`, country: 'CL', region: 'CL-AP', locality: `Comuna ${count}` }),
  },
  organizations: {
    text: 'name',
    localized: true,
    address: null,
    readyWith: null,
    data: () => ({ name: `Organización ${next()}` }),
  },
  sources: {
    text: 'title',
    localized: false,
    address: null,
    readyWith: null,
    data: () => ({ title: `Fuente ${next()}` }),
  },
  'regional-offices': {
    text: 'contact.unit',
    localized: true,
    address: null,
    readyWith: null,
    data: () => ({ region: REGIONS.keys[next() % REGIONS.keys.length], contact: { unit: `Oficina ${count}` } }),
  },
};

const OK = 200;
const REFUSED = 400;
const NO = 403;
const NONE = 404;

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], value);

/** The data that puts a value at a path. */
const put = (path: string, value: unknown): object =>
  path.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as object;

beforeAll(async () => {
  cms = await openCms();
  guide = (await cms.payload.create({ collection: 'guides', locale: 'es', data: guideData(cms.source) as never })).id;
}, 120_000);

afterAll(() => cms.close());

it('these are all collections with drafts', () => {
  const drafted = cms.config.collections.filter(({ versions }) => versions?.drafts).map(({ slug }) => slug);
  expect(drafted.sort()).toEqual(Object.keys(SAMPLES).sort());
});

it('everything that is written in both languages takes a request without one for Spanish', async () => {
  const { collections, globals } = cms.config;
  const translated = [...collections, ...globals].filter(({ fields }) =>
    JSON.stringify(fields).includes('"localized":true'),
  );
  expect(translated.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['media', 'attachments', 'home', 'site']));
  for (const { slug, hooks } of translated) {
    const req: { locale?: string; query: object } = { query: {} };
    const given = { args: { req }, context: {}, operation: 'read', req };
    for (const hook of hooks.beforeOperation as ((args: typeof given) => unknown)[]) await hook(given);
    expect(req.locale, slug).toBe('es');
  }
});

describe.each(Object.entries(SAMPLES))('%s', (slug, { data, text, localized, address, readyWith, english }) => {
  // An office for each region: no record stays longer than its test.
  const made: string[] = [];
  const create = async (own: object = {}): Promise<Record<string, unknown> & { id: string }> => {
    const answer = await cms.ask('POST', `/${slug}`, {
      as: 'editor',
      body: { ...data(), _status: 'published', ...own },
    });
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    const record = recordOf(answer);
    made.push(String(record.id));
    return { ...record, id: String(record.id) };
  };
  const change = (id: string, body: object, query = '') =>
    cms.ask('PATCH', `/${slug}/${id}${query}`, { as: 'editor', body });
  const read = (id: string, query = '', as: 'anonymous' | 'editor' = 'anonymous') =>
    cms.ask('GET', `/${slug}/${id}${query}`, { as });
  const newsOf = async (id: string): Promise<number> =>
    (await cms.payload.count({ collection: 'changes', where: { of: { equals: slug }, record: { equals: id } } }))
      .totalDocs;

  afterEach(async () => {
    await cms.payload.delete({ collection: slug as Published, where: { id: { in: made.splice(0) } } });
  });

  it('takes a request that names no language for Spanish, and loses no text', async () => {
    const record = await create();
    const words = at(record, text);
    expect(words).toBeTypeOf('string');
    expect(at(recordOf(await read(record.id)), text)).toBe(words);
    expect((await change(record.id, { internalNotes: 'Otra nota' })).status).toBe(OK);
    expect(at(recordOf(await read(record.id, '?locale=es')), text)).toBe(words);
    if (localized) expect(at(recordOf(await read(record.id, '?locale=all')), `${text}.es`)).toBe(words);
  });

  it('shows no draft, nor what editors note', async () => {
    const { id, ...published } = await create({ internalNotes: 'nota secreta' });
    expect((await change(id, { ...put(text, 'Borrador secreto'), _status: 'draft' }, '?draft=true')).status).toBe(OK);
    const draft = await create({ _status: 'draft', internalNotes: 'nota secreta' });
    for (const query of ['', '?draft=true', '?draft=true&depth=3', '?trash=true&showHiddenFields=true']) {
      const answer = await read(id, query);
      expect(at(recordOf(answer), text), query).toBe(at(published, text));
      expect(JSON.stringify(answer.body), query).not.toMatch(/secret|seedKey|createdBy/);
      expect((await read(draft.id, query)).status, query).toBe(NONE);
      const list = await cms.ask('GET', `/${slug}${query}`);
      expect(JSON.stringify(list.body), query).not.toContain('secret');
    }
    expect((await cms.ask('GET', `/${slug}/versions`)).status).toBe(NO);
    expect(at(recordOf(await read(id, '?draft=true', 'editor')), text)).toBe('Borrador secreto');
  });

  it('keeps versions, and remembers who wrote the first', async () => {
    const { id } = await create();
    await change(id, put(text, 'Segunda versión'));
    const { totalDocs } = await cms.payload.countVersions({
      collection: slug as Published,
      where: { parent: { equals: id } },
    });
    expect(totalDocs).toBe(2);
    expect(recordOf(await read(id, '?depth=1', 'editor')).createdBy).toMatchObject({ name: 'editor' });
  });

  it('lets a contributor publish nothing, nor touch what is published', async () => {
    const [user] = (await cms.payload.find({ collection: 'users', where: { name: { equals: 'contributor' } } })).docs;
    if (!user) throw new Error('no contributor');
    const { id } = await create();
    const acting = { collection: slug as Published, user: { ...user, collection: 'users' } as const };
    // The Local API passes by the rules of access: what is left is what every save goes through.
    await expect(
      cms.payload.create({ ...acting, data: { ...data(), _status: 'published' } as never }),
    ).rejects.toMatchObject({ status: NO });
    for (const _status of ['draft', 'published'])
      await expect(
        cms.payload.update({ ...acting, id, data: { ...put(text, 'x'), _status } as never }),
      ).rejects.toMatchObject({ status: NO });
  });

  it('is news when published, changed, withdrawn and deleted, and no news as a draft', async () => {
    const draft = await create({ _status: 'draft' });
    expect(await newsOf(draft.id)).toBe(0);
    const { id } = await create();
    await change(id, put(text, 'Otras palabras'));
    await change(id, { _status: 'draft' });
    expect(await newsOf(id)).toBe(3);
    expect((await read(id)).status).toBe(NONE);
    expect((await cms.ask('DELETE', `/${slug}/${id}`, { as: 'editor' })).status).toBe(OK);
    expect(await newsOf(id)).toBe(4);
  });

  it('is gone with its versions once deleted', async () => {
    const { id } = await create();
    expect((await cms.ask('DELETE', `/${slug}/${id}`, { as: 'anonymous' })).status).toBe(NO);
    expect((await cms.ask('DELETE', `/${slug}/${id}`, { as: 'editor' })).status).toBe(OK);
    for (const query of ['', '?draft=true', '?trash=true']) {
      expect((await read(id, query, 'editor')).status, query).toBe(NONE);
    }
    const versions = await cms.ask('GET', `/${slug}/versions?where[parent][equals]=${id}`, { as: 'editor' });
    expect(recordsOf(versions)).toEqual([]);
  });

  it('gives a visitor a hundred records at most', async () => {
    const { body } = await cms.ask('GET', `/${slug}?limit=100000&pagination=false`);
    expect(body.limit).toBe(100);
  });

  if (address === 'page')
    it('keeps the address that it was known by, and offers its preview', async () => {
      const { id, slug: before } = await create();
      expect(before).toBeTypeOf('string');
      expect((await change(id, { slug: `direccion-nueva-${id}` })).status).toBe(OK);
      const { formerSlugs } = recordOf(await read(id));
      expect(formerSlugs).toContainEqual(expect.objectContaining({ locale: 'es', slug: before }));
      const { admin } = cms.payload.collections[slug as Published].config;
      expect(await admin.preview?.({ slug: before }, { locale: 'en' } as never)).toBe(
        `/vista-previa?collection=${slug}&slug=${String(before)}&locale=en`,
      );
    });

  if (address !== 'page')
    it('keeps no former address, and offers no preview', async () => {
      const record = await create();
      expect('slug' in record).toBe(address === 'place');
      expect(record).not.toHaveProperty('formerSlugs');
      expect(cms.payload.collections[slug as Published].config.admin.preview).toBeUndefined();
    });

  if (address)
    it('gives each its own address', async () => {
      const first = await create();
      const taken = await cms.ask('POST', `/${slug}`, { as: 'editor', body: { ...data(), slug: first.slug } });
      expect(taken.status).toBe(REFUSED);
      expect(objections(taken)).toHaveProperty('slug');
    });

  if (readyWith)
    it('is ready in Spanish by being published, and says when that was', async () => {
      const draft = await create({ _status: 'draft', publishedAt: '2001-01-01T00:00:00.000Z' });
      expect(at(draft, 'languages.es.readiness')).not.toBe('ready');
      expect(draft.publishedAt ?? null).toBeNull();
      const begun = Date.now();
      expect((await change(draft.id, { _status: 'published' })).status).toBe(OK);
      const published = recordOf(await read(draft.id));
      expect(published.languages).toMatchObject({ es: { readiness: 'ready' }, en: { readiness: 'missing' } });
      expect(Date.parse(String(published.publishedAt))).toBeGreaterThanOrEqual(begun);
    });

  if (readyWith?.length)
    it('is ready in English with its texts alone', async () => {
      const record = await create();
      const languages = { en: { readiness: 'ready', by: 'human' } };
      const inEnglish = (body: object) => change(record.id, { languages, ...english?.(record), ...body }, '?locale=en');
      const bare = await inEnglish({});
      expect(bare.status).toBe(REFUSED);
      expect(Object.keys(objections(bare))).toEqual(['languages.en.readiness']);
      const whole = await inEnglish(Object.fromEntries((readyWith ?? []).map((field) => [field, 'In English'])));
      expect(whole.status, JSON.stringify(whole.body)).toBe(OK);
      expect(at(recordOf(await read(record.id, '?locale=en')), 'languages.en.readiness')).toBe('ready');
    });

  if (readyWith === null)
    it('says nothing of languages, nor of when it was published', async () => {
      const record = await create();
      for (const field of ['languages', 'publishedAt']) expect(record).not.toHaveProperty(field);
    });
});
