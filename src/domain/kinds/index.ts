import { defineVocabulary, term, type Vocabulary } from '../vocabularies/vocabulary';
import type { KindDefinition } from './kind';
import { KIND_LIST } from './list';

type Listed = (typeof KIND_LIST)[number];

/** What a record that visitors find can be. */
export type Kind = Listed['key'];

/** A kind whose records have pages of their own, by which it is counted how often they are read. */
export type ReadKind = Exclude<Listed, { page: 'list' }>['key'];

export const KIND_TERMS: Vocabulary<Kind> = defineVocabulary(
  KIND_LIST.map(({ key, many }) => term(key, many.es, many.en)),
);

export const KINDS = KIND_TERMS.keys;

const byKey = new Map<string, KindDefinition>(KIND_LIST.map((definition) => [definition.key, definition]));

/** What a kind is. @throws for what is none. */
export function kindOf(kind: Kind): KindDefinition {
  const definition = byKey.get(kind);
  if (!definition) throw new Error(`No such kind: ${kind}`);
  return definition;
}

/** The kind of the records that those of a kind lie in; null where they lie in none. */
export function outerKindOf(kind: Kind): ReadKind | null {
  const definition = kindOf(kind);
  return 'within' in definition && definition.within !== undefined ? (definition.within as ReadKind) : null;
}

const hasPages = (kind: Kind): kind is ReadKind => {
  const definition = kindOf(kind);
  return !('page' in definition) || definition.page !== 'list';
};

/** Kinds whose records have pages of their own. */
export const READ_KINDS = KINDS.filter(hasPages) as [ReadKind, ...ReadKind[]];

/** Kinds of which an empty result shows some, whatever was looked for. */
export const KINDS_OFFERED_INSTEAD = KINDS.filter((kind) => kindOf(kind).isOfferedInstead);
