import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ASKERS, objections, openCms, recordOf, recordsOf, type Answer, type Asker, type Cms } from './open-cms';

let cms: Cms;
/** Concepts by their Spanish names: «alojamiento» is narrower than «casa». */
const ids: Record<string, string> = {};

const idIn = (answer: Answer): string => String(recordOf(answer).id);

const save = (method: 'POST' | 'PATCH', path: string, body: object, language: 'es' | 'en' = 'es') =>
  cms.ask(method, `/concepts${path}`, { as: 'editor', body, language });

beforeAll(async () => {
  cms = await openCms();
  ids.casa = idIn(await save('POST', '', { preferred: 'casa', alternative: ['vivienda'] }));
  ids.alojamiento = idIn(await save('POST', '', { preferred: 'alojamiento', broader: [ids.casa] }));
  await save('PATCH', `/${ids.casa}?locale=en`, { preferred: 'home' });
}, 120_000);

afterAll(() => cms.close());

type Statuses = Record<Asker, number>;

const editorsAlone: Statuses = {
  anonymous: 403,
  contributor: 403,
  other: 403,
  regional: 403,
  editor: 200,
  administrator: 200,
};
const everybody = Object.fromEntries(ASKERS.map((as) => [as, 200])) as Statuses;

const ACTS: { what: string; method: string; path: () => string; body?: object; statuses: Statuses }[] = [
  { what: 'reads a concept', method: 'GET', path: () => `/concepts/${ids.casa}`, statuses: everybody },
  {
    what: 'adds one',
    method: 'POST',
    path: () => '/concepts',
    body: { preferred: 'toma de terreno' },
    statuses: { ...editorsAlone, editor: 201, administrator: 400 },
  },
  {
    what: 'changes one',
    method: 'PATCH',
    path: () => `/concepts/${ids.casa}`,
    body: { hidden: ['kasa'] },
    statuses: editorsAlone,
  },
  {
    what: 'deletes one',
    method: 'DELETE',
    path: () => '/concepts?where[preferred][equals]=no-existe',
    statuses: { ...editorsAlone, editor: 403 },
  },
];

describe.each(ASKERS)('%s', (as) => {
  // The administrator asks last, and may add a concept, but not one that is there by then.
  it.each(ACTS)('$what', async ({ method, path, body, statuses }) => {
    const { status } = await cms.ask(method, path(), { as, ...(body ? { body } : {}) });
    expect(status).toBe(statuses[as]);
  });
});

describe('what visitors are told of a concept', () => {
  it('is its words and relations, not where they came from', async () => {
    const { body } = await cms.ask('GET', `/concepts/${ids.alojamiento}?depth=0`);
    expect(body).toMatchObject({ preferred: 'alojamiento', broader: [ids.casa] });
    expect(Object.keys(body)).not.toContain('seedKey');
    expect(Object.keys(body)).not.toContain('everyLabel');
  });

  it('is found by a contributor as the admin’s list searches', async () => {
    const found = await cms.ask('GET', '/concepts?where[everyLabel][like]=vivien', { as: 'contributor' });
    expect(recordsOf(found).map(({ id }) => id)).toEqual([ids.casa]);
  });
});

describe('an editor who saves a concept', () => {
  const REFUSED: { what: string; body: () => object; field: string; reason: RegExp }[] = [
    { what: 'without a name', body: () => ({ alternative: ['x'] }), field: 'preferred', reason: /Falta completar/ },
    {
      what: 'called as another',
      body: () => ({ preferred: 'Cása' }),
      field: 'preferred',
      reason: /otro concepto, «casa»/,
    },
    { what: 'of stop words', body: () => ({ preferred: 'de la' }), field: 'preferred', reason: /no toma en cuenta/ },
    {
      what: 'with a label twice',
      body: () => ({ preferred: 'pega', alternative: ['trabajo'], hidden: ['Trabajo'] }),
      field: 'hidden',
      reason: /ya está en este concepto/,
    },
    {
      what: 'with an empty label',
      body: () => ({ preferred: 'pega', alternative: ['…'] }),
      field: 'alternative',
      reason: /vacía/,
    },
    {
      what: 'with a value that no facet has',
      body: () => ({ preferred: 'pega', values: ['dimension:d9'] }),
      field: 'values',
      reason: /no está en la lista/,
    },
    {
      what: 'below one that does not exist',
      body: () => ({ preferred: 'pega', broader: ['00000000-0000-4000-8000-000000000000'] }),
      field: 'broader',
      reason: /ya no existe/,
    },
  ];

  it.each(REFUSED)('$what reads the reason at the field', async ({ body, field, reason }) => {
    const answer = await save('POST', '', body());
    expect(answer.status).toBe(400);
    expect(Object.keys(objections(answer))).toEqual([field]);
    expect(objections(answer)[field]).toMatch(reason);
  });

  it('is told of a way up that comes back, and of itself, in the language of the admin', async () => {
    const cycle = await save('PATCH', `/${ids.casa}`, { broader: [ids.alojamiento] }, 'en');
    expect(objections(cycle).broader).toContain('“casa → alojamiento → casa”');
    const itself = await save('PATCH', `/${ids.casa}`, { broader: [ids.casa], related: [ids.casa] });
    expect(Object.keys(objections(itself)).sort()).toEqual(['broader', 'related']);
  });

  it('may share a word that is not the name, and translate without meeting the Spanish', async () => {
    const shared = await save('POST', '', { preferred: 'hogar', alternative: ['casa', 'vivienda'] });
    expect(shared.status).toBe(201);
    const english = await save('PATCH', `/${idIn(shared)}?locale=en`, { preferred: 'household', hidden: ['home'] });
    expect(recordOf(english)).toMatchObject({ preferred: 'household', hidden: ['home'] });
    const spanish = await cms.ask('GET', `/concepts/${idIn(shared)}?locale=es`);
    expect(spanish.body).toMatchObject({ preferred: 'hogar', alternative: ['casa', 'vivienda'] });
    const taken = await save('PATCH', `/${idIn(shared)}?locale=en`, { preferred: 'Home' }, 'en');
    expect(objections(taken).preferred).toMatch(/another concept, “home”/);
  });
});
