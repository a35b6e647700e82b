import type { MigrateUpArgs, MongooseAdapter } from '@payloadcms/db-mongodb';
import { forget, pathTo, storedRelations } from '../relations';

/** What stands at a path, in every row on the way. */
const valuesAt = (value: unknown, [name, ...rest]: readonly string[]): unknown[] => {
  if (Array.isArray(value)) return value.flatMap((each) => valuesAt(each, name === undefined ? [] : [name, ...rest]));
  if (name === undefined) return [value];
  return typeof value === 'object' && value !== null ? valuesAt((value as Record<string, unknown>)[name], rest) : [];
};

/**
 * Until 2026-12-01 a deleted record stayed named by others, none of which could be saved again. SQLite's foreign keys
 * have taken such names out from the beginning.
 */
export async function up({ payload, session }: MigrateUpArgs): Promise<void> {
  const adapter = payload.db as unknown as MongooseAdapter;
  const options = session ? { session } : {};
  const known = new Set<unknown>();
  for (const { collection } of Object.values(adapter.collections)) {
    for await (const { _id: id } of collection.find({}, { ...options, projection: { _id: 1 } })) known.add(id);
  }
  for (const relation of storedRelations(adapter)) {
    const path = pathTo(relation);
    const gone = new Set<string>();
    const holders = relation.documents.find({ [path]: { $exists: true } }, { ...options, projection: { [path]: 1 } });
    for await (const holder of holders) {
      for (const id of valuesAt(holder, path.split('.'))) if (typeof id === 'string' && !known.has(id)) gone.add(id);
    }
    if (gone.size > 0) await forget(relation, [...gone], session);
  }
}
