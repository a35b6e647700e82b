import { defineRouting } from 'next-intl/routing';
import { DEFAULT_LOCALE, LOCALES, type Localized } from '@/domain/locale';
import pathnames from './pathnames.json';

/**
 * Languages of the public site. Which folder under `app/(site)/[locale]` an address leads to is in pathnames.json, and
 * next.config.mjs rewrites from it: rewriting in the proxy, as next-intl would, would send every request through the
 * network once more when the portal listens on 127.0.0.1 (vercel/next.js#94745).
 */
export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: DEFAULT_LOCALE,
  localePrefix: 'always',
  // A cookie would make every page uncacheable; the address alone determines the language.
  localeCookie: false,
  // The pages declare their own alternates, because not every record is ready in both languages.
  alternateLinks: false,
});

export type Route = keyof typeof pathnames;

/**
 * What a visitor sees of each route, by language. Written pages stand at the top, under the slugs editors give them.
 */
export const PATHNAMES: Readonly<Record<Route, Localized>> = pathnames;
