import { useTranslations } from 'next-intl';
import { facetOf } from '@/domain/facets';
import type { Locale } from '@/domain/locale';
import { toggleFacetValue, type SearchRequest } from '@/domain/search-request';
import type { FacetOffer } from '@/domain/search-response';
import { searchHref } from './links';

interface OffersProps {
  offers: readonly FacetOffer[];
  request: SearchRequest;
  path: string;
  locale: Locale;
}

/** Words of the query that are also values of a facet: offered as filters, never applied unasked. */
export function Offers({ offers, request, path, locale }: OffersProps) {
  const t = useTranslations('search');
  if (offers.length === 0) return null;
  return (
    <p className="offers">
      <span>{t('offers')}</span>
      {offers.map(({ name, value, label, remainingQuery }) => (
        <a
          key={`${name}-${value}`}
          className="chip chip-offer"
          href={searchHref(path, { ...toggleFacetValue(request, name, value), q: remainingQuery })}
          rel="nofollow"
          data-live=""
        >
          <span className="offer-facet">{facetOf(name).title[locale]}:</span> {label}
        </a>
      ))}
    </p>
  );
}
