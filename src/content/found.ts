import type { Locale } from '@/domain/locale';
import { recordAt, type Addressed } from './addresses';
import { readerFor, type Reader } from './reader';

/** What an address leads to. */
export type Found<T> = { status: 'found'; record: T } | { status: 'moved'; slug: string } | { status: 'missing' };

export interface ReadOptions {
  /** Next's draft mode is on: the latest draft is shown, if whoever asks is signed in and may see it. */
  draft?: boolean;
}

/**
 * What stands at an address of a collection.
 * @param read reads the record by its id; null where it is none that has a page here.
 */
export async function foundAt<T>(
  collection: Addressed,
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
