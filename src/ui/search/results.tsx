import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '@/domain/locale';
import { SORTS, VIEWS, type SearchRequest, type Sort } from '@/domain/search-request';
import type { SearchResponse } from '@/domain/search-response';
import { Chips } from './chips';
import { EmptyAdvice } from './empty-advice';
import { Hit } from './hit';
import { searchHref, type SearchScope } from './links';
import { Offers } from './offers';
import { Pagination } from './pagination';

export interface ResultsProps {
  request: SearchRequest;
  response: SearchResponse;
  path: string;
  locale: Locale;
  scope: SearchScope;
  formId: string;
  headingId: string;
  /** The hits, where they are not drawn as rows of the portal's records. */
  drawnHits?: ReactNode;
  /** What the «map» view shows above the hits. */
  map?: ReactNode;
}

/** Covers of this many hits are likely seen without scrolling. */
const ABOVE_THE_FOLD = 3;

/** Not every record has a country, and municipalities stand by name where nothing is sought. */
const SORTS_OF: Readonly<Record<SearchScope, readonly Sort[]>> = {
  practices: SORTS,
  municipalities: [],
  everything: SORTS.filter((sort) => sort !== 'country'),
};

function Tools({ request, path, formId, scope }: Pick<ResultsProps, 'request' | 'path' | 'formId' | 'scope'>) {
  const t = useTranslations('search');
  if (SORTS_OF[scope].length === 0) return null;
  return (
    <div className="results-tools">
      <label>
        {t('sort')}{' '}
        <select name="sort" form={formId} defaultValue={request.sort}>
          {SORTS_OF[scope].map((sort) => (
            <option key={sort} value={sort}>
              {t(`sorts.${sort}`)}
            </option>
          ))}
        </select>
      </label>
      {scope === 'practices' && <Views request={request} path={path} />}
    </div>
  );
}

function Views({ request, path }: Pick<ResultsProps, 'request' | 'path'>) {
  const t = useTranslations('search');
  return (
    <ul role="list" aria-label={t('view')}>
      {VIEWS.map((view) => (
        <li key={view}>
          <a
            href={searchHref(path, { ...request, view })}
            rel="nofollow"
            data-live="stay"
            aria-current={view === request.view ? 'true' : undefined}
          >
            {t(`views.${view}`)}
          </a>
        </li>
      ))}
    </ul>
  );
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

/** «23 of 40», what is chosen, and the hits; or ways out where there is none. */
export function Results(props: ResultsProps) {
  const { request, response, path, locale, scope, formId, headingId, drawnHits, map } = props;
  const t = useTranslations('search');
  const { total, all, hits, pages, offers, advice } = response;
  return (
    <section className="search-results" aria-labelledby={headingId}>
      <div className="results-head">
        <div role="status">
          <h2 id={headingId} tabIndex={-1}>
            {total === 0 ? t(`of.${scope}.emptyTitle`) : t(`of.${scope}.count`, { total, all })}
          </h2>
        </div>
        <Tools request={request} path={path} formId={formId} scope={scope} />
      </div>
      <Chips request={request} path={path} locale={locale} />
      <Offers offers={offers} request={request} path={path} locale={locale} />
      {advice && <EmptyAdvice advice={advice} request={request} path={path} locale={locale} scope={scope} />}
      {total > 0 && hits.length === 0 && <BeyondEnd {...props} />}
      {request.view === 'map' && map}
      {hits.length > 0 &&
        (drawnHits ?? (
          <ol role="list" className={`hits hits-${request.view === 'cards' ? 'cards' : 'list'}`}>
            {hits.map((hit, index) => (
              <Hit key={hit.document.key} hit={hit} eager={index < ABOVE_THE_FOLD} scope={scope} />
            ))}
          </ol>
        ))}
      <Pagination request={request} pages={pages} path={path} />
    </section>
  );
}
