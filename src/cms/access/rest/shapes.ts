import type { SanitizedConfig } from 'payload';
import { within, type AnyField } from './fields';
import { isTree, type Query } from './query';
import { badRequest, type Refusal } from './refusal';

/** Whether a value has the shape that the database takes; what it says is for the field's own rules. */
type Fits = (value: unknown, field: AnyField, config: SanitizedConfig) => boolean;

const isNothing = (value: unknown): boolean => value === null || value === undefined;
const isPlain = (value: unknown): boolean => isNothing(value) || typeof value !== 'object';
const isPlainText = (value: unknown): boolean => isNothing(value) || typeof value === 'string';

/** A key of a list of choices: nothing is null, because MongoDB knows no empty key. */
const isKey = (value: unknown): boolean => isPlainText(value) && value !== '';

const isMany = (field: AnyField): boolean => 'hasMany' in field && field.hasMany === true;

/** One value, or a list of them where the field holds several. */
const each =
  (fits: (value: unknown, field: AnyField) => boolean): Fits =>
  (value, field) =>
    isMany(field) && Array.isArray(value)
      ? value.every((part: unknown) => !isNothing(part) && fits(part, field))
      : fits(value, field);

const isMoment = (value: unknown): boolean =>
  isNothing(value) || (typeof value === 'string' && !Number.isNaN(Date.parse(value)));

/** A record's id, or a record that holds one, as answers name them. */
const isRecord = (value: unknown): boolean => isPlainText(value) || (isTree(value) && typeof value.id === 'string');

const isRelation = (value: unknown, field: AnyField): boolean => {
  const hasSeveral = 'relationTo' in field && typeof field.relationTo !== 'string';
  if (!hasSeveral) return isRecord(value);
  return isPlainText(value) || (isTree(value) && typeof value.relationTo === 'string' && isRecord(value.value));
};

/** Whether each row has an id of its own, or none yet. */
function areApart(rows: readonly unknown[]): boolean {
  const ids = rows.flatMap((row) => (isTree(row) && typeof row.id === 'string' ? row.id : []));
  return new Set(ids).size === ids.length;
}

/** Rows in their order; the admin says 0 for none. */
const areRows: Fits = (value, field, config) =>
  value === 0 ||
  value === '0' ||
  value === undefined ||
  (Array.isArray(value) &&
    areApart(value) &&
    value.every((row: unknown) => isTree(row) && isPlainText(row.id) && fitsAll(within(config, field), row, config)));

/** A block of another kind may have a field of the same name and another shape: each is held against its own. */
const areBlocks: Fits = (value, field, config) => {
  if (!Array.isArray(value)) return areRows(value, field, config);
  const blocks = field.type === 'blocks' ? (field.blockReferences ?? field.blocks) : [];
  if (!areApart(value)) return false;
  return value.every((row: unknown) => {
    if (!isTree(row) || !isPlainText(row.id)) return false;
    const block = blocks.find((each) => typeof each !== 'string' && each.slug === row.blockType);
    return block !== undefined && typeof block !== 'string' && fitsAll(block.flattenedFields, row, config);
  });
};

const isGroup: Fits = (value, field, config) =>
  value === undefined || (isTree(value) && fitsAll(within(config, field), value, config));

const isNode = (value: unknown): boolean =>
  isTree(value) &&
  typeof value.type === 'string' &&
  (value.children === undefined || (Array.isArray(value.children) && value.children.every(isNode))) &&
  (value.fields === undefined || isTree(value.fields));

/** A text as the editor keeps it: nodes within nodes, from a root. */
const isWritten = (value: unknown): boolean => isNothing(value) || (isTree(value) && isNode(value.root));

const FITS: Readonly<Record<string, Fits>> = {
  text: each(isPlain),
  textarea: isPlain,
  email: isPlain,
  code: isPlain,
  number: each(isPlain),
  checkbox: (value) => isNothing(value) || typeof value === 'boolean',
  select: each(isKey),
  radio: isKey,
  date: isMoment,
  relationship: each(isRelation),
  upload: each(isRelation),
  array: areRows,
  blocks: areBlocks,
  group: isGroup,
  tab: isGroup,
  richText: isWritten,
};

/** The first field that a record holds in another shape than its own; null where none. */
function misshapen(fields: readonly AnyField[], record: Query, config: SanitizedConfig): string | null {
  const wrong = fields.find((field) => {
    const fits = FITS[field.type];
    return fits !== undefined && Object.hasOwn(record, field.name) && !fits(record[field.name], field, config);
  });
  return wrong?.name ?? null;
}

const fitsAll = (fields: readonly AnyField[], record: Query, config: SanitizedConfig): boolean =>
  misshapen(fields, record, config) === null;

/** What is wrong with the shape of a record that somebody sends; its admin never sends another. */
export function objectionToShape(config: SanitizedConfig, fields: readonly AnyField[], record: Query): Refusal | null {
  const wrong = misshapen(fields, record, config);
  return wrong === null
    ? null
    : badRequest(`El campo «${wrong}» no tiene la forma que corresponde.`, `The field “${wrong}” has the wrong shape.`);
}
