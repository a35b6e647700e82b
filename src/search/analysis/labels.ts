import { FACET_ALIASES } from '@/domain/facet-aliases';
import { facetAccepts, FACETS, type FacetName } from '@/domain/facets';
import type { Locale } from '@/domain/locale';
import { isStopWord } from './stop-words';
import { tokenize, type Token } from './tokens';

/** Place names must match letter by letter: «Mali» is not «malo». Other labels match by their stems. */
const NAMES: ReadonlySet<FacetName> = new Set(['country', 'region']);

/** A word of a query or of a label, in the form in which labels are compared. */
type LabelWord = Pick<Token, 'folded' | 'stem'>;

/** Whether labels of a facet must match letter by letter. */
export const isNamedByLetter = (name: FacetName): boolean => NAMES.has(name);

/** A value and the words that name it: its label, its short label or an alias. */
interface Label {
  name: FacetName;
  value: string;
  words: readonly LabelWord[];
}

const formOf = (name: FacetName, { folded, stem }: LabelWord): string => (isNamedByLetter(name) ? folded : stem);

/** The words of a text without stop words. */
export const tellingWords = (text: string, locale: Locale): Token[] =>
  tokenize(text, locale).filter(({ folded }) => !isStopWord(folded, locale));

function labelsIn(locale: Locale): Label[] {
  const named = FACETS.flatMap(({ name, vocabularies }) =>
    vocabularies.flatMap(({ terms }) =>
      terms.flatMap(({ key, label, short }) => {
        const aliases = FACET_ALIASES[locale][name]?.[key] ?? [];
        return [label[locale], short?.[locale] ?? '', ...aliases].map((text) => {
          const words = tellingWords(text, locale);
          // «US» and «IT» are stop words in English; a label of nothing but such words keeps them.
          return { name, value: key, words: words.length > 0 ? words : tokenize(text, locale) };
        });
      }),
    ),
  );
  return named.filter(({ words }) => words.length > 0);
}

interface Labels {
  all: readonly Label[];
  /** By the first word of their label or alias, in the form in which labels are compared. */
  byFirstWord: ReadonlyMap<string, readonly Label[]>;
}

const valueKey = (name: FacetName, value: string): string => `${name} ${value}`;

function byFirstWord(labels: readonly Label[]): Map<string, Label[]> {
  const groups = new Map<string, Label[]>();
  for (const label of labels) {
    const [first] = label.words;
    const key = first ? formOf(label.name, first) : '';
    groups.set(key, [...(groups.get(key) ?? []), label]);
  }
  return groups;
}

/** Computed when a language is first needed. */
const tables = new Map<Locale, Labels>();

function labelsOf(locale: Locale): Labels {
  const known = tables.get(locale);
  if (known) return known;
  const all = labelsIn(locale);
  const labels: Labels = { all, byFirstWord: byFirstWord(all) };
  tables.set(locale, labels);
  return labels;
}

/** All labels and aliases. */
export const allLabels = (locale: Locale): readonly Label[] => labelsOf(locale).all;

/** A run of words, `from` to `to` (exclusive), that is a whole label or alias of a facet's value. */
export interface LabelRun {
  name: FacetName;
  value: string;
  from: number;
  to: number;
}

const startsHere = (words: readonly LabelWord[], at: number, { name, words: label }: Label): boolean =>
  label.every((own, offset) => {
    const word = words[at + offset];
    return word !== undefined && formOf(name, word) === formOf(name, own);
  });

/** Every run that names a facet's value, at each position the longest; never only some words of a label. */
export function labelRuns(words: readonly LabelWord[], locale: Locale): LabelRun[] {
  const labels = labelsOf(locale).byFirstWord;
  return words.flatMap((word, at) => {
    const found = new Map<string, LabelRun>();
    for (const named of new Set([...(labels.get(word.stem) ?? []), ...(labels.get(word.folded) ?? [])])) {
      if (!startsHere(words, at, named)) continue;
      const { name, value, words: label } = named;
      const key = valueKey(name, value);
      const known = found.get(key);
      if (!known || known.to - at < label.length) found.set(key, { name, value, from: at, to: at + label.length });
    }
    return [...found.values()];
  });
}

/** Runs of one word that are open values themselves, such as years. */
export const openValueRuns = (words: readonly Token[]): LabelRun[] =>
  words.flatMap((word, at) =>
    FACETS.filter(({ name, vocabularies }) => vocabularies.length === 0 && facetAccepts(name, word.typed)).map(
      ({ name }) => ({ name, value: word.typed, from: at, to: at + 1 }),
    ),
  );
