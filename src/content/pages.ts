import { localeShown, pageFromPayload } from '@/cms/mapping';
import type { PagesSelect } from '@/cms/payload-types';
import { DEFAULT_LOCALE, type Locale } from '@/domain/locale';
import type { WrittenPage } from '@/domain/site';
import type { PageGroup } from '@/domain/vocabularies/page-groups';
import { recordAt, slugsOf } from './addresses';
import type { Found, ReadOptions } from './found';
import { memoizedUntilChange } from './memoized';
import { processPayload } from './process-payload';
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
  { draft = false }: ReadOptions = {},
): Promise<Found<WrittenPage>> {
  const reader = await readerFor(draft);
  const address = await recordAt('pages', slug, locale, reader);
  if (address.status === 'moved')
    return (await standsIn(group, address.slug, locale)) ? address : { status: 'missing' };
  if (address.status !== 'here') return address;
  const { id } = address;
  const payload = await processPayload();
  const read = (each: Locale) =>
    payload.findByID({
      collection: 'pages',
      id,
      ...reader,
      locale: each,
      fallbackLocale: false,
      depth: DEPTH,
      disableErrors: true,
    });
  const asked = await read(locale);
  if (!asked) return { status: 'missing' };
  const shown = reader.draft && asked.title ? locale : localeShown(asked, locale);
  const document = shown === locale ? asked : await read(shown);
  const record = document && { ...pageFromPayload(document, shown), slugs: await slugsOf('pages', id, reader) };
  return record?.group === group ? { status: 'found', record } : { status: 'missing' };
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
  const payload = await processPayload();
  const read = async (each: Locale) => {
    const { docs } = await payload.find({
      collection: 'pages',
      overrideAccess: false,
      locale: each,
      fallbackLocale: false,
      depth: 0,
      pagination: false,
      sort: 'createdAt',
      select: LISTED,
    });
    return docs;
  };
  const [asked, spanish] = await Promise.all([read(locale), read(DEFAULT_LOCALE)]);
  const inOrder = spanish.toSorted((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || 0);
  return inOrder.flatMap((page) => {
    const own = asked.find(({ id }) => id === page.id);
    const shown = own && localeShown(own, locale) === locale ? locale : DEFAULT_LOCALE;
    const { id, slug, title, summary } = own && shown === locale ? own : page;
    // Pages that were written before there were groups are the portal's.
    const group = page.group ?? 'portal';
    return slug && title ? [{ id, slug, title, summary: summary ?? '', locale: shown, group }] : [];
  });
});

/** The published pages of a group, in order. */
export const pagesIn = async (group: PageGroup, locale: Locale): Promise<WrittenPageEntry[]> =>
  (await everyPage(locale)).filter((page) => page.group === group);

/** Whether a published page of the group stands at an address: one of the other group is not to be led to from here. */
export const standsIn = async (group: PageGroup, slug: string, locale: Locale): Promise<boolean> =>
  (await pagesIn(group, locale)).some((page) => page.slug === slug);

/** The portal's own pages, for the footer and the sitemap. */
export const writtenPages = (locale: Locale): Promise<WrittenPageEntry[]> => pagesIn('portal', locale);
