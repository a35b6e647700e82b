import { defineRouting } from 'next-intl/routing';
import { DEFAULT_LOCALE, LOCALES } from '@/domain/locale';

/**
 * Addresses of the public site. The key is the route's folder under `app/(site)/[locale]`; what a visitor sees is in
 * their language. Written pages stand at the top (`/es/acerca`), under the slugs that editors give them.
 */
export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: DEFAULT_LOCALE,
  localePrefix: 'always',
  // A cookie would make every page uncacheable; the address alone says the language.
  localeCookie: false,
  // The pages name their own alternates, because not every record is ready in both languages.
  alternateLinks: false,
  pathnames: {
    '/': '/',
    '/practices': { es: '/practicas', en: '/practices' },
    '/practices/[slug]': { es: '/practicas/[slug]', en: '/practices/[slug]' },
    '/dimensions': { es: '/dimensiones', en: '/dimensions' },
    '/dimensions/[slug]': { es: '/dimensiones/[slug]', en: '/dimensions/[slug]' },
    '/[slug]': '/[slug]',
  },
});

export type Route = keyof typeof routing.pathnames;
