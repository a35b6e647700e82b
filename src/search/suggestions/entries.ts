import { facetNamesFor, facetOf, facetValueLabel, NOT_STATED, type FacetName } from '@/domain/facets';
import type { Concept } from '@/domain/concept';
import type { Kind } from '@/domain/kinds';
import type { Locale } from '@/domain/locale';
import type { SearchDocument } from '@/domain/search-document';
import type { Suggestible } from '@/domain/suggestions';
import { fold } from '@/domain/text/fold';
import { COUNTRIES } from '@/domain/vocabularies/countries';
import type { FacetCounts } from '../port';

/**
 * A name by which something is found. What is found by a label is called so; an alias is told beside the label; what
 * nobody should write is not told.
 */
interface EntryName {
  text: string;
  as: 'label' | 'alias' | 'untold';
}

const named = (as: EntryName['as'], texts: readonly string[]): EntryName[] => texts.map((text) => ({ text, as }));

/** Of equals, what is found exactly comes before what is found through words, and that before single records. */
const RANKS: Readonly<Record<Suggestible['of'], number>> = { value: 0, place: 0, concept: 1, record: 2 };

/** Which of two that are met alike is suggested first. */
export const byRank = (a: Suggestible, b: Suggestible): number => RANKS[a.of] - RANKS[b.of];

/** What can be suggested, and the names by which it is found, the one that it has by itself first. */
export interface Entry {
  names: readonly EntryName[];
  target: Suggestible;
  /** How many records it leads to; about how many, where it leads to a search for words, which alone can tell. */
  weight: number;
}

/** All that a search box may find, as it is now. */
export interface Catalogue {
  locale: Locale;
  kinds: readonly Kind[];
  documents: readonly SearchDocument[];
  /** Over all the documents, of the facets that narrow a search of these kinds. */
  counts: FacetCounts;
  concepts: readonly Concept[];
}

const recordEntry = ({ title, kind, path }: SearchDocument): Entry => ({
  names: named('label', [title]),
  target: { of: 'record', label: title, kind, path },
  weight: 1,
});

/** The labels of a value, short and long, and what concepts that name it are called. */
function namesOf(name: FacetName, value: string, { concepts, locale }: Catalogue): EntryName[] {
  const naming = concepts.filter(({ values }) => values.some((each) => each.facet === name && each.value === value));
  const aliases = naming.flatMap(({ preferred, alternative }) => [preferred[locale], ...alternative[locale]]);
  const vocabulary = facetOf(name).vocabularies.find((each) => each.has(value));
  const labels = [facetValueLabel(name, value, locale), vocabulary?.label(value, locale) ?? value];
  return [...named('label', labels), ...named('alias', aliases)];
}

function valueEntries(catalogue: Catalogue): Entry[] {
  const { kinds, counts, locale } = catalogue;
  return facetNamesFor(kinds).flatMap((facet) =>
    Object.entries(counts[facet] ?? {})
      .filter(([value, count]) => value !== NOT_STATED && count > 0)
      .map(([value, count]) => {
        const names = namesOf(facet, value, catalogue);
        const label = facetValueLabel(facet, value, locale);
        return { names, target: { of: 'value', label, facet, value }, weight: count } as const;
      }),
  );
}

/** Communes and cities; countries too where no facet narrows by them. */
function placeEntries({ documents, locale, kinds }: Catalogue): Entry[] {
  const hasCountries = facetNamesFor(kinds).includes('country');
  const found = new Map<string, { label: string; holders: number }>();
  for (const { places } of documents) {
    const labels = places.flatMap(({ locality, country }) => [
      ...(locality ? [locality] : []),
      ...(hasCountries ? [] : [COUNTRIES.label(country, locale)]),
    ]);
    for (const label of new Set(labels)) {
      const key = fold(label);
      found.set(key, { label: found.get(key)?.label ?? label, holders: (found.get(key)?.holders ?? 0) + 1 });
    }
  }
  return [...found.values()].map(({ label, holders }) => ({
    names: named('label', [label]),
    target: { of: 'place', label, words: label },
    weight: holders,
  }));
}

/** Ahead of single records, behind what is known to find several. */
const UNKNOWN_WEIGHT = 1.5;

/** How much a concept finds only a search tells; about as much as the values that it names. */
function conceptEntry({ preferred, alternative, hidden, values }: Concept, { counts, locale }: Catalogue): Entry {
  const label = preferred[locale];
  return {
    names: [...named('label', [label]), ...named('alias', alternative[locale]), ...named('untold', hidden[locale])],
    target: { of: 'concept', label, words: label },
    weight: Math.max(UNKNOWN_WEIGHT, ...values.map(({ facet, value }) => counts[facet]?.[value] ?? 0)),
  };
}

/** The others of which none has the same label: what somebody means is suggested once, as the most exact of what it can be. */
function withoutNamesakes(known: readonly Entry[], others: readonly Entry[]): Entry[] {
  const taken = new Set(known.map(({ target }) => fold(target.label)));
  return others.filter(({ target }) => !taken.has(fold(target.label)));
}

/** Everything that a search box may suggest. A value finds what states it, and a place what lies there. */
export function entriesOf(catalogue: Catalogue): Entry[] {
  const values = valueEntries(catalogue);
  const exact = [...values, ...withoutNamesakes(values, placeEntries(catalogue))];
  const concepts = catalogue.concepts.map((concept) => conceptEntry(concept, catalogue));
  return [...withoutNamesakes(exact, concepts), ...exact, ...catalogue.documents.map(recordEntry)];
}
