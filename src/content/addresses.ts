import type { CommonSelect } from '@/cms/mapping/common-select';
import type { ReadCollection } from '@/cms/mapping/stored-kinds';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/domain/locale';
import { processPayload } from './process-payload';
import type { Reader } from './reader';

/** What an address leads to, before the record itself is read. */
export type Address = { status: 'here'; id: string } | { status: 'moved'; slug: string } | { status: 'missing' };

const MISSING: Address = { status: 'missing' };

interface Row {
  id: string;
  slug: string | null;
  ready: boolean;
}

/** The record's address in one language, and whether it is ready in it. */
async function rowOf(
  collection: ReadCollection,
  where: { id: string } | { slug: string },
  locale: Locale,
  reader: Reader,
) {
  const payload = await processPayload();
  const { docs } = await payload.find({
    collection,
    ...reader,
    locale,
    fallbackLocale: false,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { slug: true, languages: true } satisfies CommonSelect<ReadCollection>,
    where: 'id' in where ? { id: { equals: where.id } } : { slug: { equals: where.slug } },
  });
  const doc = docs[0];
  const row: Row | null = doc
    ? { id: doc.id, slug: doc.slug || null, ready: doc.languages?.[locale]?.readiness === 'ready' }
    : null;
  return row;
}

/** The address that a record is known by today in a language: its Spanish one where it has none of its own. */
async function currentSlug(
  collection: ReadCollection,
  id: string,
  locale: Locale,
  reader: Reader,
): Promise<string | null> {
  const own = await rowOf(collection, { id }, locale, reader);
  if (own?.slug && own.ready) return own.slug;
  return (await rowOf(collection, { id }, DEFAULT_LOCALE, reader))?.slug ?? null;
}

/** Languages from the one asked for; a record may stand under another with its Spanish address. */
const nearestFirst = (locale: Locale): readonly Locale[] => [...new Set<Locale>([locale, DEFAULT_LOCALE, ...LOCALES])];

/** The record that has this address in another language: someone has changed the language of an address by hand. */
async function holderAbroad(
  collection: ReadCollection,
  slug: string,
  locale: Locale,
  reader: Reader,
): Promise<string | null> {
  for (const other of nearestFirst(locale).slice(1)) {
    const row = await rowOf(collection, { slug }, other, reader);
    if (row) return row.id;
  }
  return null;
}

/** The record that had this address once: in the language if there is one, else in the nearest other. */
async function formerHolder(
  collection: ReadCollection,
  slug: string,
  locale: Locale,
  reader: Reader,
): Promise<string | null> {
  const payload = await processPayload();
  const { docs } = await payload.find({
    collection,
    ...reader,
    depth: 0,
    limit: 10,
    pagination: false,
    sort: '-updatedAt',
    select: { formerSlugs: true } satisfies CommonSelect<ReadCollection>,
    where: { 'formerSlugs.slug': { equals: slug } },
  });
  for (const language of nearestFirst(locale)) {
    const holder = docs.find(({ formerSlugs }) =>
      formerSlugs?.some((row) => row.slug === slug && row.locale === language),
    );
    if (holder) return holder.id;
  }
  return null;
}

/**
 * Finds the record at an address: by its slug in the language; else by one in another language or one it had before,
 * which leads on to the address it has in the language today.
 */
export async function recordAt(
  collection: ReadCollection,
  slug: string,
  locale: Locale,
  reader: Reader,
): Promise<Address> {
  const own = await rowOf(collection, { slug }, locale, reader);
  if (own) return { status: 'here', id: own.id };
  const id =
    (await holderAbroad(collection, slug, locale, reader)) ?? (await formerHolder(collection, slug, locale, reader));
  if (!id) return MISSING;
  const current = await currentSlug(collection, id, locale, reader);
  if (!current) return MISSING;
  return current === slug ? { status: 'here', id } : { status: 'moved', slug: current };
}

/** The addresses of records in each language, by id. */
export async function slugsAmong(
  collection: ReadCollection,
  ids: readonly string[],
  reader: Reader,
): Promise<ReadonlyMap<string, Partial<Record<Locale, string>>>> {
  const payload = await processPayload();
  const found = new Map<string, Partial<Record<Locale, string>>>();
  for (const locale of LOCALES) {
    const { docs } = await payload.find({
      collection,
      ...reader,
      locale,
      fallbackLocale: false,
      depth: 0,
      pagination: false,
      select: { slug: true } satisfies CommonSelect<ReadCollection>,
      where: { id: { in: [...ids] } },
    });
    for (const { id, slug } of docs) if (slug) found.set(id, { ...found.get(id), [locale]: slug });
  }
  return found;
}

/** The record's addresses in each language. */
export const slugsOf = async (
  collection: ReadCollection,
  id: string,
  reader: Reader,
): Promise<Partial<Record<Locale, string>>> => (await slugsAmong(collection, [id], reader)).get(id) ?? {};
