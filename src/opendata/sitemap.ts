import type { Locale } from '@/domain/locale';
import { escapeMarkup } from '@/domain/text/escape';

/** One page in the languages in which it exists; paths start with `/`. */
export interface SitemapEntry {
  paths: Partial<Record<Locale, string>>;
  changed?: Date;
}

function entryXml(siteUrl: string, { paths, changed }: SitemapEntry): string {
  const languages = Object.entries(paths).map(([locale, path]) => ({ locale, address: escapeMarkup(siteUrl + path) }));
  const alternates =
    languages.length > 1
      ? languages
          .map(({ locale, address }) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${address}"/>`)
          .join('')
      : '';
  const date = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : '';
  return languages.map(({ address }) => `<url><loc>${address}</loc>${date}${alternates}</url>`).join('\n');
}

/** A sitemap (sitemaps.org 0.9) that names each page's other languages as Google asks for them. */
export const sitemapXml = (siteUrl: string, entries: readonly SitemapEntry[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries.map((entry) => entryXml(siteUrl, entry)),
    '</urlset>',
    '',
  ].join('\n');
