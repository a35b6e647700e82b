import type { Concept } from './concept';
import { LOCALES, type Locale } from './locale';
import { NAMED_VALUES, namedValueKey } from './named-values';
import { words } from './text/tokens';

/** Whether a folded word is too common to be searched for. */
export type IsStopWord = (folded: string, locale: Locale) => boolean;

/**
 * The name under which a write says, in its context, that its writer has looked through all concepts at once: each then
 * need not be compared with all others again.
 */
export const WHOLE_THESAURUS_CHECKED = 'wholeThesaurusChecked';

type LabelField = 'preferred' | 'alternative' | 'hidden';

/** What keeps a concept out of the thesaurus, and where. */
export interface ConceptProblem {
  field: LabelField | 'broader' | 'related' | 'values';
  /** The language of the label at fault; null where a field has none. */
  locale: Locale | null;
  problem: 'empty' | 'stopWords' | 'repeated' | 'taken' | 'itself' | 'cycle' | 'unknownValue';
  /** The label or the value at fault, as it was written. */
  written: string;
  /** Ids: of the concept that has the label, or of those that lead from this one back to it, itself at both ends. */
  concepts: readonly string[];
}

/** What is asked of all concepts at once. */
interface Thesaurus {
  broaderOf(id: string): readonly string[];
  /** The first other concept with this preferred label. */
  otherCalled(form: string, locale: Locale, id: string): string | undefined;
}

interface Label {
  field: LabelField;
  locale: Locale;
  written: string;
  /** See `labelForm`. */
  form: string;
}

const problem = (
  kind: ConceptProblem['problem'],
  field: ConceptProblem['field'],
  rest: Partial<Pick<ConceptProblem, 'locale' | 'written' | 'concepts'>> = {},
): ConceptProblem => ({ problem: kind, field, locale: null, written: '', concepts: [], ...rest });

const foldedWords = (label: string): string[] => Array.from(words(label), ({ folded }) => folded);

/** A label as labels are compared: «EE. UU.», «EEUU» and «eeuu» are one. */
export const labelForm = (label: string): string => foldedWords(label).join(' ');

/** Every label in a language: the preferred one first. */
function labelsOf({ preferred, alternative, hidden }: Concept, locale: Locale): Label[] {
  const label = (field: LabelField) => (written: string) => ({ field, locale, written, form: labelForm(written) });
  return [
    label('preferred')(preferred[locale]),
    ...alternative[locale].map(label('alternative')),
    ...hidden[locale].map(label('hidden')),
  ];
}

function problemsOfLabels(concept: Concept, locale: Locale, isStopWord: IsStopWord): ConceptProblem[] {
  const seen = new Set<string>();
  return labelsOf(concept, locale).flatMap(({ field, form, written }) => {
    if (form === '') return [problem('empty', field, { locale, written })];
    if (form.split(' ').every((word) => isStopWord(word, locale)))
      return [problem('stopWords', field, { locale, written })];
    if (seen.has(form)) return [problem('repeated', field, { locale, written })];
    seen.add(form);
    return [];
  });
}

function takenLabels({ id, preferred }: Concept, thesaurus: Thesaurus): ConceptProblem[] {
  return LOCALES.flatMap((locale) => {
    const written = preferred[locale];
    const other = thesaurus.otherCalled(labelForm(written), locale, id);
    return other === undefined ? [] : [problem('taken', 'preferred', { locale, written, concepts: [other] })];
  });
}

/** The shortest way up that leads back to where it began; null if there is none. */
function cycleFrom({ id, broader }: Concept, { broaderOf }: Thesaurus): string[] | null {
  const seen = new Set<string>();
  let ways = broader.filter((each) => each !== id).map((each) => [id, each]);
  while (ways.length > 0) {
    const next = ways.flatMap((way) => {
      const above = broaderOf(way.at(-1) ?? id).filter((each) => !seen.has(each));
      for (const each of above) seen.add(each);
      return above.map((each) => [...way, each]);
    });
    const back = next.find((way) => way.at(-1) === id);
    if (back) return back;
    ways = next;
  }
  return null;
}

function problemsOfRelations(concept: Concept, thesaurus: Thesaurus): ConceptProblem[] {
  const itself = (['broader', 'related'] as const)
    .filter((field) => concept[field].includes(concept.id))
    .map((field) => problem('itself', field));
  const cycle = cycleFrom(concept, thesaurus);
  return cycle ? [...itself, problem('cycle', 'broader', { concepts: cycle })] : itself;
}

const unknownValues = ({ values }: Concept): ConceptProblem[] =>
  values
    .map(namedValueKey)
    .filter((key) => !NAMED_VALUES.has(key))
    .map((written) => problem('unknownValue', 'values', { written }));

function thesaurusOf(concepts: readonly Concept[]): Thesaurus {
  const broader = new Map(concepts.map((concept) => [concept.id, concept.broader]));
  const called = new Map<string, string[]>();
  for (const { id, preferred } of concepts) {
    for (const locale of LOCALES) {
      const key = `${locale} ${labelForm(preferred[locale])}`;
      called.set(key, [...(called.get(key) ?? []), id]);
    }
  }
  return {
    broaderOf: (id) => broader.get(id) ?? [],
    otherCalled: (form, locale, id) =>
      form === '' ? undefined : called.get(`${locale} ${form}`)?.find((each) => each !== id),
  };
}

const problemsWithin = (concept: Concept, thesaurus: Thesaurus, isStopWord: IsStopWord): ConceptProblem[] => [
  ...LOCALES.flatMap((locale) => problemsOfLabels(concept, locale, isStopWord)),
  ...takenLabels(concept, thesaurus),
  ...problemsOfRelations(concept, thesaurus),
  ...unknownValues(concept),
];

/** What is wrong with a concept among the others; empty if all is well. Labels other than the preferred one may be shared. */
export const conceptProblems = (
  concept: Concept,
  others: readonly Concept[],
  isStopWord: IsStopWord,
): ConceptProblem[] =>
  problemsWithin(concept, thesaurusOf([...others.filter(({ id }) => id !== concept.id), concept]), isStopWord);

/** What is wrong with each of the concepts of a whole thesaurus, by id; those with which all is well are left out. */
export function thesaurusProblems(
  concepts: readonly Concept[],
  isStopWord: IsStopWord,
): ReadonlyMap<string, ConceptProblem[]> {
  const thesaurus = thesaurusOf(concepts);
  return new Map(
    concepts
      .map((concept) => [concept.id, problemsWithin(concept, thesaurus, isStopWord)] as const)
      .filter(([, problems]) => problems.length > 0),
  );
}
