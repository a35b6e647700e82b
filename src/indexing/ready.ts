import type { Payload, Where } from 'payload';
import { LOCALES, type Locale } from '@/domain/locale';
import { countPublished, type IndexedCollection } from './indexed';

interface Written {
  languages?: Partial<Record<Locale, { readiness?: unknown }>> | null;
}

/** Whether the text of a record may be shown in a language. */
export const isReady = ({ languages }: Written, locale: Locale): boolean => languages?.[locale]?.readiness === 'ready';

/** How many published records are ready, each counted once for every language that it is ready in. */
export async function countReady(payload: Payload, collection: IndexedCollection, among: Where = {}): Promise<number> {
  const counts = LOCALES.map((locale) =>
    countPublished(payload, collection, { and: [among, { [`languages.${locale}.readiness`]: { equals: 'ready' } }] }),
  );
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}
