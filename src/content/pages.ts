import { localeShown, pageFromPayload } from '@/cms/mapping';
import { DEFAULT_LOCALE, type Locale } from '@/domain/locale';
import type { WrittenPage } from '@/domain/site';
import { recordAt, slugsOf } from './addresses';
import type { Found, ReadOptions } from './found';
import { keptUntilChange } from './kept';
import { portal } from './portal';
import { readerFor } from './reader';

/** A cited source may itself be named by a document: two steps from the page. */
const DEPTH = 2;

/** The written page at an address, in the language asked for where it is ready in it, else in Spanish. */
export async function pageBySlug(
  slug: string,
  locale: Locale,
  { draft = false }: ReadOptions = {},
): Promise<Found<WrittenPage>> {
  const reader = await readerFor(draft);
  const address = await recordAt('pages', slug, locale, reader);
  if (address.status !== 'here') return address;
  const { id } = address;
  const payload = await portal();
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
  if (!document) return { status: 'missing' };
  return {
    status: 'found',
    record: { ...pageFromPayload(document, shown), slugs: await slugsOf('pages', id, reader) },
  };
}

/** A written page as a list shows it: under its Spanish address and title where it is not ready in the language. */
interface WrittenPageEntry {
  id: string;
  slug: string;
  title: string;
  locale: Locale;
}

/** The published pages, for the footer and the sitemap: oldest first, so that new ones come last. */
export const writtenPages = keptUntilChange(async (locale: Locale): Promise<WrittenPageEntry[]> => {
  const payload = await portal();
  const read = async (each: Locale) => {
    const { docs } = await payload.find({
      collection: 'pages',
      overrideAccess: false,
      locale: each,
      fallbackLocale: false,
      depth: 0,
      limit: 50,
      pagination: false,
      sort: 'createdAt',
      select: { slug: true, title: true, languages: true },
    });
    return docs;
  };
  const [asked, spanish] = await Promise.all([read(locale), read(DEFAULT_LOCALE)]);
  return spanish.flatMap((page) => {
    const own = asked.find(({ id }) => id === page.id);
    const shown = own && localeShown(own, locale) === locale ? locale : DEFAULT_LOCALE;
    const { id, slug, title } = own && shown === locale ? own : page;
    return slug && title ? [{ id, slug, title, locale: shown }] : [];
  });
});
