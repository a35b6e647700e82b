import type { CollectionSlug, Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STORED_KINDS } from '@/cms/mapping/stored-kinds';
import { FACET_NAMES, NOT_STATED } from '@/domain/facets';
import { KINDS, kindOf, type Kind } from '@/domain/kinds';
import { LOCALES, type Locale } from '@/domain/locale';
import { parseSearchRequest } from '@/domain/search-request';
import { IndexingWorker } from '@/indexing/worker';
import { createEmbeddedEngine } from '@/search/engines/embedded';
import { createSearchService, type SearchService } from '@/search/service';
import { MadeUpWords } from '../../../factories/made-up-words';
import { openPortal, type OpenPortal } from '../../../factories/open-portal';
import { EveryField, SHOWN, type TextField, type Writing } from './every-field';
import { givenFor, rowsOf } from './given';
import { LEFT_OUT, UNSTATED } from './left-out';
import { makeNamed } from './named-records';

let portal: OpenPortal;
let payload: Payload;
let worker: IndexingWorker;
let search: SearchService;

beforeAll(async () => {
  portal = await openPortal();
  payload = portal.payload;
  const engine = createEmbeddedEngine();
  search = createSearchService({ embedded: engine });
  worker = new IndexingWorker({ payload, engines: [engine], onChange: () => undefined });
  await worker.start();
  await worker.settled();
}, 120_000);
afterAll(async () => {
  await worker.stop();
  await portal.close();
});

const words = new MadeUpWords();
const wordIn = (locale: Locale, { path, localized }: TextField): string =>
  words.of(localized ? `${path} ${locale}` : path);
const reasonFor = ({ path }: TextField) => LEFT_OUT.find(({ at }) => at.test(path));

/** Publishes a record with every field filled, in both languages. @returns its id and its text fields. */
async function publishWhole(kind: Kind): Promise<{ id: string; fields: TextField[] }> {
  const { collection } = STORED_KINDS[kind];
  const { fields: declared } = payload.collections[collection].config;
  const fields = new Map<string, TextField>();
  const named = new Map<string, Promise<string>>();
  const writing = (locale: Locale): Writing => ({
    locale,
    rows: rowsOf,
    word: (field) => wordIn(locale, field),
    met: (field) => fields.set(field.path, field),
    given: (path, word) => {
      const given = givenFor(path, word, locale);
      if (given !== undefined) return given ?? null;
      const out = LEFT_OUT.find(({ at }) => at.test(path));
      return out && !out.takesWords ? undefined : word || undefined;
    },
    named: (path, target) => {
      const made = named.get(`${path} ${target}`) ?? makeNamed(payload, target, wordsOf(path, target));
      named.set(`${path} ${target}`, made);
      return made;
    },
  });
  const wordsOf = (path: string, target: CollectionSlug) => (name: string, locale: Locale) =>
    wordIn(locale, new EveryField(payload, writing(locale)).named(path, target, name));
  const write = (locale: Locale, stored: object = {}) =>
    new EveryField(payload, writing(locale)).of(declared, kind, { ...stored });
  const { id } = await payload.create({
    collection,
    locale: 'es',
    depth: 0,
    data: { ...(await write('es')), _status: 'published' } as never,
  });
  const stored = await payload.findByID({ collection, id, locale: 'es', depth: 0 });
  const english = { ...(await write('en', stored)), _status: 'published' };
  await payload.update({ collection, id, locale: 'en', depth: 0, data: english as never });
  return { id, fields: [...fields.values()] };
}

async function isFound(id: string, kind: Kind, locale: Locale, asked: string): Promise<boolean> {
  const { request } = parseSearchRequest({ q: asked }, [kind]);
  const { hits } = await search.search(request, locale, [kind]);
  return hits.some(({ document }) => document.id === id);
}

/** The facets in which a record states a value, its kind apart. */
async function statedBy(id: string, kind: Kind): Promise<string[]> {
  const { request } = parseSearchRequest({}, [kind]);
  const { hits } = await search.search(request, 'es', [kind], { pageSize: 1000 });
  const facets = hits.find(({ document }) => document.id === id)?.document.facets;
  return FACET_NAMES.filter((name) => name !== 'kind' && facets && !facets[name].includes(NOT_STATED));
}

/** What a visitor types for the field: its word, or the value given instead. */
const askedFor = (field: TextField, locale: Locale): string => {
  const given = givenFor(field.path, wordIn(locale, field), locale);
  return typeof given === 'string' ? given : wordIn(locale, field);
};

describe.each(KINDS)('every text field of a %s', (kind) => {
  it('is searched in both languages, or is left out for a reason', { timeout: 120_000 }, async () => {
    const { id, fields } = await publishWhole(kind);
    await worker.drain();
    const silent: string[] = [];
    const findable: string[] = [];
    for (const field of fields) {
      const out = reasonFor(field);
      for (const locale of LOCALES) {
        const found = await isFound(id, kind, locale, askedFor(field, locale));
        if (!out && !found) silent.push(`${field.path} (${locale})`);
        if (out?.takesWords && found) findable.push(`${field.path} (${locale})`);
      }
    }
    expect({ silent, findable }).toEqual({ silent: [], findable: [] });
    expect(fields.length).toBeGreaterThan(5);
    for (const { path } of fields) met.add(path);
    // A facet that its kind names but no document states is offered and leads nowhere; the other way round, nobody sees it.
    const facets = kindOf(kind).facets.filter((name) => UNSTATED[`${kind} ${name}`] === undefined);
    expect(await statedBy(id, kind), 'facets that a whole record states').toEqual(
      FACET_NAMES.filter((name) => facets.includes(name)),
    );
  });
});

const met = new Set<string>();

it('nothing is left out that is not there', () => {
  const named = (ending: string) => [...met].some((path) => path.endsWith(ending));
  expect(LEFT_OUT.filter(({ at }) => ![...met].some((path) => at.test(path))).map(({ at }) => at)).toEqual([]);
  const unnamed = Object.entries(SHOWN).filter(([slug, shown]) => shown.some((name) => !named(`>${slug}.${name}`)));
  expect(unnamed).toEqual([]);
});
