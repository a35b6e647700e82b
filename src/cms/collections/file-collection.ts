import { join } from 'node:path';
import type { CollectionBeforeOperationHook, CollectionConfig, CollectionSlug, Field, UploadConfig } from 'payload';
import type { Localized } from '@/domain/locale';
import { editorsOfEverything, editorsOrOwnFiles, usedOrOwn } from '../access/content';
import { editorsAndContributors } from '../access/rules';
import { createdByField, seedKeyField } from '../fields/editors';
import { idField } from '../fields/id';
import { inUseField } from '../fields/in-use';
import { boundedReads } from '../hooks/bounded-reads';
import { limitedUploads } from '../hooks/limited-uploads';
import { noteDeletion, noteEveryChange } from '../hooks/changes';
import { openSave, rememberAuthor } from '../hooks/record';
import { refusing } from '../hooks/refusals';
import { spanishUnlessAsked } from '../hooks/request-locale';
import { REFUSALS } from '../validation/messages';
import { GROUPS } from './groups';

interface FileCollection<Slug extends CollectionSlug> {
  slug: Slug;
  labels: Record<'singular' | 'plural', Localized>;
  /** Folder that holds what the portal keeps; the files live in the one of their collection's name. */
  dataDir: string;
  admin: { description: Localized; useAsTitle: string; columns: string[]; searched: string[] };
  upload: Omit<UploadConfig, 'staticDir' | 'pasteURL' | 'modifyResponseHeaders'>;
  /** Headers that a file is answered with, beside those that keep a browser from running it (`src/headers`). */
  headers?: Readonly<Record<string, string>>;
  /** Looks at every file that comes in before anything is kept of it. */
  check: CollectionBeforeOperationHook;
  fields: readonly Field[];
}

/** What a file is, and where it lies: found out by the portal from its bytes, and taken from nobody. */
const FOUND_OUT = ['mimeType', 'filesize', 'width', 'height', 'thumbnailURL'] as const;

const withoutClaims: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  const data = Object.fromEntries(
    Object.entries({ ...args.data }).filter(([name]) => !FOUND_OUT.some((own) => own === name)),
  );
  return { ...args, data };
};

/** A collection of uploaded files. It has no drafts: a file is public while a published record uses it. */
export const fileCollection = <Slug extends CollectionSlug>(own: FileCollection<Slug>): CollectionConfig<Slug> => ({
  slug: own.slug,
  disableDuplicate: true,
  labels: own.labels,
  access: {
    read: usedOrOwn,
    create: editorsAndContributors,
    update: editorsOrOwnFiles,
    delete: editorsOfEverything,
  },
  ...refusing(REFUSALS.files),
  admin: {
    group: GROUPS.files,
    useAsTitle: own.admin.useAsTitle,
    defaultColumns: [...own.admin.columns, 'inUse', 'updatedAt'],
    listSearchableFields: own.admin.searched,
    description: own.admin.description,
  },
  upload: {
    ...own.upload,
    staticDir: join(own.dataDir, own.slug),
    pasteURL: false,
    modifyResponseHeaders: ({ headers }) => {
      for (const [name, value] of Object.entries({ ...own.headers })) headers.set(name, value);
      return headers;
    },
  },
  hooks: {
    beforeOperation: [spanishUnlessAsked, boundedReads, limitedUploads, withoutClaims, own.check],
    beforeValidate: [openSave],
    beforeChange: [rememberAuthor],
    afterChange: [noteEveryChange],
    afterDelete: [noteDeletion],
  },
  fields: [idField, ...own.fields, inUseField, seedKeyField, createdByField],
});
