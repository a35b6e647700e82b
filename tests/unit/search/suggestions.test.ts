import { describe, expect, it } from 'vitest';
import type { Concept } from '@/domain/concept';
import { facetValueLabel } from '@/domain/facets';
import { MOST_SUGGESTIONS } from '@/domain/suggestions';
import { Suggester, type Catalogue, type CountWords } from '@/search/suggestions';
import { concept as plainConcept } from '../../factories/concepts';
import fc from '../../factories/fast-check';
import { searchDocument } from '../../factories/search-documents';

const concept = (es: string, rest: Partial<Concept> = {}): Concept =>
  plainConcept(es, { preferred: { es, en: es }, ...rest });

const titled = (...titles: string[]) => titles.map((title, index) => searchDocument({ id: `r${index}`, title }));

const FIVE: CountWords = () => Promise.resolve(5);

const suggester = (catalogue: Partial<Catalogue>, countWords = FIVE): Promise<Suggester> =>
  Suggester.of(
    { locale: 'es', kinds: ['practice'], documents: [], counts: {}, concepts: [], ...catalogue },
    countWords,
  );

const labels = async (typed: string, catalogue: Partial<Catalogue>, countWords = FIVE): Promise<string[]> =>
  (await (await suggester(catalogue, countWords)).suggest(typed)).map(({ label }) => label);

describe('what was typed', () => {
  const documents = titled('Cursos de español para niños', 'Mesa de acogida', 'Español en la niñez', 'Feria laboral');

  it('is met by the beginning of any word, whatever its marks and capitals', async () => {
    expect(await labels('ESPA', { documents })).toEqual(['Español en la niñez', 'Cursos de español para niños']);
    expect(await labels('nino', { documents })).toEqual(['Cursos de español para niños']);
    expect(await labels('spañol', { documents })).toEqual([]);
  });

  it('must be met by every word, in any order, and best in the order of typing', async () => {
    expect(await labels('esp ni', { documents })).toEqual(['Cursos de español para niños', 'Español en la niñez']);
    expect(await labels('ni esp', { documents })).toHaveLength(2);
    expect(await labels('espanol feria', { documents })).toEqual([]);
  });

  it('says nothing where it is only such words as stand everywhere', async () => {
    expect(
      await labels('de', { documents: [...documents, searchDocument({ id: 'x', title: 'De la calle a la casa' })] }),
    )
      // It begins with them: that is something.
      .toEqual(['De la calle a la casa']);
    expect(await labels('mesa de', { documents })).toEqual(['Mesa de acogida']);
    expect(await labels(' ·· ', { documents })).toEqual([]);
  });

  it('finds a title by any beginnings of its words, and never more than eight', async () => {
    const word = fc.stringMatching(/^[a-zñáé]{3,8}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 20 }),
        async (all) => {
          const [first = []] = all;
          const found = await (
            await suggester({ documents: titled(...all.map((each) => each.join(' '))) })
          ).suggest(first.map((each) => each.slice(0, 3)).join(' '));
          expect(found.length).toBeLessThanOrEqual(MOST_SUGGESTIONS);
          if (all.length <= MOST_SUGGESTIONS) expect(found.map(({ label }) => label)).toContain(first.join(' '));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('suggestions', () => {
  it('put what begins so before what holds such a word, and then what leads to more records', async () => {
    const counts = { dimension: { d6: 3, d7: 9 }, population: { migrants: 40 }, country: { CL: 12 } };
    const documents = titled('Acceso sin fronteras', 'Rutas de acceso');
    expect(await labels('acces', { counts, documents })).toEqual([
      'Acceso a la educación',
      'Acceso a la salud',
      'Acceso sin fronteras',
      'Rutas de acceso',
    ]);
  });

  it('lead to the record, to the value, or to words', async () => {
    const documents = [
      searchDocument({
        id: 'a',
        title: 'Valparaíso acoge',
        places: [{ country: 'CL', subdivision: 'CL-VS', locality: 'Valparaíso centro' }],
      }),
    ];
    const counts = { region: { 'CL-VS': 2 } };
    expect(await (await suggester({ documents, counts })).suggest('valpa')).toEqual([
      { of: 'place', label: 'Valparaíso centro', words: 'Valparaíso centro', alias: null, count: 5 },
      { of: 'value', label: 'Valparaíso', facet: 'region', value: 'CL-VS', alias: null, count: 2 },
      { of: 'record', label: 'Valparaíso acoge', kind: 'practice', path: '/es/a', alias: null, count: 1 },
    ]);
  });

  it('call a value by the label that was typed, and tell what else people call it', async () => {
    const naming = {
      ...concept('niñez', { alternative: { es: ['NNA'], en: [] } }),
      values: [{ facet: 'population' as const, value: 'children' }],
    };
    const made = await suggester({
      counts: { dimension: { d6: 4 }, population: { children: 4 } },
      concepts: [naming],
    });
    expect(await made.suggest('sal')).toMatchObject([{ label: 'Salud', alias: null }]);
    expect(await made.suggest('acceso a la')).toMatchObject([{ label: 'Acceso a la salud', alias: null }]);
    const children = { value: 'children', label: facetValueLabel('population', 'children', 'es') };
    expect(await made.suggest('nna')).toMatchObject([
      { ...children, alias: 'NNA' },
      { label: 'niñez', alias: 'NNA' },
    ]);
    // Its label holds the word that an alias begins with: the alias says nothing more.
    const region = await suggester({ counts: { region: { 'CL-RM': 2 } } });
    expect(await region.suggest('santiago')).toMatchObject([{ label: 'Metropolitana de Santiago', alias: null }]);
  });

  it('show a concept by its preferred label, whichever is typed, and tell no misspelling', async () => {
    const concepts = [
      concept('deporte', { alternative: { es: ['fútbol'], en: [] }, hidden: { es: ['pichanga'], en: [] } }),
    ];
    const made = await suggester({ concepts });
    for (const [typed, alias] of [
      ['depo', null],
      ['futb', 'fútbol'],
      ['pich', null],
    ]) {
      expect(await made.suggest(typed ?? '')).toMatchObject([{ label: 'deporte', words: 'deporte', alias }]);
    }
  });

  it('are nothing that finds nothing, and others come in its place', async () => {
    const concepts = Array.from({ length: 12 }, (_, index) => concept(`tema ${String.fromCharCode(97 + index)}`));
    const isEmpty = (words: string) => words < 'tema d';
    const found = await labels('tema', { concepts }, (words) => Promise.resolve(isEmpty(words) ? 0 : 2));
    expect(found).toHaveLength(8);
    expect(found.filter(isEmpty)).toEqual([]);
    expect(await labels('no ind', { counts: { region: { none: 7 } } })).toEqual([]);
  });

  it('ask a search at most once for the same words, unless it failed', async () => {
    const asked: string[] = [];
    const made = await suggester({ concepts: [concept('salud')] }, (words) => {
      asked.push(words);
      return asked.length === 1 ? Promise.reject(new Error('away')) : Promise.resolve(3);
    });
    await expect(made.suggest('sal')).rejects.toThrow('away');
    await made.suggest('sal');
    await made.suggest('salu');
    expect(asked).toEqual(['salud', 'salud']);
  });

  it('call a place once: by the value of the facet where there is one', async () => {
    const documents = [
      searchDocument({ id: 'a', title: 'Uno', places: [{ country: 'PA', subdivision: null, locality: 'Panamá' }] }),
    ];
    expect(await (await suggester({ documents, counts: { country: { PA: 1 } } })).suggest('panama')).toMatchObject([
      { of: 'value', facet: 'country', value: 'PA' },
    ]);
    const everything = await suggester({ documents, kinds: ['practice', 'template'], counts: {} });
    expect(await everything.suggest('panama')).toMatchObject([{ of: 'place', label: 'Panamá', words: 'Panamá' }]);
  });
});
