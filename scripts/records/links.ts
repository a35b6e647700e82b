import { STORED_KINDS } from '@/cms/mapping/stored-kinds';
import { dimensionBySlug } from '@/domain/dimension-slugs';
import { KINDS, kindOf } from '@/domain/kinds';
import { pagesOf } from '@/domain/kinds/addresses';
import { DEFAULT_LOCALE, LOCALES } from '@/domain/locale';
import type { RichTextNode } from '@/domain/rich-text';
import { PATHNAMES } from '@/i18n/routing';
import type { Fault } from './finding';
import type { Published } from './published';
import { nodesOf } from './rich-text-nodes';
import { inLanguage, leavesOf, type Leaf, type StoredRecord } from './stored-record';

/** Addresses of the pages of records, and the collection of the record that the last parameter names. */
const PAGES_OF_RECORDS: readonly { address: RegExp; collection: string }[] = KINDS.flatMap((kind) =>
  pagesOf(kindOf(kind)).flatMap(({ path }) =>
    LOCALES.map((locale) => ({
      address: new RegExp(`^/${locale}${path[locale].replace(/\[\w+\]/g, '([^/]+)')}$`),
      collection: STORED_KINDS[kind].collection,
    })),
  ),
);

const DOWNLOADS: readonly [pattern: RegExp, collection: string][] = [
  [/^\/descargas\/plantillas\/([a-z0-9-]+)\.\w+$/, 'templates'],
  [/^\/descargas\/guias\/([a-z0-9-]+)\.\w+$/, 'guides'],
];

const isFixed = (path: string): boolean =>
  LOCALES.some((locale) =>
    Object.values(PATHNAMES).some((pathname) => `/${locale}${pathname[locale]}`.replace(/\/$/, '') === path),
  );

const isDimension = (path: string): boolean =>
  LOCALES.some((locale) => {
    const [before = ''] = PATHNAMES['/dimensions/[slug]'][locale].split('[');
    const start = `/${locale}${before}`;
    return path.startsWith(start) && dimensionBySlug(path.slice(start.length), locale) !== null;
  });

const isOfLanguage = (path: string): boolean =>
  LOCALES.some((locale) => path === `/${locale}` || path.startsWith(`/${locale}/`));

/**
 * Whether something stands at a path of the portal. A former address counts: it leads on. Paths that no editor's record
 * decides on, such as those of the API, are taken for right.
 */
function leadsSomewhere(path: string, published: Published): boolean {
  for (const [pattern, collection] of DOWNLOADS) {
    const slug = pattern.exec(path)?.[1];
    if (slug !== undefined) return published.answersAt(collection, slug);
  }
  if (!isOfLanguage(path) || isFixed(path) || isDimension(path)) return true;
  return PAGES_OF_RECORDS.some(({ address, collection }) => {
    const slug = address.exec(path)?.at(-1);
    return slug !== undefined && published.answersAt(collection, slug);
  });
}

/** The path of a link into the portal; null for every other. */
function ownPath(link: string, siteUrl: string): string | null {
  if (link.startsWith('/') && !link.startsWith('//')) return new URL(link, siteUrl).pathname.replace(/(.)\/$/, '$1');
  if (!URL.canParse(link) || new URL(link).origin !== new URL(siteUrl).origin) return null;
  return new URL(link).pathname.replace(/(.)\/$/, '$1');
}

const urlOf = ({ type, fields }: RichTextNode): string[] => {
  const url: unknown = type === 'link' || type === 'autolink' ? (fields as { url?: unknown } | undefined)?.url : null;
  return typeof url === 'string' ? [url] : [];
};

/** Addresses in a field: of its links where it is running text, the text itself where that is one. */
function linksIn(leaf: Leaf): string[] {
  const locales = 'localized' in leaf.field && leaf.field.localized ? LOCALES : [DEFAULT_LOCALE];
  return locales.flatMap((locale) => {
    const value = inLanguage(leaf, locale);
    if (leaf.field.type === 'richText') return nodesOf(value).flatMap(urlOf);
    return leaf.field.type === 'text' && typeof value === 'string' && /^https?:/i.test(value) ? [value] : [];
  });
}

/** Links of a record to pages of the portal that are not there. @param siteUrl the portal's own address. */
export function brokenLinks(record: StoredRecord, published: Published, siteUrl: string): Fault[] {
  return [...leavesOf(record)].flatMap((leaf) =>
    linksIn(leaf).flatMap((link): Fault[] => {
      const path = ownPath(link, siteUrl);
      return path === null || leadsSomewhere(path, published)
        ? []
        : [{ check: 'link', field: leaf.path, message: `${link} leads nowhere` }];
    }),
  );
}
