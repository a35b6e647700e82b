import type { Payload, Where } from 'payload';
import type { Locale } from '@/domain/locale';
import type { SearchContent } from '@/domain/search-document';
import type { Config } from '../payload-types';

type Collections = Config['collections'];
type Selects = Config['collectionsSelect'];

/** Collections whose records have languages and can be withdrawn: what a kind may be stored in. */
export type KindCollection = {
  [Slug in keyof Selects]: 'languages' | '_status' extends keyof Selects[Slug] ? Slug : never;
}[keyof Selects];

/** What is known of a record beside itself when its document is made. */
export interface Around<Beside> {
  /** The slug of the record that it lies in, in the language in which visitors read that one. */
  within: string;
  /** What `beside` has read. */
  beside: Beside;
}

/** Records of another collection whose words stand in documents of this kind, and the fields that name them. */
export interface Shown {
  readonly of: keyof Collections;
  /** As a query asks for them: `implementers.value`. */
  readonly fields: readonly string[];
}

/** How the records of a kind are stored, and what of them stands in the index. */
export interface StoredKind<Slug extends KindCollection = KindCollection, FieldName = string, Beside = unknown> {
  readonly collection: Slug;
  /** The field that names a record. */
  readonly title: FieldName;
  /** Which of the collection's records are of the kind; all where it is left out. */
  readonly among?: Where;
  /** A record stands in the index in every language, whatever of its words is translated; else where it is ready. */
  readonly inEveryLanguage?: boolean;
  /** The field that names the record it lies in, where its kind lies in another. */
  readonly within?: FieldName;
  /** The field that says among which pages it stands, where its kind has pages of groups. */
  readonly group?: FieldName;
  /**
   * What a document is made of, named one by one, where that is less than all. A `select` that leaves fields out
   * (`citations: false`) also loses the plain columns of every row that holds a relation, such as figures.
   */
  readonly select?: Selects[Slug];
  /** 1 where a document shows other records, which are read along; else 0. */
  readonly depth?: 1;
  /** Whose changes change its documents too. */
  readonly shows?: readonly Shown[];
  /** Another name than the collection's under which changes concern its records. */
  readonly alsoChangedAs?: string;
  /** Reads what else the documents of these records need. */
  beside?(payload: Payload, ids: readonly string[]): Promise<Beside>;
  /** A record's document in a language, in which it was read without fallback; null where it has none. */
  toSearchContent(record: Collections[Slug], locale: Locale, around: Around<Beside>): SearchContent | null;
}

/** Checks how a kind is stored against its collection's fields, and keeps the collection as a type. */
export const storedKind = <const Slug extends KindCollection, Beside = undefined>(
  stored: StoredKind<Slug, keyof Selects[Slug], Beside>,
): StoredKind<Slug, keyof Selects[Slug], Beside> => stored;
