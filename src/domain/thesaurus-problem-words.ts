import type { Locale, Localized } from './locale';
import type { ConceptProblem } from './thesaurus-problems';

/** What a concept is called in a language. */
type NameOf = (id: string, locale: Locale) => string;

type Words = (problem: ConceptProblem, nameOf: NameOf) => Localized;

const path = ({ concepts }: ConceptProblem, nameOf: NameOf, locale: Locale): string =>
  concepts.map((id) => nameOf(id, locale)).join(' → ');

const WORDS: Readonly<Record<ConceptProblem['problem'], Words>> = {
  empty: () => ({
    es: 'Una palabra está vacía: escríbala o quítela.',
    en: 'A label is empty: write it or remove it.',
  }),
  stopWords: ({ written }) => ({
    es: `«${written}» consta solo de palabras que la búsqueda no toma en cuenta: agregue una que diga de qué se trata.`,
    en: `“${written}” consists of words that searches ignore: add one that says what it is about.`,
  }),
  repeated: ({ written }) => ({
    es: `«${written}» ya está en este concepto: quítela de uno de los dos lugares. Tildes y mayúsculas no cuentan.`,
    en: `“${written}” is already in this concept: remove one of the two. Accents and capitals do not count.`,
  }),
  taken: ({ written, concepts: [other = ''] }, nameOf) => ({
    es: `«${written}» ya es el nombre preferido de otro concepto, «${nameOf(other, 'es')}»: elija otro, o póngalo entre las demás palabras.`,
    en: `“${written}” is already the preferred label of another concept, “${nameOf(other, 'en')}”: choose another, or put it among the other labels.`,
  }),
  itself: () => ({
    es: 'Un concepto no puede relacionarse consigo mismo: quítelo.',
    en: 'A concept cannot be related to itself: remove it.',
  }),
  cycle: (problem, nameOf) => ({
    es: `Daría una vuelta, «${path(problem, nameOf, 'es')}»: quite uno de estos conceptos más amplios.`,
    en: `This would go round in a circle, “${path(problem, nameOf, 'en')}”: remove one of these broader concepts.`,
  }),
  unknownValue: ({ written }) => ({
    es: `«${written}» no es valor de ningún filtro: elija uno que exista.`,
    en: `“${written}” is a value of no facet: choose one that exists.`,
  }),
};

/** What is wrong and what to do, for people. */
export const conceptProblemInWords = (problem: ConceptProblem, nameOf: NameOf): Localized =>
  WORDS[problem.problem](problem, nameOf);
