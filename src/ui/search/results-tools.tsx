import { useTranslations } from 'next-intl';
import { defaultSort, sortsFor, VIEWS, type SearchRequest, type Sort } from '@/domain/search-request';
import type { SearchScope } from '@/domain/search-scope';
import { searchHref } from './links';

interface ResultsToolsProps {
  request: SearchRequest;
  path: string;
  formId: string;
  scope: SearchScope;
  /** The number of pages: another view of a page that does not exist would show nothing. */
  pages: number;
}

/** Not every record has a country. */
const UNSORTABLE: readonly Sort[] = ['country'];

/** The order of the hits, and how they are shown. */
export function ResultsTools({ request, path, formId, scope, pages }: ResultsToolsProps) {
  const t = useTranslations('search');
  // Municipalities are looked up by name, or by what was typed. There is nothing to choose.
  if (scope === 'municipalities') {
    return <p className="results-order">{request.q === '' ? t('byName') : t('byRelevance')}</p>;
  }
  return (
    <div className="results-tools">
      <SortSelect request={request} formId={formId} scope={scope} />
      {scope === 'practices' && <Views request={{ ...request, page: Math.min(request.page, pages) }} path={path} />}
    </div>
  );
}

/**
 * The default order has no value: a form sent without JavaScript chooses none either, so that typing words
 * into a list in its default order leads to the default order of a search with words.
 */
function SortSelect({ request, formId, scope }: Omit<ResultsToolsProps, 'path' | 'pages'>) {
  const t = useTranslations('search');
  const usual = defaultSort(request.q);
  const valueOf = (sort: Sort): string => (sort === usual ? '' : sort);
  const sorts = sortsFor(request.q).filter((sort) => scope === 'practices' || !UNSORTABLE.includes(sort));
  return (
    <label>
      {t('sort')}{' '}
      <select name="sort" form={formId} defaultValue={valueOf(request.sort)}>
        {sorts.map((sort) => (
          <option key={sort} value={valueOf(sort)}>
            {t(`sorts.${sort}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Views({ request, path }: Pick<ResultsToolsProps, 'request' | 'path'>) {
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
