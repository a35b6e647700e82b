import createMiddleware from 'next-intl/middleware';
import { NextResponse, type NextRequest } from 'next/server';
import { movedSlug } from './content/moved';
import { pathOf, recordInPath } from './i18n/navigation';
import { routing } from './i18n/routing';

const chooseLanguage = createMiddleware(routing);

/** Collections whose records stand under a route. */
const COLLECTIONS = { '/practices/[slug]': 'practices', '/[slug]': 'pages' } as const;

/**
 * Leads from a record's former address to its present one, and chooses the language where the address names none.
 * A page could do the first only with 308; an address that has changed for good answers 301.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const record = recordInPath(request.nextUrl.pathname);
  const slug = record && (await movedSlug(COLLECTIONS[record.route], record.slug, record.locale));
  if (!record || !slug) return chooseLanguage(request);
  return NextResponse.redirect(new URL(pathOf(record.route, record.locale, slug), request.nextUrl), 301);
}

/** Every address but the admin, the API, data routes, Next's own files and those of `public/`. */
export const config = {
  matcher: [
    '/((?!admin|api|covers|vista-previa|descargas|internal|_next|icons|favicon\\.|robots\\.txt|sitemap\\.xml).*)',
  ],
};
