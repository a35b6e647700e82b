import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allConcepts } from '@/cms/mapping/concept';
import { changesSince } from '@/indexing/changes';
import { openPortal, type OpenPortal } from '../../factories/open-portal';

let portal: OpenPortal;
let payload: Payload;

beforeAll(async () => {
  portal = await openPortal();
  payload = portal.payload;
});
afterAll(() => portal.close());

const made = async (preferred: string, data: object = {}): Promise<string> =>
  (await payload.create({ collection: 'concepts', locale: 'es', data: { preferred, ...data } })).id;

const read = async (id: string) => (await allConcepts(payload)).find((each) => each.id === id);

/** What is told of a concept while something is done to it. */
async function toldOf(act: () => Promise<{ id: string }>): Promise<{ id: string; told: unknown[] }> {
  await sleep(2); // Rows are told apart by milliseconds.
  const before = Date.now() - 1;
  const { id } = await act();
  const rows = await changesSince(payload, before);
  return { id, told: rows.map(({ of, record }) => ({ of, record })) };
}

describe('a concept', () => {
  it('is read as it was written, in both languages', async () => {
    const sport = await made('deporte');
    const game = await made('recreación');
    const term = await payload.create({ collection: 'glossary', locale: 'es', data: { title: 'Deporte', slug: 'x' } });
    const id = await made('fútbol', {
      alternative: ['balompié', 'baby fútbol'],
      hidden: ['pichanga'],
      broader: [sport],
      related: [game],
      values: ['dimension:d6', 'population:women'],
      scopeNote: 'El juego, no el estadio.',
      term: term.id,
      matches: [{ scheme: 'UNESCO Thesaurus', uri: 'https://vocabularies.unesco.org/thesaurus/concept1' }],
    });
    expect(await read(id)).toMatchObject({ preferred: { es: 'fútbol', en: 'fútbol' } });
    await payload.update({
      collection: 'concepts',
      id,
      locale: 'en',
      data: { preferred: 'football', alternative: ['soccer'] },
    });
    expect(await read(id)).toEqual({
      id,
      preferred: { es: 'fútbol', en: 'football' },
      alternative: { es: ['balompié', 'baby fútbol'], en: ['soccer'] },
      hidden: { es: ['pichanga'], en: [] },
      broader: [sport],
      related: [game],
      values: [
        { facet: 'dimension', value: 'd6' },
        { facet: 'population', value: 'women' },
      ],
      scopeNote: { es: 'El juego, no el estadio.' },
      slugs: { es: 'futbol', en: 'football' },
      formerSlugs: [],
      term: term.id,
      matches: [{ scheme: 'UNESCO Thesaurus', uri: 'https://vocabularies.unesco.org/thesaurus/concept1' }],
    });

    await payload.delete({ collection: 'concepts', id: sport });
    await payload.delete({ collection: 'glossary', id: term.id });
    expect(await read(id)).toMatchObject({ broader: [], related: [game], term: null });
  });

  it('keeps its address when its name changes, and remembers one that was changed', async () => {
    const id = await made('arriendo');
    await payload.update({ collection: 'concepts', id, locale: 'en', data: { preferred: 'rent' } });
    await payload.update({ collection: 'concepts', id, locale: 'es', data: { preferred: 'alquiler' } });
    expect(await read(id)).toMatchObject({ slugs: { es: 'arriendo', en: 'rent' }, formerSlugs: [] });
    await payload.update({ collection: 'concepts', id, locale: 'es', data: { slug: 'alquiler' } });
    await payload.update({ collection: 'concepts', id, locale: 'en', data: { slug: 'renting' } });
    expect(await read(id)).toMatchObject({
      slugs: { es: 'alquiler', en: 'renting' },
      formerSlugs: [
        { locale: 'es', slug: 'arriendo' },
        { locale: 'en', slug: 'rent' },
      ],
    });
    // A second one without an English name may stand beside it: no address is no address twice.
    await made('mudanza');
    await made('flete');
  });

  it('is told of in changes when it is made, changed and deleted', async () => {
    const { id, told } = await toldOf(() =>
      payload.create({ collection: 'concepts', locale: 'es', data: { preferred: 'arriendo' } }),
    );
    const row = { of: 'concepts', record: id };
    expect(told).toEqual([row]);
    const change = () => payload.update({ collection: 'concepts', id, locale: 'es', data: { hidden: ['ariendo'] } });
    expect((await toldOf(change)).told).toEqual([row]);
    expect((await toldOf(() => payload.delete({ collection: 'concepts', id }))).told).toEqual([row]);
    expect(await read(id)).toBeUndefined();
  });

  it('is found in the admin’s list by each of its words, accents or not', async () => {
    const id = await made('empleo público', { alternative: ['pega', 'trabajo'], hidden: ['laburo'] });
    const { listSearchableFields } = payload.collections.concepts.config.admin;
    for (const word of ['empleo púb', 'publico', 'pega', 'labur']) {
      const { docs } = await payload.find({
        collection: 'concepts',
        locale: 'es',
        where: { or: (listSearchableFields ?? []).map((field) => ({ [field]: { like: word } })) },
      });
      expect([word, docs.map((doc) => doc.id)]).toEqual([word, [id]]);
    }
  });
});
