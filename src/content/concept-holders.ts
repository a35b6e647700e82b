import { LRUCache } from 'lru-cache';
import { setImmediate } from 'node:timers/promises';
import { KINDS, type Kind } from '@/domain/kinds';
import type { Locale } from '@/domain/locale';
import type { SearchDocument } from '@/domain/search-document';
import { heldConcepts, isMeant, searchedWords, type Thesaurus } from '@/search/analysis';
import { concepts, thesaurus as currentThesaurus } from './concepts';
import { memoizedUntilChange } from './memoized';
import { indexedRecords } from './search';

/** More records than the portal will have in one language. */
const MOST_RECORDS = 20_000;

/** Records that hold a concept: the kind of each, by its id. */
export type Holders = ReadonlyMap<string, Kind>;

/** Ids of the concepts that a document holds, by its content hash: that tells them, too. */
const known = new LRUCache<string, ReadonlySet<string>>({ max: 2 * MOST_RECORDS });

async function heldBy(document: SearchDocument, thesaurus: Thesaurus): Promise<ReadonlySet<string>> {
  const before = known.get(document.contentHash);
  if (before) return before;
  // Others are let in between: reading the words of all records takes seconds where there are many.
  await setImmediate();
  const held = heldConcepts(document, searchedWords(document), thesaurus);
  known.set(document.contentHash, held);
  return held;
}

/**
 * The records ready in a language that hold each concept: as a search tells it, by a label in their texts or a value that
 * they state, of the concept or of a narrower one. One search for every concept would take a hundred times as long.
 */
export const conceptHolders = memoizedUntilChange(async (locale: Locale): Promise<ReadonlyMap<string, Holders>> => {
  const all = await concepts();
  const thesaurus = await currentThesaurus();
  const own = new Map<string, [string, Kind][]>();
  for (const document of await indexedRecords(KINDS, locale)) {
    for (const id of await heldBy(document, thesaurus)) {
      own.set(id, [...(own.get(id) ?? []), [document.id, document.kind]]);
    }
  }
  const meant = (id: string) => thesaurus.met([id], locale).filter(({ relation }) => isMeant(relation));
  return new Map(all.map(({ id }) => [id, new Map(meant(id).flatMap((each) => own.get(each.id) ?? []))]));
});
