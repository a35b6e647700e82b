import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { searchParameters, QUERY_LENGTH, type IgnoredParameter } from '@/domain/search-request';
import { Facets } from './facets';
import { LiveSearch } from './live-search';
import { Notices } from './notices';
import { Results, type ResultsProps } from './results';

interface SearchPageProps extends Omit<ResultsProps, 'formId' | 'headingId'> {
  ignored: readonly IgnoredParameter[];
  /** Stands between the filters and the results, and changes with them. */
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
    >
      <div className="search-box">
        <form id={FORM_ID} className="search-form" action={path} method="get" role="search">
          <input
            className="field"
            type="search"
            name="q"
            defaultValue={request.q}
            maxLength={QUERY_LENGTH}
            aria-label={t(`of.${scope}.box`)}
            placeholder={t(`of.${scope}.placeholder`)}
            autoComplete="off"
            enterKeyHint="search"
          />
          {scope === 'practices' && request.view !== 'list' && <input type="hidden" name="view" value={request.view} />}
          <button className="button" type="submit">
            {t('submit')}
          </button>
        </form>
        <Notices ignored={ignored} standIn={response.standIn} locale={locale} />
      </div>
      <Facets facets={response.facets} total={response.total} formId={FORM_ID} scope={scope} />
      {beside}
      <Results {...props} formId={FORM_ID} headingId={HEADING_ID} />
    </LiveSearch>
  );
}
