import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from '@/domain/locale';
import { PATHNAMES, type Route } from './routing';

type RecordRoute = Extract<Route, `${string}[slug]`>;
type PlainRoute = Exclude<Route, RecordRoute>;

/** Address of a route in a language: `/es/practicas`, `/en/practices/spanish-courses`. Needs no request. */
export function pathOf(route: PlainRoute, locale: Locale): string;
export function pathOf(route: RecordRoute, locale: Locale, slug: string): string;
export function pathOf(route: Route, locale: Locale, slug = ''): string {
  const localised = PATHNAMES[route][locale];
  return `/${locale}${localised === '/' ? '' : localised}`.replace('[slug]', encodeURIComponent(slug));
}

/** Routes whose records editors can give another address. */
const MOVING = ['/practices/[slug]', '/[slug]'] as const;

/** The record that an address names by its slug; null for every other address. Nothing is looked up. */
export function recordInPath(path: string): { route: (typeof MOVING)[number]; locale: Locale; slug: string } | null {
  const [, locale, ...segments] = path.split('/');
  const slug = segments.at(-1) ?? '';
  if (!isLocale(locale) || !/^[a-z0-9-]+$/.test(slug)) return null;
  const route = MOVING.find((each) => pathOf(each, locale, slug) === path);
  const isSection = Object.values(PATHNAMES).some((pathname) => path === `/${locale}${pathname[locale]}`);
  return route && !isSection ? { route, locale, slug } : null;
}

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
