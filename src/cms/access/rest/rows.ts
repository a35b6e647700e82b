import type { PayloadRequest, Where } from 'payload';
import type { AnyField } from './fields';
import { isTree, type Query } from './query';
import { badRequest, type Refusal } from './refusal';
import type { Route } from './routes';

const OF_ANOTHER = badRequest(
  'Una de las filas que envió es de otro registro. No se guardó nada.',
  'One of the rows that you sent belongs to another record. Nothing was saved.',
);

/** The ids of rows in a record, by the path that leads to them. */
function rowsIn(fields: readonly AnyField[], record: Query, path = ''): [string, string[]][] {
  return fields.flatMap((field) => {
    const value = record[field.name];
    const at = `${path}${field.name}`;
    if (isTree(value) && 'flattenedFields' in field) return rowsIn(field.flattenedFields, value, `${at}.`);
    if ((field.type !== 'array' && field.type !== 'blocks') || !Array.isArray(value)) return [];
    const ids = value.flatMap((row: unknown) => (isTree(row) && typeof row.id === 'string' ? row.id : []));
    return ids.length > 0 ? [[at, ids] as [string, string[]]] : [];
  });
}

/**
 * What is wrong with the rows of a record: one that another record has. SQLite's tables hold each row once and refuse it
 * by themselves; MongoDB's records each hold their own, and would keep the same row in two.
 */
export async function objectionToRows(req: PayloadRequest, route: Route, record: Query): Promise<Refusal | null> {
  const { collection, named, purpose } = route;
  const { db } = req.payload;
  if (!collection || db.name !== 'mongoose' || (purpose !== 'create' && purpose !== 'change')) return null;
  const among: Where[] = rowsIn(collection.flattenedFields, record).map(([path, ids]) => ({
    [`${path}.id`]: { in: ids },
  }));
  if (among.length === 0) return null;
  const others: Where[] = named === undefined ? [] : [{ id: { not_equals: named } }];
  const where: Where = { and: [{ or: among }, ...others] };
  const { docs } = await db.find({ collection: collection.slug, limit: 1, pagination: false, req, select: {}, where });
  return docs.length > 0 ? OF_ANOTHER : null;
}
