import { LOCALES } from '@/domain/locale';
import { searchKey } from '@/domain/search-document';

/** What a difference is: a document that is not in the index, one that should not be, or one that says something else. */
export type DifferenceKind = 'missing' | 'unpublished' | 'otherContent';

/** One document in which index and database differ. */
export interface Difference {
  key: string;
  kind: DifferenceKind;
  /** `contentHash`; null where it is not there at all. */
  index: string | null;
  database: string | null;
}

/** Every difference between what the index says and what the database says it should. */
export function differences(
  index: ReadonlyMap<string, string>,
  database: ReadonlyMap<string, { contentHash: string }>,
): Difference[] {
  const found: Difference[] = [];
  for (const [key, { contentHash: published }] of database) {
    const indexed = index.get(key);
    if (indexed === undefined) found.push({ key, kind: 'missing', index: null, database: published });
    else if (indexed !== published) found.push({ key, kind: 'otherContent', index: indexed, database: published });
  }
  for (const [key, indexed] of index)
    if (!database.has(key)) found.push({ key, kind: 'unpublished', index: indexed, database: null });
  return found;
}

/** The record a key belongs to; null for a key that is not of ours. */
export function recordOf(key: string): string | null {
  for (const locale of LOCALES) {
    const ending = searchKey('', locale);
    if (key.endsWith(ending) && key.length > ending.length) return key.slice(0, -ending.length);
  }
  return null;
}
