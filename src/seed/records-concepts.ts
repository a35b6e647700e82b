import type { Concept } from '../domain/concept';
import type { Locale } from '../domain/locale';
import { namedValueKey } from '../domain/named-values';
import type { SeedConcept } from './content';
import { namesakeOf, wordsOfBoth } from './namesakes';
import type { IdOf, SeedRecord } from './records';
import type { SeededCollection } from './collections';

const idsIn = (collection: SeededCollection, keys: readonly string[], idOf: IdOf): string[] =>
  keys.flatMap((key) => idOf(collection, key) ?? []);

const wordsData = ({ record }: SeedConcept, locale: Locale) => ({
  preferred: record.preferred[locale],
  alternative: record.alternative[locale],
  hidden: record.hidden[locale],
  scopeNote: record.scopeNote?.[locale],
});

/**
 * What has no language is written along with the English alone: by then every concept is there to be referred to, and
 * the Spanish need not be written twice.
 */
const relationsData = ({ record }: SeedConcept, idOf: IdOf) => ({
  broader: idsIn('concepts', record.broader, idOf),
  related: idsIn('concepts', record.related, idOf),
  values: record.facets.map(namedValueKey),
  term: record.glossary === undefined ? null : (idOf('glossary', record.glossary) ?? null),
  matches: record.matches,
});

/** What people have said of theirs stays: the seed says what they have not. */
function relationsOfBoth(concept: SeedConcept, own: Concept, idOf: IdOf) {
  const seeds = relationsData(concept, idOf);
  return {
    ...(own.broader.length === 0 ? { broader: seeds.broader } : {}),
    related: [...new Set([...own.related, ...seeds.related])],
    values: [...new Set([...own.values.map(namedValueKey), ...seeds.values])],
    ...(own.term === null ? { term: seeds.term } : {}),
    ...(own.matches.length === 0 ? { matches: seeds.matches } : {}),
  };
}

/** @param peoples the concepts that people have added: one of the same name is taken up, not doubled. */
export const conceptRecords = (concepts: readonly SeedConcept[], peoples: readonly Concept[]): SeedRecord[] =>
  concepts.map((concept) => {
    const own = namesakeOf(concept.record, peoples);
    return {
      seedKey: concept.seedKey,
      input: concept.record,
      namesake: own?.id ?? null,
      data: (locale, idOf) => ({
        ...(own ? wordsOfBoth(concept.record, own, locale) : wordsData(concept, locale)),
        ...(locale === 'en' ? (own ? relationsOfBoth(concept, own, idOf) : relationsData(concept, idOf)) : {}),
      }),
    };
  });
