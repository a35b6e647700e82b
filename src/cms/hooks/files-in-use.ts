import {
  isolateObjectProperty,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionSlug,
  type FlattenedField,
  type PayloadRequest,
  type TypeWithID,
} from 'payload';
import { DEFAULT_LOCALE } from '@/domain/locale';
import { idsOf } from '@/domain/relations';
import { at } from '../validation/rule';
import { storedMain } from './stored';

type Files = 'media' | 'attachments';

/** A field that holds files, possibly within the rows of a list (`localPolicies.document`). */
interface Use {
  collection: CollectionSlug;
  /** Its path, within groups and the rows of lists too: `localPolicies.document`. */
  field: string;
  files: Files;
}

const isFiles = (relationTo: unknown): relationTo is Files => relationTo === 'media' || relationTo === 'attachments';

/** Where files stand among fields, each with the path that leads to it. */
const filesAmong = (fields: readonly FlattenedField[], path: readonly string[] = []): Omit<Use, 'collection'>[] =>
  fields.flatMap((field) => {
    const own = [...path, field.name];
    if (field.type === 'upload' && isFiles(field.relationTo))
      return [{ field: own.join('.'), files: field.relationTo }];
    return 'flattenedFields' in field ? filesAmong(field.flattenedFields, own) : [];
  });

/** Every use of files by collections that publish. */
const usesIn = ({ payload }: PayloadRequest): Use[] =>
  payload.config.collections
    .filter(({ versions }) => versions?.drafts)
    .flatMap(({ slug, flattenedFields }) => filesAmong(flattenedFields).map((use) => ({ ...use, collection: slug })));

/** The values at a path, in every row on the way. */
const valuesAt = (value: unknown, [name, ...rest]: readonly string[]): unknown[] =>
  Array.isArray(value)
    ? (value as unknown[]).flatMap((each) => valuesAt(each, name === undefined ? [] : [name, ...rest]))
    : name === undefined
      ? [value]
      : valuesAt(at(value, name), rest);

const idsIn = (record: unknown, { field }: Use): string[] => idsOf(valuesAt(record, field.split('.')));

async function isUsed(files: Files, id: string, req: PayloadRequest): Promise<boolean> {
  for (const { collection, field } of usesIn(req).filter((use) => use.files === files)) {
    const { docs } = await req.payload.db.find({
      collection,
      limit: 1,
      pagination: false,
      req,
      where: { and: [{ _status: { equals: 'published' } }, { [field]: { in: [id] } }] },
    });
    if (docs.length > 0) return true;
  }
  return false;
}

/** Makes a file public or not, by what published records use now. */
async function refresh(collection: Files, id: string, req: PayloadRequest): Promise<void> {
  const inUse = await isUsed(collection, id, req);
  const file = await req.payload.db.findOne({ collection, req, where: { id: { equals: id } } });
  if (!file || at(file, 'inUse') === inUse) return;
  await req.payload.update({
    collection,
    id,
    data: { inUse },
    depth: 0,
    locale: DEFAULT_LOCALE,
    // The Local API writes its own language and file into the given request: the current save must keep its own.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale', 'file', 'query', 'data']),
  });
}

async function refreshAll(collection: string, records: readonly unknown[], req: PayloadRequest): Promise<void> {
  for (const use of usesIn(req).filter((each) => each.collection === collection)) {
    for (const id of new Set(records.flatMap((record) => idsIn(record, use)))) await refresh(use.files, id, req);
  }
}

/** After a record was saved: the files it uses, and those it used before. */
export const refreshFiles: CollectionAfterChangeHook<TypeWithID> = async ({ doc, collection, req, operation }) => {
  const before =
    operation === 'update' ? await storedMain({ req, collection: collection.slug, id: String(doc.id) }) : null;
  const published = [before, doc].filter((record) => at(record, '_status') === 'published');
  await refreshAll(collection.slug, published, req);
};

/** After a record was deleted. */
export const releaseFiles: CollectionAfterDeleteHook = async ({ doc, collection, req }) => {
  await refreshAll(collection.slug, [doc], req);
};
