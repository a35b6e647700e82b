import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objections, openCms, recordOf, recordsOf, type Asker, type Cms } from './open-cms';

let cms: Cms;

beforeAll(async () => {
  cms = await openCms();
});
afterAll(() => cms.close());

const OK = 200;
const MADE = 201;
const BAD = 400;
const NO = 403;
const NOT_FOUND = 404;

const cited = () => ({ citation: { source: cms.source } });

const profile = (commune: string, rest: object = {}) => ({
  name: `Municipalidad de ${commune}`,
  country: 'CL',
  region: 'CL-AP',
  locality: commune,
  ...rest,
});

const add = (data: object, as: Asker = 'editor', language: 'es' | 'en' = 'es') =>
  cms.ask('POST', '/municipalities', { as, body: data, language });

const published = (commune: string, rest: object = {}, as: Asker = 'editor') =>
  add(profile(commune, { ...rest, _status: 'published' }), as);

describe('a profile is refused', () => {
  const refusals: { what: string; data: () => object; field: string; words: string }[] = [
    {
      what: 'with a date to come',
      data: () => ({ sealHistory: [{ kind: 'awarded', date: '2999', ...cited() }] }),
      field: 'sealHistory.0.date',
      words: 'Esta fecha aún no llega.',
    },
    {
      what: 'with the same event twice',
      data: () => ({
        sealHistory: [
          { kind: 'awarded', date: '2019', ...cited() },
          { kind: 'awarded', date: '2019', ...cited() },
        ],
      }),
      field: 'sealHistory.1.date',
      words: 'Este hecho ya está en la historia.',
    },
    {
      what: 'with a complete history that revalidates what was never awarded',
      data: () => ({ historyComplete: true, sealHistory: [{ kind: 'revalidated', date: '2020', ...cited() }] }),
      field: 'sealHistory.0.date',
      words: 'no hay un sello otorgado',
    },
    {
      what: 'with an event without its source',
      data: () => ({ sealHistory: [{ kind: 'awarded', date: '2019' }] }),
      field: 'sealHistory.0.citation.source',
      words: 'Falta completar',
    },
    { what: 'with a code of four digits', data: () => ({ communeCode: '1510' }), field: 'communeCode', words: 'cinco' },
    {
      what: 'with the code of another region',
      data: () => ({ communeCode: '13101' }),
      field: 'communeCode',
      words: 'otra región',
    },
    {
      what: 'with half a place',
      data: () => ({ coordinates: { latitude: -18.4 } }),
      field: 'coordinates.longitude',
      words: 'o ninguna',
    },
    {
      what: 'with latitude and longitude exchanged',
      data: () => ({ coordinates: { latitude: -70.3, longitude: -18.4 } }),
      field: 'coordinates.latitude',
      words: 'fuera de Chile',
    },
    {
      what: 'with a policy that ends before it was approved',
      data: () => ({ localPolicies: [{ title: 'Plan', approved: '2020', validUntil: '2019', ...cited() }] }),
      field: 'localPolicies.0.validUntil',
      words: 'antes de la aprobación',
    },
    {
      what: 'as a pilot without a source',
      data: () => ({ pilotedGuide: true }),
      field: 'pilotedGuide',
      words: 'fuente',
    },
  ];

  it.each(refusals)('$what', async ({ data, field, words }) => {
    const answer = await published('Camarones', data());
    expect(answer.status).toBe(BAD);
    expect(Object.keys(objections(answer))).toContain(field);
    expect(objections(answer)[field]).toContain(words);
  });

  it('in the language of whoever edits', async () => {
    const answer = await add(profile('Putre', { communeCode: 'x', _status: 'published' }), 'editor', 'en');
    expect(objections(answer).communeCode).toContain('five digits');
  });
});

describe('a profile', () => {
  it('is published with what is known, under an address made from the commune', async () => {
    const answer = await published('General Lagos', {
      communeCode: '15202',
      coordinates: { latitude: -17.65, longitude: -69.63 },
      sealHistory: [{ kind: 'awarded', date: '2018', ...cited() }],
      pilotedGuide: true,
      pilotCitation: { source: cms.source },
    });
    expect(answer.status).toBe(MADE);
    expect(recordOf(answer)).toMatchObject({ slug: 'general-lagos', languages: { es: { readiness: 'ready' } } });
  });

  it('takes no stage from anybody: there is nowhere to write it', async () => {
    const answer = await published('Azapa', { sealStage: 'awarded', seal: { stage: 'awarded' } });
    expect(JSON.stringify(recordOf(answer))).not.toContain('awarded');
  });

  it('shows its practices by join: to visitors the published ones alone', async () => {
    const named = { implementers: [{ relationTo: 'municipalities', value: cms.municipality.temuco }] };
    const practice = (title: string, status: object) =>
      cms.payload.create({
        collection: 'practices',
        locale: 'es',
        draft: !('_status' in status),
        data: {
          title,
          summary: 'Resumen.',
          dimensions: ['d3'],
          places: [{ country: 'CL' }],
          citations: [{ source: cms.source }],
          ...named,
          ...status,
        } as never,
      });
    const shown = await practice('Publicada', { _status: 'published' });
    const hidden = await practice('Borrador', {});
    const joined = async (as: Asker) => {
      const { body } = await cms.ask('GET', `/municipalities/${cms.municipality.temuco}?depth=0`, { as });
      return (body.practices as { docs: unknown[] }).docs;
    };
    expect(await joined('anonymous')).toEqual([shown.id]);
    expect((await joined('editor')).toSorted()).toEqual([shown.id, hidden.id].toSorted());
  });
});

describe('from outside', () => {
  it('drafts, notes and seed keys are seen by editors alone', async () => {
    const { id } = recordOf(await add(profile('Chaca', { internalNotes: 'secreto' })));
    const seen = async (as: Asker) => (await cms.ask('GET', `/municipalities/${String(id)}?draft=true`, { as })).status;
    expect(await seen('anonymous')).not.toBe(OK);
    expect(await seen('contributor')).not.toBe(OK);
    expect(await seen('editor')).toBe(OK);
    const open = await published('Codpa', { internalNotes: 'secreto' });
    const answer = await cms.ask('GET', `/municipalities/${String(recordOf(open).id)}`);
    expect(answer.status).toBe(OK);
    expect(JSON.stringify(answer.body)).not.toContain('secreto');
    expect(answer.body).not.toHaveProperty('seedKey');
  });

  it('a draft above a published profile changes nothing for visitors', async () => {
    const { id } = recordOf(await published('Belén'));
    const path = `/municipalities/${String(id)}`;
    await cms.ask('PATCH', `${path}?draft=true`, { as: 'editor', body: { name: 'Otro nombre' } });
    expect((await cms.ask('GET', `${path}?draft=true`)).body).toMatchObject({ name: 'Municipalidad de Belén' });
  });

  it('contributors and visitors change no profile', async () => {
    for (const as of ['anonymous', 'contributor', 'other'] as const) {
      const { status } = await cms.ask('PATCH', `/municipalities/${cms.municipality.arica}`, {
        as,
        body: { name: 'x' },
      });
      expect(status).toBe(NO);
      expect((await add(profile('x'), as)).status).toBe(NO);
    }
  });

  it('an editor of one region works within it: none is added or moved elsewhere', async () => {
    expect((await published('Timar', {}, 'regional')).status).toBe(MADE);
    const elsewhere = await published('Lautaro', { region: 'CL-AR' }, 'regional');
    expect(elsewhere.status).toBe(BAD);
    expect(objections(elsewhere).region).toContain('solo su región');
    const path = `/municipalities/${cms.municipality.arica}`;
    const moved = await cms.ask('PATCH', path, { as: 'regional', body: { region: 'CL-AR' } });
    expect(moved.status).toBe(BAD);
    const bulk = await cms.ask('PATCH', '/municipalities?where[region][equals]=CL-AR', {
      as: 'regional',
      body: { name: 'x' },
    });
    expect(recordsOf(bulk)).toEqual([]);
    expect((await cms.ask('DELETE', path, { as: 'regional' })).status).toBe(NO);
  });

  it('drafts and versions of other regions are not for an editor of one', async () => {
    const draft = async (commune: string, region: string) => {
      const body = profile(commune, { region, _status: 'draft' });
      return String(recordOf(await cms.ask('POST', '/municipalities?draft=true', { as: 'editor', body })).id);
    };
    const own = await draft('Camarones', 'CL-AP');
    const foreign = await draft('Freire', 'CL-AR');
    const shown = recordOf(await published('Gorbea', { region: 'CL-AR' }));
    await cms.ask('PATCH', `/municipalities/${String(shown.id)}?draft=true`, {
      as: 'editor',
      body: { name: 'En secreto', _status: 'draft' },
    });
    const seen = async (as: Asker) =>
      JSON.stringify(recordsOf(await cms.ask('GET', '/municipalities?draft=true&limit=100', { as })));
    expect(await seen('editor')).toContain('En secreto');
    expect(await seen('regional')).toContain('Municipalidad de Camarones');
    expect(recordOf(await cms.ask('GET', `/municipalities/${String(shown.id)}`, { as: 'regional' })).name).toBe(
      'Municipalidad de Gorbea',
    );
    expect(await seen('regional')).not.toMatch(/Freire|En secreto/);
    const status = async (id: string, as: Asker) =>
      (await cms.ask('GET', `/municipalities/${id}?draft=true`, { as })).status;
    expect([await status(own, 'regional'), await status(foreign, 'regional')]).toEqual([OK, NOT_FOUND]);
    const versions = JSON.stringify(
      recordsOf(await cms.ask('GET', '/municipalities/versions?limit=100', { as: 'regional' })),
    );
    expect(versions).toContain('Camarones');
    expect(versions).not.toMatch(/Freire|En secreto|Gorbea/);
  });
});

describe('regional offices', () => {
  const office = (region: string, as: Asker = 'editor') =>
    cms.ask('POST', '/regional-offices', {
      as,
      body: { region, contact: { unit: 'Dirección regional' }, _status: 'published' },
    });

  it('stand once for each region, and an editor of a region keeps that of it alone', async () => {
    expect((await office('CL-AR', 'regional')).status).toBe(BAD);
    expect((await office('CL-AP', 'regional')).status).toBe(MADE);
    expect(objections(await office('CL-AP')).region).toContain('ya tiene su oficina');
    expect((await office('CL-TA', 'contributor')).status).toBe(NO);
    expect(recordsOf(await cms.ask('GET', '/regional-offices'))).toMatchObject([
      { region: 'CL-AP', contact: { unit: 'Dirección regional' } },
    ]);
  });
});

describe('materials and trainings', () => {
  it('are the work of editors of all regions, and drafts are not seen', async () => {
    const material = { title: 'Folleto', summary: 'Qué es.', kind: 'brochure', audience: 'adhered' };
    const post = (as: Asker, body: object) => cms.ask('POST', '/resources', { as, body });
    for (const as of ['anonymous', 'contributor', 'regional'] as const)
      expect((await post(as, material)).status).toBe(NO);
    const nowhere = await post('editor', { ...material, _status: 'published' });
    expect(objections(nowhere).url).toContain('un archivo o una dirección');
    expect((await post('editor', material)).status).toBe(MADE);
    expect(recordsOf(await cms.ask('GET', '/resources?draft=true'))).toEqual([]);
    const link = { ...material, url: 'https://serviciomigraciones.cl/folleto', _status: 'published' };
    expect((await post('editor', link)).status).toBe(MADE);
    expect(recordsOf(await cms.ask('GET', '/resources'))).toHaveLength(1);
  });

  it('have a whole day', async () => {
    const body = { title: 'Curso', summary: 'Contenido.', date: '2027-03', audience: 'adhered', _status: 'published' };
    const answer = await cms.ask('POST', '/trainings', { as: 'editor', body });
    expect(objections(answer).date).toContain('fecha completa');
  });
});
