import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/domain/locale';
import type { RawParameters } from '@/domain/search-request';
import { pathOf } from '@/i18n/navigation';
import type { SearchScope } from '@/ui/search/links';
import { pageMetadata } from './page-metadata';
import { everyPath } from './record-paths';

/** What a page says to search engines whose results are for whoever asked: they read what it leads to. */
export const NOT_INDEXED = { robots: { index: false, follow: true } } satisfies Metadata;

/** A list itself is for search engines; the endless combinations of its filters are not. */
export const indexedUnlessNarrowed = (parameters: RawParameters): Metadata =>
  Object.keys(parameters).length > 0 ? NOT_INDEXED : {};

const ROUTES = { practices: '/practices', municipalities: '/municipalities', everything: '/search' } as const;

/** What search engines and social networks are told of a page that searches. */
export async function searchMetadata(locale: Locale, scope: SearchScope): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'search' });
  return pageMetadata({
    locale,
    title: t(`of.${scope}.title`),
    description: t(`of.${scope}.description`),
    paths: everyPath((each) => pathOf(ROUTES[scope], each)),
  });
}
