import { pathAt } from '@/domain/kinds/addresses';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/domain/locale';
import { PATHNAMES, type Folder } from './routing';

type NestedFolder = Extract<Folder, `${string}[slug]/[${string}]`>;
type RecordFolder = Exclude<Extract<Folder, `${string}[slug]${string}`>, NestedFolder>;
type PlainFolder = Exclude<Folder, RecordFolder | NestedFolder>;

/** Address of a page in a language: `/es/practicas`, `/en/practices/spanish-courses`. Needs no request. */
export function pathOf(folder: PlainFolder, locale: Locale): string;
export function pathOf(folder: RecordFolder, locale: Locale, slug: string): string;
export function pathOf(folder: NestedFolder, locale: Locale, slug: string, part: string): string;
export function pathOf(folder: Folder, locale: Locale, ...slugs: string[]): string {
  return pathAt({ path: PATHNAMES[folder] }, locale, slugs);
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
