import type { Locale } from '@/domain/locale';
import type { PageGroup } from '@/domain/vocabularies/page-groups';
import { recordAt } from './addresses';
import { memoizedUntilChange } from './memoized';
import { standsIn } from './pages';
import { readerFor } from './reader';

type Collection = Parameters<typeof recordAt>[0];

/** Where the record that had this slug stands today; null where the slug is a current one, or nobody's. */
export const movedSlug = memoizedUntilChange(
  async (collection: Collection, slug: string, locale: Locale): Promise<string | null> => {
    const address = await recordAt(collection, slug, locale, await readerFor(false));
    return address.status === 'moved' ? address.slug : null;
  },
);

/** The same for a written page of a group: one of the other group stands under other addresses, and has not moved here. */
export async function movedPageSlug(group: PageGroup, slug: string, locale: Locale): Promise<string | null> {
  const moved = await movedSlug('pages', slug, locale);
  return moved !== null && (await standsIn(group, moved, locale)) ? moved : null;
}
