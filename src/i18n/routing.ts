import { defineRouting } from 'next-intl/routing';
import { LIST_ROUTES, RECORD_ROUTES, type KindFolder } from '@/domain/kinds/addresses';
import { route, type Route } from '@/domain/kinds/kind';
import { DEFAULT_LOCALE, LOCALES, type Localized } from '@/domain/locale';

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

/** Pages that neither list records nor are a record's. */
const OTHER_ROUTES = [
  route('/', '/'),
  route('/search', '/buscar'),
  route('/dimensions', '/dimensiones'),
  route('/dimensions/[slug]', '/dimensiones/[slug]'),
  route('/topics', '/temas'),
  route('/topics/[slug]', '/temas/[slug]'),
  route('/local-policies', '/politicas-locales'),
  route('/sello-migrante', '/sello-migrante'),
] as const;

/** A folder of pages under `app/(site)/[locale]`. */
export type Folder = KindFolder | (typeof OTHER_ROUTES)[number]['folder'];

const parametersOf = ({ folder }: Route): number => folder.split('[').length - 1;

/** Every page of the site. What is named goes before what stands for any name. */
const ROUTES: readonly Route[] = [...OTHER_ROUTES, ...LIST_ROUTES, ...RECORD_ROUTES].sort(
  (a, b) => parametersOf(a) - parametersOf(b),
);

/**
 * What a visitor sees of each folder, by language. Kinds of records say theirs themselves; pathnames.json is written from
 * this (`npm run generate:addresses`), because next.config.mjs reads no TypeScript.
 */
export const PATHNAMES = Object.fromEntries(ROUTES.map(({ folder, path }) => [folder, path])) as Readonly<
  Record<Folder, Localized>
>;
