import { draftMode } from 'next/headers';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import type { Found, ReadOptions } from '@/content/found';
import type { Locale } from '@/domain/locale';

/**
 * Makes the reader of a page's record. It reads once per rendering, since the page and its metadata ask for the same
 * record; a missing record ends in «not found», and a former address redirects to the current one.
 */
export const recordReader = <Record>(
  find: (slug: string, locale: Locale, options: ReadOptions) => Promise<Found<Record>>,
  path: (locale: Locale, slug: string) => string,
): ((slug: string, locale: Locale) => Promise<Record>) =>
  cache(async (slug, locale) => {
    const { isEnabled } = await draftMode();
    const found = await find(slug, locale, { draft: isEnabled });
    if (found.status === 'missing') notFound();
    // The proxy answers 301 before the page is asked; without it, the address still redirects.
    if (found.status === 'moved') permanentRedirect(path(locale, found.slug));
    return found.record;
  });
