import { QueryError, type CollectionBeforeOperationHook, type FlattenedField } from 'payload';

const READS: readonly string[] = ['read', 'findVersions', 'readDistinct'];

/** What a relation to several collections holds beside the record itself. */
const OF_THE_RELATION: readonly string[] = ['value', 'relationTo', 'id'];

/** Whether a path leads on into another record. */
function leavesRecord(fields: readonly FlattenedField[], [name, ...rest]: readonly string[]): boolean {
  const field = fields.find((each) => each.name === name);
  if (!field) return false;
  if (field.type === 'relationship' || field.type === 'upload' || field.type === 'join') {
    return rest.some((each) => !OF_THE_RELATION.includes(each));
  }
  return 'flattenedFields' in field && leavesRecord(field.flattenedFields, rest);
}

const sortsIn = (sort: unknown): string[] => [sort].flat().flatMap((each) => String(each ?? '').split(','));

const pathOf = (sort: string): string[] =>
  sort
    .replace(/^-/, '')
    .replace(/__/g, '.')
    .split('.')
    .filter((each, place) => !(place === 0 && each === 'version'));

/**
 * Nobody sorts by a field of another record: Payload leaves out what they may not read of it, and the order would still
 * tell. What acts for nobody (scripts, hooks) may.
 */
export const sortedByOwnFields: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess }) => {
  if (overrideAccess || !READS.includes(operation) || !('sort' in args)) return args;
  const foreign = sortsIn(args.sort).find((sort) => leavesRecord(collection.flattenedFields, pathOf(sort)));
  if (foreign !== undefined) throw new QueryError([{ path: foreign }]);
  return args;
};
