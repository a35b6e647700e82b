import { beforeEach, describe, expect, it } from 'vitest';
import { KINDS } from '@/domain/kinds';
import { parseSearchRequest, type RawParameters } from '@/domain/search-request';
import type { KindGroup } from '@/domain/search-response';
import { createEmbeddedEngine } from '@/search/engines/embedded';
import { EngineUnavailable, type SearchEngine } from '@/search/port';
import { createSearchService } from '@/search/service';
import { searchDocument } from '../../factories/search-documents';

const CORPUS = [
  searchDocument({ id: 'p1', title: 'Orquesta binacional', summary: 'Niñas y niños que tocan.' }),
  searchDocument({ id: 'p2', title: 'Escuela abierta', summary: 'Con una orquesta.' }),
  searchDocument({ id: 'p3', title: 'Taller', body: 'Visitó la orquesta.' }),
  searchDocument({ id: 't1', kind: 'term', title: 'Conjunto', summary: 'Una orquesta, por ejemplo.' }),
  searchDocument({ id: 's1', kind: 'section', title: 'Mapa de redes', publishedAt: Date.UTC(2029, 0, 1) }),
  searchDocument({ id: 'e', locale: 'en', title: 'Orquesta' }),
];

let embedded: SearchEngine;
beforeEach(async () => {
  embedded = createEmbeddedEngine();
  await embedded.apply({
    put: CORPUS.map((each) => ({ ...each, facets: { ...each.facets, kind: [each.kind] } })),
    remove: [],
  });
});

const grouped = (parameters: RawParameters, remote?: SearchEngine): Promise<KindGroup[]> =>
  createSearchService({ embedded, remote }).byKind(parseSearchRequest(parameters, KINDS).request, 'es', KINDS, 2);
const kinds = (groups: readonly KindGroup[]) => groups.map(({ kind, total }) => [kind, total]);

describe('what is found by kind', () => {
  it('is counted whole and shows the best of each, as in one list', async () => {
    const groups = await grouped({ q: 'orquesta' });
    expect(kinds(groups)).toEqual([
      ['practice', 3],
      ['term', 1],
    ]);
    expect(groups[0]?.hits.map(({ document }) => document.id)).toEqual(['p1', 'p2']);
    expect(groups[0]?.hits[0]?.title[0]).toEqual({ text: 'Orquesta', marked: true });
  });

  it('says what a hit lacks', async () => {
    const groups = await grouped({ q: 'orquesta redes' });
    expect(groups.find(({ kind }) => kind === 'section')?.hits[0]?.missingWords).toEqual(['orquesta']);
  });

  it('is of the chosen kinds alone', async () => {
    expect(kinds(await grouped({ q: 'orquesta', kind: ['term', 'section'] }))).toEqual([['term', 1]]);
  });

  it('stands in the order of kinds, not of the latest, where there are no words', async () => {
    expect(kinds(await grouped({})).map(([kind]) => kind)).toEqual(['practice', 'section', 'term']);
  });

  it('comes from the index of this process where another engine is away or still empty', async () => {
    const away: SearchEngine = {
      ...embedded,
      name: 'meilisearch',
      search: () => Promise.reject(new EngineUnavailable('m', 'x')),
    };
    expect(kinds(await grouped({ q: 'redes' }, away))).toEqual([['section', 1]]);
    const empty = createEmbeddedEngine();
    expect(kinds(await grouped({ q: 'redes' }, empty))).toEqual([['section', 1]]);
  });
});

it('every document of a kind and language is there, the latest first', async () => {
  const late = searchDocument({ id: 'late', publishedAt: Date.UTC(2030, 0, 1) });
  await embedded.apply({ put: [late], remove: ['p3-es'] });
  const { documents } = await createSearchService({ embedded }).everything('es', ['practice']);
  expect(documents.map(({ id }) => id)).toEqual(['late', 'p1', 'p2']);
});
