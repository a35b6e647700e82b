import { pageFromPayload } from '@/cms/mapping';
import type { PagesSelect } from '@/cms/payload-types';
import type { Locale } from '@/domain/locale';
import type { WrittenPage } from '@/domain/site';
import type { PageGroup } from '@/domain/vocabularies/page-groups';
import { slugsOf } from './addresses';
import { foundAt, type Found, type ReadOptions } from './found';
import { memoizedUntilChange } from './memoized';
import { inBestLanguage, oneInBestLanguage } from './languages';
import { readerFor } from './reader';

/** A cited source may itself be named by a document: two steps from the page. */
const DEPTH = 2;

/**
 * The written page of a group at an address, in the language asked for where it is ready in it, else in Spanish.
 * @param group pages of the other one lie under other addresses.
 */
export async function pageOf(
  group: PageGroup,
  slug: string,
  locale: Locale,
  options: ReadOptions = {},
): Promise<Found<WrittenPage>> {
  const found = await foundAt('pages', slug, locale, options, async (id, reader) => {
    const page = await oneInBestLanguage('pages', id, locale, reader, { depth: DEPTH });
    const record = page && {
      ...pageFromPayload(page.document, page.locale),
      slugs: await slugsOf('pages', id, reader),
    };
    return record?.group === group ? record : null;
  });
  const isElsewhere = found.status === 'moved' && !(await standsIn(group, found.slug, locale));
  return isElsewhere ? { status: 'missing' } : found;
}

/** The page at an address among the portal's own: see `pageOf`. */
export const pageBySlug = (slug: string, locale: Locale, options?: ReadOptions): Promise<Found<WrittenPage>> =>
  pageOf('portal', slug, locale, options);

/** A written page as a list shows it: under its Spanish address and words where it is not ready in the language. */
interface WrittenPageEntry {
  id: string;
  slug: string;
  title: string;
  summary: string;
  locale: Locale;
  group: PageGroup;
}

const LISTED = {
  slug: true,
  title: true,
  summary: true,
  group: true,
  order: true,
  languages: true,
} as const satisfies PagesSelect;

/** Every published page: by its order where it has one, then the oldest first, so that new ones come last. */
const everyPage = memoizedUntilChange(async (locale: Locale): Promise<WrittenPageEntry[]> => {
  const found = await inBestLanguage('pages', locale, await readerFor(false), {
    depth: 0,
    sort: 'createdAt',
    select: LISTED,
  });
  return found
    .toSorted((a, b) => (a.document.order ?? Infinity) - (b.document.order ?? Infinity) || 0)
    .flatMap(({ document: { id, slug, title, summary, group }, locale: shown }) =>
      // Pages that were written before there were groups are the portal's.
      slug && title ? [{ id, slug, title, summary: summary ?? '', locale: shown, group: group ?? 'portal' }] : [],
    );
});

/** The published pages of a group, in order. */
export const pagesIn = async (group: PageGroup, locale: Locale): Promise<WrittenPageEntry[]> =>
  (await everyPage(locale)).filter((page) => page.group === group);

/** Whether a published page of the group stands at an address: one of the other group is not to be led to from here. */
const standsIn = async (group: PageGroup, slug: string, locale: Locale): Promise<boolean> =>
  (await pagesIn(group, locale)).some((page) => page.slug === slug);

/** The portal's own pages, for the footer and the sitemap. */
export const writtenPages = (locale: Locale): Promise<WrittenPageEntry[]> => pagesIn('portal', locale);
