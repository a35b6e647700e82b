import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '@/domain/search-document';
import { NO_THESAURUS, Thesaurus } from '@/search/analysis';
import { Likeness } from '@/search/likeness';
import { searchDocument } from '../../factories/search-documents';
import { concept } from '../../factories/thesaurus';

const nearest = async (
  other: SearchDocument,
  records: readonly SearchDocument[],
  limit = 10,
  thesaurus = NO_THESAURUS,
): Promise<string[]> =>
  (await Likeness.among(records, thesaurus)).nearestTo(other, limit).map(({ record: { id } }) => id);

const practice = (
  id: string,
  title: string,
  summary = '',
  facets: Parameters<typeof searchDocument>[0]['facets'] = {},
) => searchDocument({ id, title, summary, facets });

describe('the records most like another', () => {
  it('share a rare word before a common one, in whatever form', async () => {
    const records = [
      practice('comun1', 'Taller de vivienda'),
      practice('comun2', 'Taller de empleo'),
      practice('comun3', 'Taller de salud'),
      practice('rara', 'Torneo de orquestas'),
    ];
    expect((await nearest(practice('x', 'Taller con una orquesta'), records))[0]).toBe('rara');
  });

  it('share a concept, in whatever words', async () => {
    const records = [practice('otra', 'Becas para jóvenes'), practice('pega', 'Feria del trabajo')];
    const taught = new Thesaurus([concept('empleo', { es: ['empleo', 'trabajo', 'puesto laboral'] })]);
    const other = practice('x', 'Cómo encontrar un puesto laboral');
    expect(await nearest(other, records)).toEqual([]);
    expect(await nearest(other, records, 10, taught)).toEqual(['pega']);
  });

  it('share a word of the title before one that only the summary holds', async () => {
    const records = [
      practice('resumen', 'Feria', 'Una orquesta barrial'),
      practice('titulo', 'Orquesta', 'Feria barrial'),
    ];
    expect(await nearest(practice('x', 'La orquesta'), records)).toEqual(['titulo', 'resumen']);
  });

  it('share a rare value of the classification before one that most hold', async () => {
    const records = [
      practice('dimension', 'A', '', { dimension: ['d4'], subarea: ['a3a'] }),
      practice('otra', 'B', '', { dimension: ['d4'], subarea: ['a3b'] }),
      practice('subambito', 'C', '', { dimension: ['d8'], subarea: ['a3c'] }),
    ];
    const other = practice('x', 'D', '', { dimension: ['d4'], subarea: ['a3c'] });
    expect((await nearest(other, records))[0]).toBe('subambito');
  });

  it('weigh words and classification together', async () => {
    const facets = { dimension: ['d7'], subarea: ['a4b'] };
    const records = [
      practice('clase', 'Becas', '', facets),
      practice('ambas', 'Cursos de español', '', facets),
      practice('palabras', 'Cursos de español', '', { dimension: ['d1'], subarea: ['a1a'] }),
    ];
    expect(await nearest(practice('x', 'Español en cursos', '', facets), records)).toEqual([
      'ambas',
      'palabras',
      'clase',
    ]);
  });

  it('are neither the record itself nor those that have nothing in common with it', async () => {
    const itself = practice('x', 'Orquesta para la comuna');
    const records = [itself, practice('nada', 'Becas para estudiar'), practice('algo', 'Orquesta juvenil')];
    expect(await nearest(itself, records)).toEqual(['algo']);
    expect(await nearest(practice('y', 'de la para'), records)).toEqual([]);
  });

  it('are at most so many, the latest of equals first, whatever the order in which they came', async () => {
    const records = ['a', 'b', 'c', 'd'].map((id) => ({
      ...practice(id, 'Orquesta'),
      publishedAt: id === 'c' ? 2 : 1,
    }));
    const other = practice('x', 'Orquesta');
    expect(await nearest(other, records, 3)).toEqual(['c', 'a', 'b']);
    expect(await nearest(other, [...records].reverse(), 3)).toEqual(['c', 'a', 'b']);
  });

  it('are only those that are meant', async () => {
    const among = await Likeness.among([practice('a', 'Orquesta'), practice('b', 'Orquesta')], NO_THESAURUS);
    const found = among.nearestTo(practice('x', 'Orquesta'), 5, ({ id }) => id !== 'a');
    expect(found.map(({ record }) => record.id)).toEqual(['b']);
  });
});
