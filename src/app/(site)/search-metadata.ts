import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/domain/locale';
import type { RawParameters } from '@/domain/search-request';
import type { SearchScope } from '@/domain/search-scope';
import { searchPath } from '@/ui/search/links';
import { pageMetadata } from './page-metadata';
import { everyPath } from './record-paths';

/** For pages whose results are specific to a search: search engines follow their links, but do not index them. */
export const NOT_INDEXED = { robots: { index: false, follow: true } } satisfies Metadata;

/** A list itself is indexed; the endless combinations of its filters are not. */
export const indexedUnlessNarrowed = (parameters: RawParameters): Metadata =>
  Object.keys(parameters).length > 0 ? NOT_INDEXED : {};

/** The metadata of a search page for search engines and social networks. */
export async function searchMetadata(locale: Locale, scope: SearchScope): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'search' });
  return pageMetadata({
    locale,
    title: t(`of.${scope}.title`),
    description: t(`of.${scope}.description`),
    paths: everyPath((each) => searchPath(scope, each)),
  });
}
