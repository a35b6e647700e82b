import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import {
  defaultSort,
  searchParameters,
  QUERY_LENGTH,
  type IgnoredParameter,
  type SearchRequest,
} from '@/domain/search-request';
import { suggestionsSource } from '@/domain/suggestions';
import { Facets } from './facets';
import { LiveSearch } from './live-search';
import { Notices } from './notices';
import { Results, type ResultsProps } from './results';
import { SuggestingField } from './suggesting-field';

interface SearchPageProps extends Omit<ResultsProps, 'formId' | 'headingId'> {
  ignored: readonly IgnoredParameter[];
  /** Shown between the filters and the results, and updated with them. */
  beside?: ReactNode;
}

const FORM_ID = 'search';
const HEADING_ID = 'results';

/** A search: box, filters and results. Works as a plain GET form; searches as you type with JavaScript. */
export function SearchPage({ ignored, beside, ...props }: SearchPageProps) {
  const { request, response, path, locale, scope } = props;
  const t = useTranslations('search');
  return (
    <LiveSearch
      className={`search-layout search-of-${scope}`}
      formId={FORM_ID}
      headingId={HEADING_ID}
      path={path}
      parameters={searchParameters(request).toString()}
      wordlessSort={defaultSort('')}
    >
      <div className="search-box">
        <form id={FORM_ID} className="search-form" action={path} method="get" role="search">
          <SuggestingField
            source={suggestionsSource(scope, locale)}
            listLabel={t('suggestions.list')}
            defaultValue={request.q}
            maxLength={QUERY_LENGTH}
            aria-label={t(`of.${scope}.box`)}
            placeholder={t(`of.${scope}.placeholder`)}
          />
          <Carried request={request} total={response.total} />
          <button className="button" type="submit">
            {t('submit')}
          </button>
        </form>
        <Notices ignored={ignored} response={response} request={request} path={path} locale={locale} scope={scope} />
      </div>
      <Facets facets={response.facets} total={response.total} formId={FORM_ID} scope={scope} />
      {beside}
      <Results {...props} formId={FORM_ID} headingId={HEADING_ID} />
    </LiveSearch>
  );
}

/** What a new search keeps of the last one and is not in any other field of the form. */
function Carried({ request: { q, match, concepts, sort, view }, total }: { request: SearchRequest; total: number }) {
  return (
    <>
      {match === 'all' && <input type="hidden" name="match" value={match} />}
      {!concepts && <input type="hidden" name="concepts" value="off" />}
      {view !== 'list' && <input type="hidden" name="view" value={view} />}
      {total === 0 && sort !== defaultSort(q) && <input type="hidden" name="sort" value={sort} />}
    </>
  );
}
