import type { CollectionSlug, Payload, SanitizedCollectionConfig } from 'payload';
import { LOCALES } from '@/domain/locale';
import { GLOBALS, valueAt, type StoredRecord } from './stored-record';

/** What visitors can come upon, as far as the checks need it. */
export interface Published {
  records: readonly StoredRecord[];
  /** Whether a record is there and published; one of a collection without drafts is published by being there. */
  has(collection: string, id: string): boolean;
  /** Whether a published record has, or had, this as the last part of its address, in any language. */
  answersAt(collection: string, slug: string): boolean;
}

const ROWS_AT_ONCE = 200;

/** Collections with a form that editors fill, and of which visitors read something. */
const isRead = ({ slug, admin }: SanitizedCollectionConfig): boolean =>
  admin.hidden !== true && !slug.startsWith('payload-') && slug !== 'users';

async function* everyRecord(payload: Payload, collection: CollectionSlug): AsyncGenerator<Record<string, unknown>> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection,
      locale: 'all',
      depth: 0,
      limit: ROWS_AT_ONCE,
      page,
      sort: 'id',
    });
    for (const doc of docs) yield doc as unknown as Record<string, unknown>;
    if (!hasNextPage) return;
  }
}

function slugsIn(data: Record<string, unknown>): string[] {
  const former = Array.isArray(data.formerSlugs) ? data.formerSlugs.map((row) => valueAt(row, 'slug')) : [];
  const own = [data.slug, ...LOCALES.map((locale) => valueAt(data.slug, locale))];
  return [...own, ...former].filter((slug): slug is string => typeof slug === 'string' && slug !== '');
}

/** Reads everything that is published, as the database holds it; what there is one of counts as a record. */
export async function readPublished(payload: Payload): Promise<Published> {
  const records: StoredRecord[] = [];
  const ids = new Set<string>();
  const slugs = new Set<string>();
  for (const { slug, versions, flattenedFields } of payload.config.collections.filter(isRead)) {
    const isPlain = !versions || !versions.drafts;
    for await (const data of everyRecord(payload, slug)) {
      if (!isPlain && data._status !== 'published') continue;
      const id = String(data.id);
      ids.add(`${slug}/${id}`);
      for (const each of slugsIn(data)) slugs.add(`${slug}/${each}`);
      records.push({ collection: slug, id, data, fields: flattenedFields });
    }
  }
  for (const { slug, flattenedFields } of payload.config.globals) {
    const data = await payload.findGlobal({ slug, locale: 'all', depth: 0 });
    records.push({
      collection: GLOBALS,
      id: slug,
      data: data as unknown as StoredRecord['data'],
      fields: flattenedFields,
    });
  }
  return {
    records,
    has: (collection, id) => ids.has(`${collection}/${id}`),
    answersAt: (collection, slug) => slugs.has(`${collection}/${slug}`),
  };
}
