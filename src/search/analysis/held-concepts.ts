import { FACET_NAMES } from '@/domain/facets';
import { LOCALES, type Locale } from '@/domain/locale';
import type { SearchDocument } from '@/domain/search-document';
import type { WordForm } from '@/domain/text/word-forms';
import { PhraseTable, type Phrase } from './phrases';
import { stemOf } from './stems';
import { isStopWord } from './stop-words';
import type { Thesaurus } from './thesaurus';

interface ConceptLabel extends Phrase {
  readonly id: string;
}

/** What records of a language hold concepts by. */
interface Holders {
  labels: PhraseTable<ConceptLabel>;
  byValue: ReadonlyMap<string, readonly string[]>;
}

const valueKey = (facet: string, value: string): string => `${facet} ${value}`;

function holdersIn(thesaurus: Thesaurus, locale: Locale): Holders {
  const labels = new PhraseTable<ConceptLabel>();
  const byValue = new Map<string, string[]>();
  for (const { id, labels: own, values } of thesaurus.held(locale)) {
    for (const label of own) labels.add({ ...label, id });
    for (const { facet, value } of values) {
      const key = valueKey(facet, value);
      byValue.set(key, [...(byValue.get(key) ?? []), id]);
    }
  }
  return { labels, byValue };
}

/** Made once for each thesaurus. */
const known = new WeakMap<Thesaurus, Readonly<Record<Locale, Holders>>>();

function holdersOf(thesaurus: Thesaurus, locale: Locale): Holders {
  const all =
    known.get(thesaurus) ??
    (Object.fromEntries(LOCALES.map((each) => [each, holdersIn(thesaurus, each)])) as Record<Locale, Holders>);
  known.set(thesaurus, all);
  return all[locale];
}

/** Ids of the concepts of which a text holds a label. @param text its words. */
function heldInText(text: readonly WordForm[], labels: PhraseTable<ConceptLabel>, locale: Locale): string[] {
  const words = text.map(({ folded, other }) => ({ folded, other, stem: stemOf(folded, locale) }));
  const telling = words.filter(({ folded, other }) => !other && !isStopWord(folded, locale));
  return [
    ...words.flatMap((_word, place) => labels.at(words, place).filter((label) => label.words.length === 1)),
    ...telling.flatMap((_word, place) => labels.at(telling, place).filter((label) => label.words.length > 1)),
  ].map(({ id }) => id);
}

/**
 * Ids of the concepts that a document holds: by a label in one of its texts, or by a value that it states.
 * @param texts the words of each of its texts.
 */
export function heldConcepts(
  { facets, locale }: Pick<SearchDocument, 'facets' | 'locale'>,
  texts: readonly (readonly WordForm[])[],
  thesaurus: Thesaurus,
): Set<string> {
  const { labels, byValue } = holdersOf(thesaurus, locale);
  const stated = FACET_NAMES.flatMap((name) =>
    facets[name].flatMap((value) => byValue.get(valueKey(name, value)) ?? []),
  );
  return new Set([...texts.flatMap((text) => heldInText(text, labels, locale)), ...stated]);
}
