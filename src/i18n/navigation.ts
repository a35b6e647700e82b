import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/domain/locale';
import { PATHNAMES, type Route } from './routing';

type NestedRoute = Extract<Route, `${string}[slug]/[${string}]`>;
type RecordRoute = Exclude<Extract<Route, `${string}[slug]${string}`>, NestedRoute>;
type PlainRoute = Exclude<Route, RecordRoute | NestedRoute>;

const PARAMETER = /\[\w+\]/g;

/** Address of a route in a language: `/es/practicas`, `/en/practices/spanish-courses`. Needs no request. */
export function pathOf(route: PlainRoute, locale: Locale): string;
export function pathOf(route: RecordRoute, locale: Locale, slug: string): string;
export function pathOf(route: NestedRoute, locale: Locale, slug: string, part: string): string;
export function pathOf(route: Route, locale: Locale, ...slugs: string[]): string {
  const localised = PATHNAMES[route][locale];
  let place = 0;
  return `/${locale}${localised === '/' ? '' : localised}`.replace(PARAMETER, () =>
    encodeURIComponent(slugs[place++] ?? ''),
  );
}

/** Routes whose records editors can give another address. */
const MOVING = [
  '/practices/[slug]',
  '/guides/[slug]',
  '/guides/[slug]/whole',
  '/guides/[slug]/[section]',
  '/templates/[slug]',
  '/municipalities/[slug]',
  '/sello-migrante/[slug]',
  '/[slug]',
] as const;
type MovingRoute = (typeof MOVING)[number];

/** A record as an address names it: by its slug, and that of the record it lies in. */
export interface RecordInPath {
  route: MovingRoute;
  locale: Locale;
  /** The outermost first: one, or two where the record lies in another. */
  slugs: string[];
}

const ADDRESSES = new Map(
  MOVING.flatMap((route) =>
    LOCALES.map((locale) => [
      { route, locale },
      new RegExp(`^/${locale}${PATHNAMES[route][locale].replace(PARAMETER, '([a-z0-9-]+)')}$`),
    ]),
  ),
);

/** The record that an address names; null for every other address. Nothing is looked up. */
export function recordInPath(path: string): RecordInPath | null {
  const isFixed = LOCALES.some((locale) =>
    Object.values(PATHNAMES).some((pathname) => path === `/${locale}${pathname[locale]}`),
  );
  if (isFixed) return null;
  for (const [address, pattern] of ADDRESSES) {
    const match = pattern.exec(path);
    if (match) return { ...address, slugs: match.slice(1) };
  }
  return null;
}

/** Address of the record at other slugs. */
export const pathOfRecord = ({ route, locale, slugs }: RecordInPath): string =>
  pathOf(route as NestedRoute, locale, slugs[0] ?? '', slugs[1] ?? '');

/** The same address in each of the given languages, absolute: for `canonical` and `hreflang`. */
export function alternatesOf(
  siteUrl: string,
  locale: Locale,
  paths: Partial<Record<Locale, string>>,
): { canonical: string | undefined; languages: Record<string, string> } {
  const canonical = paths[locale] ?? paths[DEFAULT_LOCALE];
  const ready = LOCALES.filter((each) => paths[each] !== undefined);
  const fallback = paths[DEFAULT_LOCALE];
  return {
    canonical: canonical && siteUrl + canonical,
    languages: {
      ...Object.fromEntries(ready.map((each) => [each, siteUrl + (paths[each] ?? '')])),
      ...(fallback ? { 'x-default': siteUrl + fallback } : {}),
    },
  };
}
