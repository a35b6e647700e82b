import type { NamedValue } from './concept';
import { FACETS, isFacetName } from './facets';
import { defineVocabulary, term, type Vocabulary } from './vocabularies/vocabulary';

const BETWEEN = ':';

/** A facet and one of its values as one key: `dimension:d6`. */
export const namedValueKey = ({ facet, value }: NamedValue): string => `${facet}${BETWEEN}${value}`;

/**
 * Every value that a concept can name, with its facet before it: «Dimensión: Acceso a la salud». Years are open, and
 * «not stated» is meant by nobody's word.
 */
export const NAMED_VALUES: Vocabulary = defineVocabulary(
  FACETS.flatMap(({ name, title, vocabularies }) =>
    vocabularies
      .flatMap(({ terms }) => terms)
      .map(({ key, label }) =>
        term<string>(
          namedValueKey({ facet: name, value: key }),
          `${title.es}: ${label.es}`,
          `${title.en}: ${label.en}`,
        ),
      ),
  ),
);

/** The facet and the value of a key; null where there is no such value. */
export function namedValueOf(key: unknown): NamedValue | null {
  if (!NAMED_VALUES.has(key)) return null;
  const at = key.indexOf(BETWEEN);
  const facet = key.slice(0, at);
  return isFacetName(facet) ? { facet, value: key.slice(at + BETWEEN.length) } : null;
}
