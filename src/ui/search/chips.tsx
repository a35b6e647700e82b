import { useTranslations } from 'next-intl';
import { facetOf, facetValueLabel } from '@/domain/facets';
import type { Locale } from '@/domain/locale';
import { chosenValues, toggleFacetValue, type SearchRequest } from '@/domain/search-request';
import type { SearchResponse } from '@/domain/search-response';
import { searchHref } from './links';

interface ChipsProps {
  request: SearchRequest;
  response: Pick<SearchResponse, 'advice'>;
  path: string;
  locale: Locale;
}

/**
 * The chosen values, each with a link that removes it, and «clear all», which keeps the words only if they find
 * something.
 */
export function Chips({ request, response, path, locale }: ChipsProps) {
  const t = useTranslations('search');
  const chosen = chosenValues(request.facets);
  if (chosen.length === 0) return null;
  const { q, match, sort, view } = request;
  const cleared = response.advice?.withoutFacets === 0 ? { view } : { q, match, sort, view };
  return (
    <ul className="chips" aria-label={t('chosen')}>
      {chosen.map(({ name, value }) => {
        const label = facetValueLabel(name, value, locale);
        return (
          <li key={`${name}-${value}`}>
            <a
              className="chip"
              href={searchHref(path, toggleFacetValue(request, name, value))}
              rel="nofollow"
              data-live=""
              aria-label={t('removeFilter', { facet: facetOf(name).title[locale], value: label })}
            >
              {label} <span aria-hidden="true">×</span>
            </a>
          </li>
        );
      })}
      <li>
        <a href={searchHref(path, cleared)} rel="nofollow" data-live="">
          {t('clearAll')}
        </a>
      </li>
    </ul>
  );
}
