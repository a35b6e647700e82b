import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { facetOf } from '@/domain/facets';
import type { Locale } from '@/domain/locale';
import { chosenValues, toggleFacetValue, type SearchRequest } from '@/domain/search-request';
import type { EmptyResultAdvice, SearchResponse } from '@/domain/search-response';
import type { SearchScope } from '@/domain/search-scope';
import { HitRows } from './hit-rows';
import { searchHref } from './links';

interface EmptyAdviceProps {
  advice: EmptyResultAdvice;
  request: SearchRequest;
  response: SearchResponse;
  /** Records with some of the words, if only those with every word are shown. */
  others: number;
  path: string;
  locale: Locale;
  scope: SearchScope;
}

/** What an empty result shows instead: ways out, each with its number of results, and what comes closest. */
export function EmptyAdvice(props: EmptyAdviceProps) {
  return (
    <>
      <WaysOut {...props} />
      <Nearest {...props.advice.nearest} />
    </>
  );
}

function WaysOut({ advice, request, response, others, path, locale, scope }: EmptyAdviceProps) {
  const t = useTranslations('search');
  const { spelling, drop, withoutFacets } = advice;
  const { q, match, sort, view, facets } = request;
  const link = (next: Partial<SearchRequest>, text: string) => (
    <a href={searchHref(path, next)} rel="nofollow" data-live="">
      {text}
    </a>
  );
  // Dropping the only choice is the same as searching without choices.
  const isOnlyChoice = drop.length === 1 && chosenValues(facets).length === 1;
  return (
    <div className="empty-advice">
      <p>{t('emptyLead')}</p>
      <ul>
        {spelling && (
          <li>
            {t('emptySpelling')} {link({ q: spelling, view }, spelling)}
          </li>
        )}
        {others > 0 && (
          <li>{link({ ...request, match: 'best', page: 1 }, t(`of.${scope}.emptySomeWords`, { count: others }))}</li>
        )}
        {drop.map(({ name, value, label, total }) => (
          <li key={`${name}-${value}`}>
            {link(
              toggleFacetValue(request, name, value),
              t(`of.${scope}.emptyDrop`, { facet: facetOf(name).title[locale], value: label, count: total }),
            )}
          </li>
        ))}
        {withoutFacets !== null && withoutFacets > 0 && !isOnlyChoice && (
          <li>{link({ q, match, sort, view }, t(`of.${scope}.emptyWithoutFacets`, { count: withoutFacets }))}</li>
        )}
        {response.all > 0 && <li>{link({ view }, t(`of.${scope}.emptyAll`, { count: response.all }))}</li>}
      </ul>
    </div>
  );
}

function Nearest({ hits, by }: EmptyResultAdvice['nearest']) {
  const t = useTranslations('search');
  const headingId = useId();
  if (hits.length === 0) return null;
  return (
    <section className="nearest" aria-labelledby={headingId}>
      <h2 id={headingId}>{t(`nearest.${by}`)}</h2>
      <HitRows hits={hits} view="list" scope="everything" from={0} />
    </section>
  );
}
