import type { CollectionConfig, CollectionSlug, Field, Tab } from 'payload';
import type { Localized } from '@/domain/locale';
import { contributorsOnlyDraft } from '../access/publishing';
import type { Rights } from '../access/rights';
import { createdByField, internalNotesField, publishedAtField, seedKeyField } from '../fields/editors';
import { idField } from '../fields/id';
import { languagesOf } from '../fields/languages';
import { formerSlugsField, type Address } from '../fields/slug';
import { boundedReads } from '../hooks/bounded-reads';
import { noteChange, noteDeletion } from '../hooks/changes';
import { noteCited } from '../hooks/cited';
import { refreshFiles, releaseFiles } from '../hooks/files-in-use';
import { previewOf } from '../hooks/preview';
import { deriveReadiness, keepFormerSlugs, openSave, rememberAuthor, stampPublication } from '../hooks/record';
import { refusing } from '../hooks/refusals';
import { spanishUnlessAsked } from '../hooks/request-locale';

/** Versions kept of each record: enough to undo, not for ever. */
const DRAFTS = { drafts: { validate: true, autosave: false, schedulePublish: false }, maxPerDoc: 50 } as const;

const PUBLICATION: Localized = { es: 'Publicación', en: 'Publication' };

type Hooks<Slug extends CollectionSlug> = NonNullable<CollectionConfig<Slug>['hooks']>;

interface Own<Slug extends CollectionSlug> {
  slug: Slug;
  labels: Record<'singular' | 'plural', Localized>;
  rights: Rights;
  admin: {
    /** Heading of the admin's menu. */
    group: Localized;
    description: Localized;
    /** Columns of its list between a record's name and its state. */
    columns: string[];
    /** Fields that the search of its list reads: unless named, the texts of `readyWith`. */
    searched?: string[];
  };
  /** The field that names a record. */
  namedBy?: string;
  /**
   * The texts that a language needs before a record can be ready in it. Null for what others name, such as a source: it
   * is shown within them, in whatever language they are, and has no readiness or date of publication of its own.
   */
  readyWith?: readonly string[] | null;
  /** How readers reach a record; without, it stands in a list or within others alone. */
  address?: Address;
  /** Its fields about publication, beside the languages. */
  publication?: readonly Field[];
  defaultSort?: string;
  defaultPopulate?: CollectionConfig<Slug>['defaultPopulate'];
  /** Hooks that come after those of every collection. */
  hooks?: Pick<Hooks<Slug>, 'beforeValidate' | 'afterChange' | 'afterDelete'>;
}

/** Its own fields: one after the other, or in tabs, of which the last is then that of publication. */
type Layout = { fields: readonly Field[]; tabs?: never } | { fields?: never; tabs: readonly Tab[] };

type Complete<Slug extends CollectionSlug> = Own<Slug> & Layout & Required<Pick<Own<Slug>, 'namedBy' | 'readyWith'>>;

const adminOf = <Slug extends CollectionSlug>({
  slug,
  admin,
  rights,
  address,
  namedBy,
  readyWith,
}: Complete<Slug>) => ({
  ...(rights.baseFilter ? { baseFilter: rights.baseFilter } : {}),
  group: admin.group,
  useAsTitle: namedBy,
  defaultColumns: [namedBy, ...admin.columns, '_status', 'updatedAt'],
  listSearchableFields: admin.searched ?? (readyWith?.length ? [...readyWith] : [namedBy]),
  ...(address?.isPage ? { preview: previewOf(slug) } : {}),
  description: admin.description,
});

const hooksOf = <Slug extends CollectionSlug>({ rights, address, readyWith, hooks }: Complete<Slug>): Hooks<Slug> => ({
  beforeOperation: [spanishUnlessAsked, boundedReads],
  beforeValidate: [openSave, ...(rights.beforeValidate ?? []), ...(hooks?.beforeValidate ?? [])],
  beforeChange: [
    contributorsOnlyDraft,
    rememberAuthor,
    ...(rights.beforeChange ?? []),
    ...(address?.isPage ? [keepFormerSlugs] : []),
    ...(readyWith ? [deriveReadiness, stampPublication] : []),
  ],
  afterChange: [refreshFiles, noteCited, noteChange, ...(hooks?.afterChange ?? [])],
  afterDelete: [releaseFiles, noteDeletion, ...(hooks?.afterDelete ?? [])],
});

const formOf = (layout: Layout, publication: Field[]): Field[] =>
  layout.tabs
    ? [{ type: 'tabs', tabs: [...layout.tabs, { label: PUBLICATION, fields: publication }] }]
    : [...layout.fields, ...publication];

const fieldsOf = <Slug extends CollectionSlug>(own: Complete<Slug>): Field[] => [
  idField,
  ...formOf(own, [
    ...(own.readyWith ? [languagesOf(...own.readyWith)] : []),
    ...(own.publication ?? []),
    internalNotesField(own.rights.isOfRegion),
  ]),
  ...(own.address ? [own.address.slug] : []),
  ...(own.readyWith ? [publishedAtField] : []),
  ...(own.address?.isPage ? [formerSlugsField] : []),
  seedKeyField,
  createdByField,
];

/**
 * A collection whose records are written as drafts and published. What all of them need is said here, once: ids and
 * addresses, languages and their readiness, drafts and versions, who may do what, Spanish where a request names no
 * language, bounded reads, the files that a record opens to the public, and the news for `src/indexing` of each change.
 */
export function publishedCollection<Slug extends CollectionSlug>(own: Own<Slug> & Layout): CollectionConfig<Slug> {
  const complete = { namedBy: 'title', readyWith: ['title', 'summary'], ...own };
  return {
    slug: own.slug,
    labels: own.labels,
    access: own.rights.access,
    ...refusing(own.rights.refusal),
    admin: adminOf(complete),
    versions: DRAFTS,
    ...(own.defaultSort ? { defaultSort: own.defaultSort } : {}),
    ...(own.defaultPopulate ? { defaultPopulate: own.defaultPopulate } : {}),
    hooks: hooksOf(complete),
    fields: fieldsOf(complete),
  };
}
