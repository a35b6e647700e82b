import createMiddleware from 'next-intl/middleware';
import { NextResponse, type NextRequest } from 'next/server';
import { movedSlug } from './content/moved';
import { preferredLanguage } from './domain/download-request';
import { pathAt } from './domain/kinds/addresses';
import { isLocale, type Locale } from './domain/locale';
import { declaredLength } from './domain/request-body';
import { recordsInPath } from './i18n/navigation';
import { routing } from './i18n/routing';
import { ERROR_TEXTS } from './ui/page/error-texts';
import { unavailableDocument } from './ui/page/unavailable-document';

const chooseLanguage = createMiddleware(routing);

/** Where the records of an address stand today; null where they stand in it already, or nobody does. */
async function movedPath(pathname: string): Promise<string | null> {
  const found = recordsInPath(pathname);
  if (!found) return null;
  const { route, locale, names, slugs } = found;
  const moved = await Promise.all(names.map((named, depth) => movedSlug(named, slugs[depth] ?? '', locale)));
  if (moved.every((slug) => slug === null)) return null;
  return pathAt(
    route,
    locale,
    slugs.map((slug, depth) => moved[depth] ?? slug),
  );
}

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

/** What pages and the admin's server functions take at most; next.config.mjs bounds by it what declares no length. */
const ACTION_BYTES = 2_000_000;

const tooLarge = ({ headers }: NextRequest): Response => {
  const language = preferredLanguage(headers.get('accept-language'));
  return new Response(`${ERROR_TEXTS[language].tooLarge}\n`, {
    status: 413,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Language': language,
      'Cache-Control': 'no-store',
    },
  });
};

/**
 * Leads from a record's former address to its present one, and chooses the language where the address names none.
 * A page could do the first only with 308; an address that has changed for good answers 301. Refuses a body too large
 * for any page before it is read, where Next would read it and say 500.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  if ((declaredLength(request.headers) ?? 0) >= ACTION_BYTES) return tooLarge(request);
  const { pathname } = request.nextUrl;
  const [, locale] = pathname.split('/');
  if (!isLocale(locale)) return chooseLanguage(request);
  const read = await movedPath(pathname).then(
    (path) => ({ path }),
    () => null,
  );
  if (!read) return unavailable(locale, pathname);
  return read.path === null ? NextResponse.next() : NextResponse.redirect(new URL(read.path, request.nextUrl), 301);
}

/**
 * Addresses without a language, and those of records. Every other one is left alone, because passing through here costs
 * a cached page more than answering it: the admin, the API, data routes, Next's own files and those of `public/`, and
 * the pages of the site that never move. Next reads these patterns without running the file. The last one: whatever page
 * is sent more than any takes; what answers under `/api`, `/descargas` and `/uso` has bounds of its own.
 */
export const config = {
  matcher: [
    '/((?!(?:es|en|admin|api|covers|vista-previa|descargas|uso|_next|icons)(?:/|$)|favicon\\.|robots\\.txt$|sitemap\\.xml$).*)',
    '/:locale(es|en)/:section(practicas|practices|guias|guides|plantillas|templates|municipalidades|municipalities|sello-migrante)/:slug',
    '/:locale(es|en)/:section(guias|guides)/:slug/:part',
    '/:locale(es|en)/:slug((?!practicas$|practices$|dimensiones$|dimensions$|guias$|guides$|glosario$|glossary$|plantillas$|templates$|municipalidades$|municipalities$|sello-migrante$|materiales$|resources$|buscar$|search$)[^/]+)',
    {
      source: '/((?!(?:api|descargas|uso)(?:/|$)).*)',
      has: [{ type: 'header', key: 'content-length', value: '(?:[2-9]\\d{6}|\\d{8,})' }],
    },
  ],
};
