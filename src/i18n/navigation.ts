import { pathAt, RECORD_ROUTES, type RecordRoute } from '@/domain/kinds/addresses';
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

/** Records as an address names them: by their slugs, the outermost first. */
export interface RecordsInPath extends RecordRoute {
  locale: Locale;
  /** One for each of `names`. */
  slugs: readonly string[];
}

const PARAMETER = /\[\w+\]/g;

/** What is named goes before what stands for any name. */
const ADDRESSES = [...RECORD_ROUTES]
  .sort((a, b) => a.names.length - b.names.length)
  .flatMap((each) =>
    LOCALES.map((locale) => ({
      ...each,
      locale,
      pattern: new RegExp(`^/${locale}${each.route.path[locale].replace(PARAMETER, '([a-z0-9-]+)')}$`),
    })),
  );

const isFixed = (path: string): boolean =>
  LOCALES.some((locale) => Object.values(PATHNAMES).some((pathname) => path === `/${locale}${pathname[locale]}`));

/** The records that an address names; null for every other address. Nothing is looked up. */
export function recordsInPath(path: string): RecordsInPath | null {
  if (isFixed(path)) return null;
  for (const { pattern, ...address } of ADDRESSES) {
    const match = pattern.exec(path);
    if (match) return { ...address, slugs: match.slice(1) };
  }
  return null;
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
