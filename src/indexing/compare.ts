import { LOCALES } from '@/domain/locale';
import { searchKey } from '@/domain/search-document';

/** One document in which index and database differ. `null`: it is not there at all. */
export interface Difference {
  key: string;
  /** `updatedAt`, ISO 8601. */
  index: string | null;
  database: string | null;
}

/** Every difference between what the index holds and what the database says it should. */
export function differences(index: ReadonlyMap<string, string>, database: ReadonlyMap<string, string>): Difference[] {
  const found: Difference[] = [];
  for (const [key, updatedAt] of database) {
    const indexed = index.get(key) ?? null;
    if (indexed !== updatedAt) found.push({ key, index: indexed, database: updatedAt });
  }
  for (const [key, updatedAt] of index) if (!database.has(key)) found.push({ key, index: updatedAt, database: null });
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
