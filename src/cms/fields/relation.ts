import {
  executeAccess,
  type CollectionSlug,
  type PayloadRequest,
  type RelationshipField,
  type UploadField,
  type Where,
} from 'payload';
import { idOf } from '@/domain/relations';
import { OBJECTIONS } from '../validation/messages';
import { storedLatest, storedMain } from '../hooks/stored';
import { at, follows, isEmpty, type Rule, type RuleContext } from '../validation/rule';
import { idsIn } from './id';
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

/** Those of the records that are there; for a person, those that they may read. */
async function foundAmong(collection: string, ids: readonly string[], req: PayloadRequest): Promise<Set<string>> {
  const config = req.payload.config.collections.find(({ slug }) => slug === collection);
  const access = config && req.user ? await executeAccess({ req, disableErrors: true }, config.access.read) : true;
  if (access === false) return new Set();
  const among: Where = { id: { in: [...ids] } };
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: collection as CollectionSlug,
    limit: ids.length,
    pagination: false,
    req,
    where: access === true ? among : { and: [among, access] },
  });
  return new Set(docs.map(({ id }) => id));
}

/** What the record names already, whoever may read it: an editor with another reach has put it there. */
async function namedBefore({ collectionSlug, id, req }: RuleContext): Promise<Set<string>> {
  if (!collectionSlug || id === undefined) return new Set();
  const key = { req, collection: collectionSlug, id };
  return new Set(idsIn([await storedMain(key), await storedLatest(key)]));
}

/**
 * The referenced records must exist: a wrong id is reported at its field instead of failing in the database. And nobody
 * names what they may not read: publishing it would open another's file, comparing versions would show its title.
 */
const existing =
  (collections: readonly string[]): Rule =>
  async (value, context) => {
    const { req, event } = context;
    if (isEmpty(value) || event === 'onChange') return null;
    const references = referencesIn(value, collections.length === 1 ? (collections[0] ?? null) : null);
    for (const collection of new Set(references.map((each) => each.collection))) {
      if (!collections.includes(collection)) return OBJECTIONS.unknownKey;
      const ids = [...new Set(references.filter((each) => each.collection === collection).map(({ id }) => id))];
      const found = await foundAmong(collection, ids, req);
      if (ids.every((id) => found.has(id))) continue;
      const before = await namedBefore(context);
      if (!ids.every((id) => found.has(id) || before.has(id))) return OBJECTIONS.unknownRecord;
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
