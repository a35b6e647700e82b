import createMiddleware from 'next-intl/middleware';
import { routing } from './i18n/routing';

/** Chooses the language where the address names none. */
export const proxy = createMiddleware(routing);

/** Every address but the admin, the API, data routes, Next's own files and those of `public/`. */
export const config = {
  matcher: [
    '/((?!admin|api|covers|vista-previa|descargas|internal|_next|icons|favicon\\.|robots\\.txt|sitemap\\.xml).*)',
  ],
};
