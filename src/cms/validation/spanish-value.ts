import { DEFAULT_LOCALE } from '@/domain/locale';
import { storedLatest } from '../hooks/stored';
import { at, type RuleContext } from './rule';

/**
 * The stored Spanish value of the localised field at `path`. Rows of lists are found by their id, because another
 * language may be saved with its rows in a new order; a new row has no Spanish yet.
 */
export async function spanishValue({ req, collectionSlug, id, data, path }: RuleContext): Promise<unknown> {
  if (!collectionSlug || id === undefined) return null;
  let stored: unknown = await storedLatest({ req, collection: collectionSlug, id });
  let edited: unknown = data;
  for (const segment of path.map(String)) {
    edited = at(edited, segment);
    const row = at(edited, 'id');
    stored = Array.isArray(stored)
      ? stored.find((each) => row !== undefined && at(each, 'id') === row)
      : at(stored, segment);
  }
  return at(stored, DEFAULT_LOCALE);
}
