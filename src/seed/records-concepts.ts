import type { Locale } from '../domain/locale';
import { namedValueKey } from '../domain/named-values';
import type { SeedConcept } from './content';
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

export const conceptRecords = (concepts: readonly SeedConcept[]): SeedRecord[] =>
  concepts.map((concept) => ({
    seedKey: concept.seedKey,
    input: concept.record,
    data: (locale, idOf) => ({
      ...wordsData(concept, locale),
      ...(locale === 'en' ? relationsData(concept, idOf) : {}),
    }),
  }));
