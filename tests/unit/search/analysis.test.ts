import { describe, expect, it } from 'vitest';
import type { Locale } from '@/domain/locale';
import { analyseQuery, editDistance, Thesaurus, typosForgiven } from '@/search/analysis';
import { concept, FEW } from '../../factories/thesaurus';

describe('analyseQuery', () => {
  const asked = (q: string, locale: Locale = 'es') => analyseQuery(q, locale, FEW).words.map((word) => word.folded);

  it('leaves stop words out beside others', () =>
    expect(asked('La salud de las mujeres')).toEqual(['salud', 'mujeres']));

  it('takes contractions and inclusive articles for the stop words that they are', () => {
    expect(asked("don't women's we'll housing", 'en')).toEqual(['women', 'housing']);
    expect(asked('l@s lxs les niñ@s')).toEqual(['ninos']);
  });

  it('keeps stop words that stand alone', () => expect(asked('de la')).toEqual(['de', 'la']));

  it('searches for ten words at most', () => {
    const numbers = Array.from({ length: 13 }, (_, index) => `w${index}`);
    const { words, beyond } = analyseQuery(numbers.join(' '), 'en', FEW);
    expect(words).toHaveLength(10);
    expect(beyond).toEqual(['w10', 'w11', 'w12']);
  });

  it('reads 300 characters, and splits none', () => {
    expect(asked(`${'a'.repeat(400)}`)).toEqual(['a'.repeat(300)]);
    expect(asked(`${'a '.repeat(149)}b🎉c`)).toEqual(['b']);
  });

  it('takes quotes, operators and markup as separators', () => {
    expect(asked('"salud mental" -trabajo +(vivienda) NOT:<em>')).toEqual([
      'salud',
      'mental',
      'trabajo',
      'vivienda',
      'not',
      'em',
    ]);
  });

  it('compares names by letter, and what is called by a name and other words by its stems', () => {
    const taught = new Thesaurus([
      concept('course', { es: ['curso de español'], en: ['Spanish course'] }),
      concept('lakes', { es: ['Los Lagos'], en: ['Los Lagos'] }),
      concept('ngo', { es: ['ONG'], en: ['NGO'] }),
    ]);
    const met = (q: string) =>
      analyseQuery(q, 'en', taught).concepts.flatMap(({ concepts }) => concepts.map(({ id }) => id));
    expect(met('Spanish courses ')).toEqual(['course']);
    expect(met('los lagos ')).toEqual(['lakes']);
    expect(met('los lago ')).toEqual([]);
    expect(met('ngos ')).toEqual([]);
  });

  it('completes only the word that is being typed', () => {
    const prefixes = (q: string) => analyseQuery(q, 'es', FEW).words.map(({ prefix }) => prefix);
    expect(prefixes('salud mental')).toEqual([false, true]);
    expect(prefixes('salud mental ')).toEqual([false, false]);
    expect(prefixes('salud mental.')).toEqual([false, false]);
    expect(prefixes('salud de')).toEqual([false]);
  });

  it('says a word once', () => expect(asked('salud Salud SALUD')).toEqual(['salud']));

  const labelsMet = (q: string, locale: Locale = 'es') =>
    analyseQuery(q, locale, FEW).concepts.map(({ from, to, concepts }) => ({
      from,
      to,
      labels: concepts.flatMap(({ labels }) => labels.map(({ words }) => words.map(({ folded }) => folded).join(' '))),
    }));

  it('reads a word that is a label of a concept', () => {
    for (const usa of ['EE. UU.', 'EE.UU.', 'ee uu', 'EEUU', 'USA'])
      expect(labelsMet(usa)).toEqual([
        { from: 0, to: 1, labels: expect.arrayContaining(['estados unidos']) as string[] },
      ]);
    expect(labelsMet('NNA')[0]?.labels).toContain('ninos ninas adolescentes');
  });

  it.each([
    ['Estados Unidos', 'es', 'eeuu'],
    ['San Pablo', 'es', 'sao paulo'],
    ['São Paulo', 'en', 'san pablo'],
    ['niños, niñas y adolescentes', 'es', 'nna'],
    ['Servicio Nacional de Migraciones', 'es', 'snm'],
    ['organizaciones no gubernamentales', 'es', 'ong'],
  ] as const)('reads words that are one together: %s', (q, locale, label) => {
    const { words } = analyseQuery(q, locale, FEW);
    const [met, ...others] = labelsMet(q, locale);
    expect(others).toEqual([]);
    expect(met).toMatchObject({ from: 0, to: words.length });
    expect(met?.labels).toContain(label);
  });

  it('never looks in texts for what is only understood', () => {
    expect(labelsMet('Estados Unidos')[0]?.labels).not.toContain('usa');
  });

  it('compares names by their letters, and other labels by their stems', () => {
    expect(labelsMet('migrantes')[0]?.labels).toContain('inmigrante');
    expect(labelsMet('usar')).toEqual([]);
  });

  it.each(['', '   ', '🎉🎉', '\u0000', '"" -- ""', '\ud83c'])('is empty for %j', (q) => {
    expect(analyseQuery(q, 'es', FEW)).toEqual({ words: [], concepts: [], joined: [], labels: [], beyond: [] });
  });
});

describe('typos', () => {
  it.each([
    ['casa', 0],
    ['salud', 1],
    ['trabajar', 1],
    ['migracion', 2],
    ['20202020', 0],
    ['covid19', 0],
    ['21325', 0],
    ['ninez', 1],
  ] as const)('%s is forgiven %i', (word, typos) => expect(typosForgiven(word)).toBe(typos));

  it.each([
    ['salud', 'salud', 0],
    ['salud', 'slaud', 1],
    ['salud', 'salu', 1],
    ['salud', 'saluud', 1],
    ['salud', 'talud', 1],
    ['migracion', 'mirgacoin', 2],
    ['salud', 'mental', 3],
    ['ab', 'ba', 1],
    ['abcd', 'badc', 2],
    ['', 'ab', 2],
    ['abxcd', 'acxbd', 2],
    ['aaa', 'aa', 1],
  ])('%s and %s are %i apart', (a, b, edits) => {
    for (const limit of [0, 1, 2]) {
      expect(editDistance(a, b, limit)).toBe(Math.min(edits, limit + 1));
      expect(editDistance(b, a, limit)).toBe(Math.min(edits, limit + 1));
    }
  });
});
