import {
  isolateObjectProperty,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type PayloadRequest,
  type TypeWithID,
} from 'payload';
import { DEFAULT_LOCALE } from '@/domain/locale';
import { at } from '../validation/rule';
import { storedMain } from './stored';

/** Fields of a practice that hold files, and the collection each one points to. */
const FILE_FIELDS = { photos: 'media', attachments: 'attachments' } as const;
type FileField = keyof typeof FILE_FIELDS;
const FIELDS = Object.keys(FILE_FIELDS) as FileField[];

const idsIn = (record: unknown, field: FileField): string[] => {
  const files = at(record, field);
  return (Array.isArray(files) ? (files as unknown[]) : []).map((file) =>
    typeof file === 'string' ? file : String(at(file, 'id')),
  );
};

async function isUsed(field: FileField, id: string, req: PayloadRequest): Promise<boolean> {
  const { docs } = await req.payload.db.find({
    collection: 'practices',
    limit: 1,
    pagination: false,
    req,
    where: { and: [{ _status: { equals: 'published' } }, { [field]: { in: [id] } }] },
  });
  return docs.length > 0;
}

/** Opens a file to the public, or closes it, by what published records hold now. */
async function refresh(field: FileField, id: string, req: PayloadRequest): Promise<void> {
  const collection = FILE_FIELDS[field];
  const inUse = await isUsed(field, id, req);
  const file = await req.payload.db.findOne({ collection, req, where: { id: { equals: id } } });
  if (!file || at(file, 'inUse') === inUse) return;
  await req.payload.update({
    collection,
    id,
    data: { inUse },
    depth: 0,
    locale: DEFAULT_LOCALE,
    // The Local API writes its own language and file into the request it is given: the save under way keeps its own.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale', 'file', 'query', 'data']),
  });
}

async function refreshAll(records: readonly unknown[], req: PayloadRequest): Promise<void> {
  for (const field of FIELDS) {
    for (const id of new Set(records.flatMap((record) => idsIn(record, field)))) await refresh(field, id, req);
  }
}

/** After a practice was saved: the files it holds, and those it held. */
export const refreshFiles: CollectionAfterChangeHook<TypeWithID> = async ({ doc, collection, req, operation }) => {
  const before =
    operation === 'update' ? await storedMain({ req, collection: collection.slug, id: String(doc.id) }) : null;
  const published = [before, doc].filter((record) => at(record, '_status') === 'published');
  await refreshAll(published, req);
};

/** After a practice was deleted. */
export const releaseFiles: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await refreshAll([doc], req);
};
