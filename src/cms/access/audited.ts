import type {
  CollectionAfterDeleteHook,
  CollectionAfterOperationHook,
  GlobalAfterChangeHook,
  SanitizedCollectionConfig,
  SanitizedConfig,
} from 'payload';
import { at } from '../validation/rule';
import { AUDIT_LOG, noteActOf } from './audit';

const nameOf = ({ admin: { useAsTitle = 'id' } }: SanitizedCollectionConfig, record: unknown): { title?: string } => {
  const title = at(record, useAsTitle);
  return typeof title === 'string' ? { title } : {};
};

const noteDeleted =
  (collection: SanitizedCollectionConfig): CollectionAfterDeleteHook =>
  ({ doc, id, req }) =>
    noteActOf(req, { act: 'recordDeleted', of: collection.slug, record: String(id), ...nameOf(collection, doc) });

const noteRestored =
  (collection: SanitizedCollectionConfig): CollectionAfterOperationHook =>
  async ({ operation, result, req }) => {
    if (operation === 'restoreVersion') {
      const record = String(at(result, 'id'));
      await noteActOf(req, { act: 'versionRestored', of: collection.slug, record, ...nameOf(collection, result) });
    }
    return result;
  };

const noteGlobalRestored: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  if (req.context.isRestoringVersion) await noteActOf(req, { act: 'versionRestored', of: global.slug });
  return doc as unknown;
};

/** What code alone writes tells of itself, and what Payload keeps for itself tells of nothing. */
const isOfPeople = ({ slug, admin }: SanitizedCollectionConfig): boolean =>
  slug !== AUDIT_LOG && !slug.startsWith('payload-') && admin.hidden !== true;

/** Every collection and global that people change, so that the audit log tells what was deleted for good or restored. */
export function audited(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections.filter(isOfPeople)) {
    collection.hooks.afterDelete.push(noteDeleted(collection));
    collection.hooks.afterOperation.push(noteRestored(collection));
  }
  for (const global of config.globals) global.hooks.afterChange.push(noteGlobalRestored);
  return config;
}
