import { useTranslations } from 'next-intl';
import type { SearchRequest } from '@/domain/search-request';
import type { SearchResponse } from '@/domain/search-response';
import type { SearchScope } from '@/domain/search-scope';
import { searchHref } from './links';

export interface MatchLineProps {
  request: SearchRequest;
  response: Pick<SearchResponse, 'total' | 'full'>;
  /** Records with some of the words, if only those with every word are shown. */
  others: number;
  path: string;
  scope: SearchScope;
}

/** How well the list matches the words: how many records contain every one, and a link to only those, or back. */
export function MatchLine({ request, response: { total, full }, others, path, scope }: MatchLineProps) {
  const t = useTranslations('search');
  const link = (match: SearchRequest['match'], text: string) => (
    <a href={searchHref(path, { ...request, match, page: 1 })} rel="nofollow" data-live="">
      {text}
    </a>
  );
  if (total === 0) return null;
  if (request.match === 'all') {
    return (
      <p className="match-line">
        <span>{t(`of.${scope}.everyWord`, { count: total })}</span>{' '}
        {others > 0 && link('best', t(`of.${scope}.alsoSomeWords`, { count: others }))}
      </p>
    );
  }
  if (full === total) return null;
  if (full === 0) return <p className="match-line">{t(`of.${scope}.noneWithEveryWord`, { count: total })}</p>;
  return (
    <p className="match-line">
      <span>{t('matches', { full, partial: total - full })}</span>{' '}
      {link('all', t(`of.${scope}.onlyEveryWord`, { count: full }))}
    </p>
  );
}
