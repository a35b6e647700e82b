import { describe, expect, it } from 'vitest';
import type { Concept } from '@/domain/concept';
import { conceptProblemInWords } from '@/domain/thesaurus-problem-words';
import { conceptProblems, thesaurusProblems, type ConceptProblem } from '@/domain/thesaurus-problems';
import { concept } from '../../factories/concepts';

const isStopWord = (folded: string): boolean => ['de', 'la', 'the', 'of'].includes(folded);

const problems = (given: Concept, ...others: Concept[]): ConceptProblem[] => conceptProblems(given, others, isStopWord);

/** Field, language and problem, in short. */
const short = (found: readonly ConceptProblem[]): string[] =>
  found.map(({ field, locale, problem }) => [field, locale, problem].filter(Boolean).join(' '));

const inSpanish = (...labels: string[]): Concept['alternative'] => ({ es: labels, en: [] });

describe('a concept of the thesaurus', () => {
  it('is taken as it is, with labels that other concepts have too', () => {
    const work = concept('empleo', { alternative: inSpanish('pega', 'trabajo'), hidden: inSpanish('laburo') });
    const glue = concept('pegamento', { alternative: inSpanish('pega'), hidden: inSpanish('empleo') });
    const jobs = { ...glue, broader: ['empleo'], values: [{ facet: 'dimension', value: 'd5' }] } satisfies Concept;
    expect(problems(jobs, work)).toEqual([]);
    expect(thesaurusProblems([work, jobs], isStopWord).size).toBe(0);
  });

  it('has no label without a word, nor one of words that searches ignore', () => {
    const given = concept('vivienda', {
      preferred: { es: ' ', en: 'The' },
      alternative: inSpanish('…', 'de la', 'de la casa'),
    });
    expect(short(problems(given))).toEqual([
      'preferred es empty',
      'alternative es empty',
      'alternative es stopWords',
      'preferred en stopWords',
    ]);
  });

  it('has each label once, whatever its accents, capitals and points', () => {
    const given = concept('Estados Unidos', {
      alternative: inSpanish('EE. UU.', 'estados unidos'),
      hidden: inSpanish('eeuu', 'yanquis'),
    });
    expect(problems(given).map(({ field, written }) => [field, written])).toEqual([
      ['alternative', 'estados unidos'],
      ['hidden', 'eeuu'],
    ]);
  });

  it('is not called what another is, in each language apart', () => {
    const material = concept('material', { preferred: { es: 'Pedagogía', en: 'material' } });
    const other = concept('otro', { preferred: { es: 'pedagogia', en: 'pedagogy' } });
    expect(problems(other, material)).toMatchObject([
      { field: 'preferred', locale: 'es', problem: 'taken', concepts: ['material'] },
    ]);
    // Saved again, it does not meet itself.
    expect(short(problems(material, { ...material, preferred: { es: 'otra', en: 'material' } }))).toEqual([]);
  });

  it('is neither above nor beside itself', () => {
    const given = concept('salud', { broader: ['salud'], related: ['salud'] });
    expect(short(problems(given))).toEqual(['broader itself', 'related itself']);
  });

  it('does not come back to itself on the way up, however long', () => {
    const chain = [concept('a', { broader: ['z', 'b'] }), concept('b', { broader: ['c'] }), concept('z')];
    const last = concept('c', { broader: ['a'] });
    expect(problems(last, ...chain)).toMatchObject([{ problem: 'cycle', concepts: ['c', 'a', 'b', 'c'] }]);
    const below = concept('d', { broader: ['c'] });
    const found = thesaurusProblems([...chain, last, below], isStopWord);
    expect([...found.keys()].sort()).toEqual(['a', 'b', 'c']);
  });

  it('names values that facets have', () => {
    const given = concept('salud', {
      values: [
        { facet: 'dimension', value: 'd6' },
        { facet: 'dimension', value: 'd9' },
        { facet: 'dimension', value: 'none' },
      ],
    });
    expect(problems(given).map(({ written }) => written)).toEqual(['dimension:d9', 'dimension:none']);
  });

  it('is refused in words that say where to look', () => {
    const others = [concept('vivienda', { broader: ['casa'] })];
    const [found] = problems(concept('casa', { broader: ['vivienda'] }), ...others);
    if (!found) throw new Error('There is a cycle.');
    const named = conceptProblemInWords(found, (id, locale) => `${id} (${locale})`);
    expect(named.es).toContain('casa (es) → vivienda (es) → casa (es)');
    expect(named.en).toContain('casa (en) → vivienda (en) → casa (en)');
  });
});
