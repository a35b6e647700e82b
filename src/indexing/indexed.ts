import type { Payload, Where } from 'payload';
import { LOCALES } from '@/domain/locale';
import { searchKey, type SearchDocument } from '@/domain/search-document';

/** What should stand in the index of one record. */
export interface RecordVersion {
  id: string;
  updatedAt: string;
  keys: string[];
}

/** How the published records of one collection come into the index: read as any visitor would. */
export interface Indexed {
  /** Every record that should stand in the index, in portions, by its id. */
  versions(): AsyncIterable<RecordVersion[]>;
  /** Documents of these records, one per language that is ready; of records of other collections none. */
  documents(ids: readonly string[]): Promise<SearchDocument[]>;
}

export const VERSIONS_AT_ONCE = 250;

type Languages = { es?: { readiness?: unknown }; en?: { readiness?: unknown } } | null | undefined;

/** The keys of the documents of a record: one for each language that it is ready in. */
export const readyKeys = (id: string, languages: Languages): string[] =>
  LOCALES.filter((locale) => languages?.[locale]?.readiness === 'ready').map((locale) => searchKey(id, locale));

/**
 * When a record or another that its document names last changed, and how many others these are: a new name, or one that
 * was withdrawn, makes the document another one although the record itself did not change.
 */
export function lastChange(updatedAt: string, others: readonly (string | undefined)[]): string {
  const named = others.filter((change) => change !== undefined);
  const newest = named.reduce((latest, change) => (change > latest ? change : latest), updatedAt);
  return named.length > 0 ? `${newest}+${named.length}` : newest;
}

/**
 * Records in portions, in the order of their ids, from one id on: pages by offset would slip while editors save.
 * @param read at most `VERSIONS_AT_ONCE` records, sorted by id.
 */
export async function* inOrderOfIds<Row extends { id: string }>(
  read: (where: Where) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  let last: string | null = null;
  for (;;) {
    const page: Row[] = await read(last === null ? {} : { id: { greater_than: last } });
    if (page.length > 0) yield page;
    if (page.length < VERSIONS_AT_ONCE) return;
    last = page.at(-1)?.id ?? null;
  }
}

/** A record that cannot be read is told and left out: it must not keep the others from the index. */
export function readable(payload: Payload, name: string, make: () => SearchDocument | null): SearchDocument[] {
  try {
    const document = make();
    return document ? [document] : [];
  } catch (err) {
    payload.logger.error({ err, msg: `${name} cannot be indexed` });
    return [];
  }
}
