import { STORED_KINDS } from '@/cms/mapping/stored-kinds';
import type { ReadKind } from '@/domain/kinds';
import type { Named } from '@/domain/kinds/addresses';
import type { Locale } from '@/domain/locale';
import type { PageGroup } from '@/domain/vocabularies/page-groups';
import { recordAt } from './addresses';
import { keptUntilChange } from './kept';
import { standsIn } from './pages';
import { readerFor } from './reader';

const movedAmong = keptUntilChange(async (kind: ReadKind, slug: string, locale: Locale): Promise<string | null> => {
  const address = await recordAt(STORED_KINDS[kind].collection, slug, locale, await readerFor(false));
  return address.status === 'moved' ? address.slug : null;
});

/**
 * Where the record that had this slug stands today; null where the slug is a current one, or nobody's. A written page of
 * another group stands under other addresses, and has not moved here.
 */
export async function movedSlug({ kind, group }: Named, slug: string, locale: Locale): Promise<string | null> {
  const moved = await movedAmong(kind, slug, locale);
  if (moved === null || group === undefined) return moved;
  return (await standsIn(group as PageGroup, moved, locale)) ? moved : null;
}
