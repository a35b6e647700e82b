import type { PayloadRequest } from 'payload';
import { isReadableTo, within, type AnyField } from './fields';
import { isTree, type Query } from './query';
import { badValue, unknownParameter, type Refusal } from './refusal';
import type { Route } from './routes';
import { BOOLEAN, wholeNumber, type Expected } from './values';

/** What may be asked of the records that name this one. */
const JOINED: Readonly<Record<string, Expected>> = {
  limit: wholeNumber(0, 100),
  page: wholeNumber(1, 100_000),
  count: BOOLEAN,
};

/** What is wrong with one part of a selection: a field, or with blocks the name of one. */
async function objectionToPart(
  req: PayloadRequest,
  fields: readonly AnyField[],
  path: string,
  [name, chosen]: [string, unknown],
): Promise<Refusal | null> {
  const field = fields.find((each) => each.name === name);
  if (name !== 'id' && (!field || !(await isReadableTo(req, field)))) return unknownParameter(path);
  if (!isTree(chosen)) return BOOLEAN.holds(chosen) ? null : badValue(path, BOOLEAN.words);
  if (!field || within(req.payload.config, field).length === 0) return unknownParameter(path);
  if (field.type !== 'blocks') return objectionToSelect(req, within(req.payload.config, field), chosen, path);
  for (const [block, parts] of Object.entries(chosen)) {
    const at = `${path}[${block}]`;
    if (!isTree(parts)) {
      if (!BOOLEAN.holds(parts)) return badValue(at, BOOLEAN.words);
      continue;
    }
    const objection = await objectionToSelect(req, within(req.payload.config, field), parts, at);
    if (objection) return objection;
  }
  return null;
}

/** What is wrong with a choice of fields: each must be one that whoever asks may read. */
export async function objectionToSelect(
  req: PayloadRequest,
  fields: readonly AnyField[],
  select: unknown,
  path = 'select',
): Promise<Refusal | null> {
  if (!isTree(select)) return unknownParameter(path);
  for (const part of Object.entries(select)) {
    const objection = await objectionToPart(req, fields, `${path}[${part[0]}]`, part);
    if (objection) return objection;
  }
  return null;
}

/** What is wrong with the fields chosen of related records, by collection. */
export async function objectionToPopulate(req: PayloadRequest, populate: unknown): Promise<Refusal | null> {
  if (!isTree(populate)) return unknownParameter('populate');
  for (const [slug, select] of Object.entries(populate)) {
    const path = `populate[${slug}]`;
    const collection = req.payload.config.collections.find((each) => each.slug === slug);
    const objection = collection
      ? await objectionToSelect(req, collection.flattenedFields, select, path)
      : unknownParameter(path);
    if (objection) return objection;
  }
  return null;
}

/** How much is asked of the records that name this one. Not in which order, nor which: SQLite has no such query. */
function objectionToJoin(path: string, asked: Query): Refusal | null {
  for (const [name, value] of Object.entries(asked)) {
    const at = `${path}[${name}]`;
    const expected = JOINED[name];
    if (!expected) return unknownParameter(at);
    if (!expected.holds(value)) return badValue(at, expected.words);
  }
  return null;
}

/** What is wrong with what is asked of the records that others name (`joins`). */
export function objectionToJoins({ collection }: Route, joins: unknown): Refusal | null {
  if (joins === 'false') return null;
  if (!isTree(joins)) return unknownParameter('joins');
  for (const [name, asked] of Object.entries(joins)) {
    const path = `joins[${name}]`;
    const field = collection?.flattenedFields.find((each) => each.name === name);
    if (field?.type !== 'join' || (asked !== 'false' && !isTree(asked))) return unknownParameter(path);
    const objection = isTree(asked) ? objectionToJoin(path, asked) : null;
    if (objection) return objection;
  }
  return null;
}
