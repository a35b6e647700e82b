import type { Locale } from '@/domain/locale';
import { recordAt } from './addresses';
import { keptUntilChange } from './kept';
import { readerFor } from './reader';

type Collection = Parameters<typeof recordAt>[0];

/** Where the record that had this slug stands today; null where the slug is a current one, or nobody's. */
export const movedSlug = keptUntilChange(
  async (collection: Collection, slug: string, locale: Locale): Promise<string | null> => {
    const address = await recordAt(collection, slug, locale, await readerFor(false));
    return address.status === 'moved' ? address.slug : null;
  },
);
