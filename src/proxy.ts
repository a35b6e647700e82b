import createMiddleware from 'next-intl/middleware';
import type { NextRequest } from 'next/server';
import { preferredLanguage } from './domain/download-request';
import { declaredLength } from './domain/request-body';
import { routing } from './i18n/routing';
import { ERROR_TEXTS } from './ui/page/error-texts';

const chooseLanguage = createMiddleware(routing);

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
 * Chooses the language where an address names none. Refuses a body too large for any page before it is read, where Next
 * would read it and say 500.
 */
export function proxy(request: NextRequest): Response {
  return (declaredLength(request.headers) ?? 0) >= ACTION_BYTES ? tooLarge(request) : chooseLanguage(request);
}

/**
 * Addresses without a language. Every page of the site is left alone, because passing through here costs a kept page a
 * third of all that answering it takes (docs/decisions, «kept pages pass no proxy»); so are the admin, the API, data
 * routes, Next's own files and those of `public/`. Next reads these patterns without running the file; a unit test asks
 * them for every page there is. The second one: whatever page is sent more than any takes; what answers under `/api`,
 * `/descargas` and `/uso` has bounds of its own.
 */
export const config = {
  matcher: [
    '/((?!(?:es|en|admin|api|covers|vista-previa|descargas|sugerencias|uso|_next|icons|nothing-here|\\.well-known)(?:/|$)|favicon\\.|robots\\.txt$|security\\.txt$|sitemap\\.xml$).*)',
    {
      source: '/((?!(?:api|descargas|uso)(?:/|$)).*)',
      has: [{ type: 'header', key: 'content-length', value: '(?:[2-9]\\d{6}|\\d{8,})' }],
    },
  ],
};
