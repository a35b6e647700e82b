import createMiddleware from 'next-intl/middleware';
import { NextResponse, type NextRequest } from 'next/server';
import { movedSlug } from './content/moved';
import type { Locale } from './domain/locale';
import { pathOf, recordInPath } from './i18n/navigation';
import { routing } from './i18n/routing';
import { unavailableDocument } from './ui/page/unavailable-document';

const chooseLanguage = createMiddleware(routing);

/** Collections whose records stand under a route. */
const COLLECTIONS = { '/practices/[slug]': 'practices', '/[slug]': 'pages' } as const;

const RETRY_SECONDS = 30;

/**
 * A page that is kept is answered without the database, and so is whether it has moved. What fails here is therefore
 * not kept either: it would be tried at length, and end in an error without a language.
 */
const unavailable = (locale: Locale, path: string): Response =>
  new Response(unavailableDocument(locale, path), {
    status: 503,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': locale,
      'Cache-Control': 'no-store',
      'Retry-After': String(RETRY_SECONDS),
    },
  });

/**
 * Leads from a record's former address to its present one, and chooses the language where the address names none.
 * A page could do the first only with 308; an address that has changed for good answers 301.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname } = request.nextUrl;
  if (!/^\/(es|en)(\/|$)/.test(pathname)) return chooseLanguage(request);
  const record = recordInPath(pathname);
  if (!record) return NextResponse.next();
  const read = await movedSlug(COLLECTIONS[record.route], record.slug, record.locale).then(
    (slug) => ({ slug }),
    () => null,
  );
  if (!read) return unavailable(record.locale, pathname);
  if (!read.slug) return NextResponse.next();
  return NextResponse.redirect(new URL(pathOf(record.route, record.locale, read.slug), request.nextUrl), 301);
}

/**
 * Addresses without a language, and those of records. Every other one is left alone, because passing through here costs
 * a cached page more than answering it: the admin, the API, data routes, Next's own files and those of `public/`, and
 * the pages of the site that never move. Next reads these patterns without running the file.
 */
export const config = {
  matcher: [
    '/((?!es$|es/|en$|en/|admin|api|covers|vista-previa|descargas|_next|icons|favicon\\.|robots\\.txt|sitemap\\.xml).*)',
    '/:locale(es|en)/:section(practicas|practices)/:slug',
    '/:locale(es|en)/:slug((?!practicas$|practices$|dimensiones$|dimensions$)[^/]+)',
  ],
};
