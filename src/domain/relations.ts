/**
 * The id of a relation, populated or not; null where there is none. Takes whatever may be stored, because both databases
 * store «nothing» in ways of their own.
 */
export function idOf(relation: unknown): string | null {
  const id = typeof relation === 'object' && relation !== null && 'id' in relation ? relation.id : relation;
  return typeof id === 'string' && id !== '' ? id : null;
}

/** The ids of a list of relations, or of a single one, in their order. */
export const idsOf = (relations: unknown): string[] =>
  (Array.isArray(relations) ? relations : [relations]).flatMap((each: unknown) => idOf(each) ?? []);
