import { useTranslations } from 'next-intl';
import { facetOf } from '@/domain/facets';
import type { Locale } from '@/domain/locale';
import { toggleFacetValue, type SearchRequest } from '@/domain/search-request';
import type { EmptyResultAdvice } from '@/domain/search-response';
import { searchHref, type SearchScope } from './links';

interface EmptyAdviceProps {
  advice: EmptyResultAdvice;
  request: SearchRequest;
  path: string;
  locale: Locale;
  scope: SearchScope;
}

/** Ways out of an empty result, each with how many records it leads to. */
export function EmptyAdvice({ advice, request, path, locale, scope }: EmptyAdviceProps) {
  const t = useTranslations('search');
  const link = (next: Partial<SearchRequest>, text: string) => (
    <a href={searchHref(path, next)} rel="nofollow" data-live="">
      {text}
    </a>
  );
  return (
    <div className="empty-advice">
      <p>{t('emptyLead')}</p>
      <ul>
        {advice.spelling && (
          <li>
            {t('emptySpelling')} {link({ ...request, page: 1, q: advice.spelling }, advice.spelling)}
          </li>
        )}
        {advice.drop.map(({ name, value, label, total }) => (
          <li key={`${name}-${value}`}>
            {link(
              toggleFacetValue(request, name, value),
              t(`of.${scope}.emptyDrop`, { facet: facetOf(name).title[locale], value: label, count: total }),
            )}
          </li>
        ))}
        {advice.withoutFacets !== null && advice.withoutFacets > 0 && (
          <li>{link({ q: request.q }, t(`of.${scope}.emptyWithoutFacets`, { count: advice.withoutFacets }))}</li>
        )}
        <li>{link({}, t(`of.${scope}.emptyAll`))}</li>
      </ul>
    </div>
  );
}
