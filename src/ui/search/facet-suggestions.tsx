import { useTranslations } from 'next-intl';
import { facetOf } from '@/domain/facets';
import type { Locale } from '@/domain/locale';
import { toggleFacetValue, type SearchRequest } from '@/domain/search-request';
import type { FacetSuggestion } from '@/domain/search-response';
import { searchHref } from './links';

interface FacetSuggestionsProps {
  suggestions: readonly FacetSuggestion[];
  request: SearchRequest;
  path: string;
  locale: Locale;
}

/** Words of the query that are also values of a facet: suggested as filters, never applied unasked. */
export function FacetSuggestions({ suggestions, request, path, locale }: FacetSuggestionsProps) {
  const t = useTranslations('search');
  if (suggestions.length === 0) return null;
  return (
    <p className="facet-suggestions">
      <span>{t('offers')}</span>
      {suggestions.map(({ name, value, label, remainingQuery }) => (
        <a
          key={`${name}-${value}`}
          className="chip chip-suggestion"
          href={searchHref(path, { ...toggleFacetValue(request, name, value), q: remainingQuery })}
          rel="nofollow"
          data-live=""
        >
          <span className="suggestion-facet">{facetOf(name).title[locale]}:</span> {label}
        </a>
      ))}
    </p>
  );
}
