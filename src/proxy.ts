import createMiddleware from 'next-intl/middleware';
import { NextResponse, type NextRequest } from 'next/server';
import type { Addressed } from './content/addresses';
import { movedSlug } from './content/moved';
import { pathOfRecord, recordInPath, type RecordInPath } from './i18n/navigation';
import { routing } from './i18n/routing';

const chooseLanguage = createMiddleware(routing);

/** Collections whose records stand under a route, the outermost first. */
const COLLECTIONS: Partial<Record<RecordInPath['route'], readonly Addressed[]>> = {
  '/practices/[slug]': ['practices'],
  '/guides/[slug]': ['guides'],
  '/guides/[slug]/whole': ['guides'],
  '/guides/[slug]/[section]': ['guides', 'sections'],
  '/templates/[slug]': ['templates'],
  '/[slug]': ['pages'],
};

/** Where the records of an address stand today; null where they stand in it already, or nobody does. */
async function movedPath(pathname: string): Promise<string | null> {
  const record = recordInPath(pathname);
  if (!record) return null;
  const { route, locale, slugs } = record;
  const collections = COLLECTIONS[route] ?? [];
  const moved = await Promise.all(
    slugs.map(async (slug, depth) => {
      const collection = collections[depth];
      return collection ? movedSlug(collection, slug, locale) : null;
    }),
  );
  if (moved.every((slug) => slug === null)) return null;
  return pathOfRecord({ ...record, slugs: slugs.map((slug, depth) => moved[depth] ?? slug) });
}

/**
 * Leads from a record's former address to its present one, and chooses the language where the address names none.
 * A page could do the first only with 308; an address that has changed for good answers 301.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname } = request.nextUrl;
  if (!/^\/(es|en)(\/|$)/.test(pathname)) return chooseLanguage(request);
  const path = await movedPath(pathname);
  return path === null ? NextResponse.next() : NextResponse.redirect(new URL(path, request.nextUrl), 301);
}

/**
 * Addresses without a language, and those of records. Every other one is left alone, because passing through here costs
 * a cached page more than answering it: the admin, the API, data routes, Next's own files and those of `public/`, and
 * the pages of the site that never move. Next reads these patterns without running the file.
 */
export const config = {
  matcher: [
    '/((?!es$|es/|en$|en/|admin|api|covers|vista-previa|descargas|_next|icons|favicon\\.|robots\\.txt|sitemap\\.xml).*)',
    '/:locale(es|en)/:section(practicas|practices|guias|guides|plantillas|templates)/:slug',
    '/:locale(es|en)/:section(guias|guides)/:slug/:part',
    '/:locale(es|en)/:slug((?!practicas$|practices$|dimensiones$|dimensions$|guias$|guides$|glosario$|glossary$|plantillas$|templates$|buscar$|search$)[^/]+)',
  ],
};
