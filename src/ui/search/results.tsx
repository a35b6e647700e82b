import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '@/domain/locale';
import type { SearchRequest } from '@/domain/search-request';
import type { KindGroup, SearchResponse } from '@/domain/search-response';
import type { SearchScope } from '@/domain/search-scope';
import { Chips } from './chips';
import { ConceptLine } from './concept-line';
import { EmptyAdvice } from './empty-advice';
import { HitRows } from './hit-rows';
import { Hits, type DrawHits } from './hits';
import { KindGroups } from './kind-groups';
import { searchHref } from './links';
import { MatchLine } from './match-line';
import { FacetSuggestions } from './facet-suggestions';
import { Pagination } from './pagination';
import { ResultsTools } from './results-tools';

export interface ResultsProps {
  request: SearchRequest;
  response: SearchResponse;
  path: string;
  locale: Locale;
  scope: SearchScope;
  formId: string;
  headingId: string;
  /** Records with some of the words, if only those with every word are shown. */
  others: number;
  /** How hits are drawn, if not as rows of the portal's records. */
  drawHits?: DrawHits;
  /** The hits by kind, instead of one list with pages. */
  groups?: readonly KindGroup[];
  /** What the «map» view shows above the hits. */
  map?: ReactNode;
}

function BeyondEnd({ request, response, path }: ResultsProps) {
  const t = useTranslations('search');
  return (
    <div className="empty-advice">
      <p>
        {t('beyondEnd', { pages: response.pages })}{' '}
        <a href={searchHref(path, { ...request, page: response.pages })} data-live="">
          {t('lastPage')}
        </a>
      </p>
    </div>
  );
}

function Heading({ response: { total, all }, others, scope, headingId }: ResultsProps) {
  const t = useTranslations('search');
  const empty = others > 0 ? 'emptyTitleEveryWord' : 'emptyTitle';
  return (
    <h2 id={headingId} tabIndex={-1}>
      {total === 0 ? t(`of.${scope}.${empty}`) : t(`of.${scope}.count`, { total, all })}
    </h2>
  );
}

/** «23 of 40», how well they match the words, what is chosen, and the hits; or ways out if there are none. */
export function Results(props: ResultsProps) {
  const { request, response, path, locale, scope, formId, drawHits, groups, map } = props;
  const { total, hits, pages, suggestions, advice } = response;
  const drawRows: DrawHits = (some, list) => (
    <HitRows hits={some} view={request.view === 'cards' ? 'cards' : 'list'} scope={scope} {...list} />
  );
  return (
    <section className="search-results" aria-labelledby={props.headingId}>
      <div className="results-head">
        <div className="results-status" role="status">
          <Heading {...props} />
          <MatchLine {...props} />
          <ConceptLine request={request} response={response} path={path} />
        </div>
        {total > 0 && (
          <ResultsTools request={request} path={path} formId={formId} scope={scope} pages={response.pages} />
        )}
      </div>
      <Chips request={request} response={response} path={path} locale={locale} />
      <FacetSuggestions suggestions={suggestions} request={request} path={path} locale={locale} />
      {advice && <EmptyAdvice {...props} advice={advice} />}
      {total > 0 && hits.length === 0 && <BeyondEnd {...props} />}
      {request.view === 'map' && map}
      {groups ? (
        <KindGroups groups={groups} request={request} path={path} locale={locale} />
      ) : (
        <>
          {hits.length > 0 && <Hits response={response} draw={drawHits ?? drawRows} />}
          <Pagination request={request} pages={pages} path={path} />
        </>
      )}
    </section>
  );
}
