import type { CollectionSlug, RelationshipField, UploadField } from 'payload';
import { idOf } from '@/domain/relations';
import { OBJECTIONS } from '../validation/messages';
import { at, follows, isEmpty, type Rule } from '../validation/rule';
import { NEEDED_TO_PUBLISH, type Wording } from './text';

interface Reference {
  collection: string;
  id: string;
}

const referencesIn = (value: unknown, only: string | null): Reference[] =>
  (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((each) => {
    if (isEmpty(each)) return [];
    const collection = only ?? at(each, 'relationTo');
    // What is no id names no record: it is looked for in vain.
    return [{ collection: String(collection), id: idOf(only ? each : at(each, 'value')) ?? '' }];
  });

/** The referenced records must exist: a wrong id is reported at its field instead of failing in the database. */
const existing =
  (collections: readonly string[]): Rule =>
  async (value, { req, event }) => {
    if (isEmpty(value) || event === 'onChange') return null;
    const references = referencesIn(value, collections.length === 1 ? (collections[0] ?? null) : null);
    for (const collection of new Set(references.map((each) => each.collection))) {
      if (!collections.includes(collection)) return OBJECTIONS.unknownKey;
      const ids = [...new Set(references.filter((each) => each.collection === collection).map(({ id }) => id))];
      const { docs } = await req.payload.db.find({
        collection: collection as CollectionSlug,
        limit: ids.length,
        pagination: false,
        req,
        where: { id: { in: ids } },
      });
      if (docs.length < ids.length) return OBJECTIONS.unknownRecord;
    }
    return null;
  };

interface RelationOptions extends Wording {
  needed?: boolean;
  rules?: readonly Rule[];
  width?: string;
}

/** The common part of all links. */
const common = (collections: readonly string[], { label, help, needed, width, rules = [] }: RelationOptions) => ({
  label,
  admin: {
    ...(help ? { description: help } : {}),
    ...(width ? { width } : {}),
    ...(needed ? { className: NEEDED_TO_PUBLISH } : {}),
  },
  validate: follows(existing(collections), ...rules),
});

/** A link to one record of a collection. */
export const relationField = (
  name: string,
  relationTo: CollectionSlug,
  options: RelationOptions,
): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo,
  ...common([relationTo], options),
});

/** Links to several records of a collection, in the editor's order. */
export const relationsField = (
  name: string,
  relationTo: CollectionSlug,
  options: RelationOptions,
): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo,
  hasMany: true,
  ...common([relationTo], options),
});

const ACTORS: CollectionSlug[] = ['municipalities', 'organizations'];

/** Municipalities and organisations with a part in a practice. */
export const actorsField = (name: string, options: RelationOptions): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo: ACTORS,
  hasMany: true,
  ...common(ACTORS, options),
});

/** Uploaded files, in the editor's order. */
export const filesField = (
  name: string,
  relationTo: 'media' | 'attachments',
  options: RelationOptions,
): UploadField => ({
  name,
  type: 'upload',
  relationTo,
  hasMany: true,
  ...common([relationTo], options),
});

/** One uploaded file. */
export const fileField = (
  name: string,
  relationTo: 'media' | 'attachments',
  options: RelationOptions,
): UploadField => ({
  name,
  type: 'upload',
  relationTo,
  ...common([relationTo], options),
});
