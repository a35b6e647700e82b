import { facetAccepts, FACETS, type FacetName } from '@/domain/facets';
import type { Locale } from '@/domain/locale';
import { labelWords, PhraseTable, type Phrase, type PhraseWord } from './phrases';
import type { Token } from './tokens';

/** Place names must match letter by letter: «Mali» is not «malo». Other labels match by their stems. */
const NAMES: ReadonlySet<FacetName> = new Set(['country', 'region']);

/** Whether labels of a facet must match letter by letter. */
const isNamedByLetter = (name: FacetName): boolean => NAMES.has(name);

/** A value and the words that name it: its label or its short label. */
interface Label extends Phrase {
  readonly name: FacetName;
  readonly value: string;
}

function labelsIn(locale: Locale): Label[] {
  const named = FACETS.flatMap(({ name, vocabularies }) =>
    vocabularies.flatMap(({ terms }) =>
      terms.flatMap(({ key, label, short }) =>
        [label[locale], short?.[locale] ?? ''].map((text) => ({
          name,
          value: key,
          words: labelWords(text, locale),
          byLetter: isNamedByLetter(name),
        })),
      ),
    ),
  );
  return named.filter(({ words }) => words.length > 0);
}

interface Labels {
  all: readonly Label[];
  table: PhraseTable<Label>;
}

const valueKey = (name: FacetName, value: string): string => `${name} ${value}`;

/** Computed when a language is first needed. */
const tables = new Map<Locale, Labels>();

function labelsOf(locale: Locale): Labels {
  const known = tables.get(locale);
  if (known) return known;
  const all = labelsIn(locale);
  const labels: Labels = { all, table: new PhraseTable(all) };
  tables.set(locale, labels);
  return labels;
}

/** All labels of facet values. */
export const allLabels = (locale: Locale): readonly Label[] => labelsOf(locale).all;

/** A run of words, `from` to `to` (exclusive), that is a whole label of a facet's value. */
export interface LabelRun {
  name: FacetName;
  value: string;
  from: number;
  to: number;
  byLetter: boolean;
}

/** Every run that names a facet's value, at each position the longest; never only some words of a label. */
export function labelRuns(words: readonly PhraseWord[], locale: Locale): LabelRun[] {
  const { table } = labelsOf(locale);
  return words.flatMap((_word, at) => {
    const found = new Map<string, LabelRun>();
    for (const { name, value, byLetter, words: label } of table.at(words, at)) {
      const key = valueKey(name, value);
      const known = found.get(key);
      if (!known || known.to - at < label.length)
        found.set(key, { name, value, byLetter, from: at, to: at + label.length });
    }
    return [...found.values()];
  });
}

/** Runs of one word that are open values themselves, such as years. */
export const openValueRuns = (words: readonly Token[]): LabelRun[] =>
  words.flatMap((word, at) =>
    FACETS.filter(({ name, vocabularies }) => vocabularies.length === 0 && facetAccepts(name, word.typed)).map(
      ({ name }) => ({ name, value: word.typed, byLetter: true, from: at, to: at + 1 }),
    ),
  );
