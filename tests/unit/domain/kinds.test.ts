import { describe, expect, it } from 'vitest';
import { facetNamesFor } from '@/domain/facets';
import { KINDS, kindOf } from '@/domain/kinds';
import { sectionToSearchDocument, termToSearchDocument } from '@/domain/guide-search';
import { parseSearchRequest, searchParameters } from '@/domain/search-request';
import { block, document, footnote, paragraph } from '../../factories/rich-text';

describe('facets of what is searched', () => {
  it('are those of one kind where it alone is, in the order of the form', () => {
    for (const [kind, ...order] of [
      ['practice', 'dimension', 'country', 'line', 'year'],
      ['municipality', 'dimension', 'region', 'line', 'sealStage', 'practices', 'piloted'],
    ] as const) {
      const names = facetNamesFor([kind]);
      expect(names.filter((name) => order.some((each) => each === name))).toEqual(order);
      expect([...names].sort()).toEqual([...kindOf(kind).facets].sort());
    }
  });

  it('are those that several kinds share where several are', () => {
    expect(facetNamesFor(['practice', 'municipality', 'term'])).toEqual(['kind', 'dimension', 'region', 'line']);
    expect(facetNamesFor(KINDS)).toEqual(
      expect.arrayContaining(['kind', 'policyStage', 'dimension', 'region', 'line']),
    );
  });

  it('leave out of an address what does not narrow the search', () => {
    const raw = { kind: ['section', 'nada'], policyStage: 's2', country: 'CL' };
    const everything = parseSearchRequest(raw, KINDS);
    expect(everything.request.facets).toEqual({ kind: ['section'], policyStage: ['s2'] });
    expect(everything.ignored).toEqual([{ parameter: 'kind', value: 'nada' }]);
    expect(searchParameters(everything.request).toString()).toBe('kind=section&policyStage=s2');
    expect(parseSearchRequest(raw)).toMatchObject({ request: { facets: { country: ['CL'] } }, ignored: [] });
  });
});

const DATES = { publishedAt: '2026-01-02T00:00:00.000Z', updatedAt: '2026-01-03T00:00:00.000Z' };

describe('documents', () => {
  it('of a section hold the words of its blocks and notes, its guide and its stage', () => {
    const found = sectionToSearchDocument(
      {
        id: 'uno',
        locale: 'es',
        slug: 'compromiso',
        slugs: {},
        readiness: { es: 'ready', en: 'missing' },
        authorship: { es: null, en: null },
        title: 'Compromiso político',
        summary: 'Cómo se logra.',
        policyStage: 's1',
        dimensions: ['d1'],
        body: document(
          paragraph('Primero la carta', footnote('a', { text: 'según la ley' }), '.'),
          block('table', {
            caption: 'Plazos',
            columns: ['Mes', 'Tarea'],
            rows: [['Marzo', 'Firmar']],
            rowHeaders: true,
          }),
        ),
        figures: [],
        citation: null,
        ...DATES,
      },
      'guia',
    );
    expect(found).toMatchObject({
      key: 'uno-es',
      kind: 'section',
      slug: 'compromiso',
      path: '/es/guias/guia/compromiso',
      facets: { kind: ['section'], policyStage: ['s1'], dimension: ['d1'], country: ['none'] },
      publishedAt: Date.parse(DATES.publishedAt),
    });
    for (const words of ['Primero la carta', 'según la ley', 'Plazos', 'Marzo · Firmar'])
      expect(found.body).toContain(words);
  });

  it('of a term are its name and what it means', () => {
    const term = { id: 'foda', locale: 'es', slug: 'foda', name: 'Análisis FODA' } as const;
    const found = termToSearchDocument(
      { ...term, definition: 'Ordena.', quoted: false, citation: null, related: [] },
      DATES.publishedAt,
    );
    expect(found).toMatchObject({
      kind: 'term',
      title: 'Análisis FODA',
      summary: 'Ordena.',
      path: '/es/glosario#foda',
    });
  });
});
