import {
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload';
import { isLocale } from '@/domain/locale';
import type { Route } from './routes';

/** A field of whatever name and kind, with what a query may ask of it. */
export type AnyField = FlattenedField;

/** What else every record has, and no field says: what Payload adds to rows and blocks. */
const ID: AnyField = { name: 'id', type: 'text' };
const BLOCK_TYPE: AnyField = { name: 'blockType', type: 'text' };

/** The fields that a request is about: those of its records, or of their versions. */
export function fieldsOf(config: SanitizedConfig, { collection, global, purpose }: Route): readonly AnyField[] {
  const ofVersions = purpose === 'versions' || purpose === 'version';
  if (collection)
    return ofVersions ? buildVersionCollectionFields(config, collection, true) : collection.flattenedFields;
  if (global) return ofVersions ? buildVersionGlobalFields(config, global, true) : global.flattenedFields;
  return [];
}

/** The fields within a field; none within one that holds a value or leads to other records. */
export function within(config: SanitizedConfig, field: AnyField): readonly AnyField[] {
  if (field.type === 'blocks') {
    const blocks = (field.blockReferences ?? field.blocks).flatMap((block) =>
      typeof block === 'string' ? (config.blocks?.find(({ slug }) => slug === block) ?? []) : block,
    );
    return [ID, BLOCK_TYPE, ...blocks.flatMap(({ flattenedFields }) => flattenedFields)];
  }
  if (field.type === 'array') return [ID, ...field.flattenedFields];
  return 'flattenedFields' in field ? field.flattenedFields : [];
}

/** Whether whoever asks may read a field. Payload hides it from answers by itself, but not from what they are sorted by. */
export async function isReadableTo(req: PayloadRequest, field: AnyField): Promise<boolean> {
  if ('hidden' in field && field.hidden) return false;
  const read = 'access' in field ? field.access?.read : undefined;
  return read ? Boolean(await read({ req })) : true;
}

/** What a relation is asked by: itself, or the record's id; one to several collections also by which it is. */
function isOfRelation(field: AnyField, rest: readonly string[]): boolean {
  if (field.type !== 'relationship' && field.type !== 'upload') return false;
  const asked = rest.join('.');
  return typeof field.relationTo === 'string' ? asked === 'id' : asked === 'value' || asked === 'relationTo';
}

/**
 * The field that a path names, where whoever asks may read it and all that it lies in. A path leads through no relation:
 * what other records hold is not asked by way of this one.
 */
export async function fieldAt(
  req: PayloadRequest,
  fields: readonly AnyField[],
  path: string,
): Promise<AnyField | null> {
  const { config } = req.payload;
  let inside = fields;
  const parts = path.split('.');
  for (let at = 0; at < parts.length; at += 1) {
    const name = parts[at];
    const field = inside.find((each) => each.name === name) ?? (name === 'id' ? ID : undefined);
    if (!field || !(await isReadableTo(req, field))) return null;
    const rest = parts.slice(at + 1);
    if (rest.length === 0) return field;
    if (isLocale(rest[0]) && field.localized) {
      if (rest.length === 1) return field;
      at += 1;
    }
    if (isOfRelation(field, rest)) return field;
    inside = within(config, field);
  }
  return null;
}
