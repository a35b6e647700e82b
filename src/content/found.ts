import type { ReadCollection } from '@/cms/mapping/stored-kinds';
import type { Locale } from '@/domain/locale';
import { recordAt } from './addresses';
import { readerFor, type Reader } from './reader';

/** An address that was a record's before. */
export interface Moved {
  status: 'moved';
  /** The record's slug today. */
  slug: string;
  /** The slug today of the record that it lies in, where its kind lies in another. */
  within?: string;
}

/** What an address leads to. */
export type Found<T> = { status: 'found'; record: T } | Moved | { status: 'missing' };

export interface ReadOptions {
  /** Next's draft mode is on: the latest draft is shown, if whoever asks is signed in and may see it. */
  draft?: boolean;
}

/**
 * What stands at an address of a collection.
 * @param read reads the record by its id; null where it is none that has a page here.
 */
export async function foundAt<T>(
  collection: ReadCollection,
  slug: string,
  locale: Locale,
  { draft = false }: ReadOptions,
  read: (id: string, reader: Reader) => Promise<T | null>,
): Promise<Found<T>> {
  const reader = await readerFor(draft);
  const address = await recordAt(collection, slug, locale, reader);
  if (address.status !== 'here') return address;
  const record = await read(address.id, reader);
  return record ? { status: 'found', record } : { status: 'missing' };
}
