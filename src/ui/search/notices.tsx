import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { facetOf, isFacetName } from '@/domain/facets';
import type { Locale } from '@/domain/locale';
import type { IgnoredParameter, SearchRequest } from '@/domain/search-request';
import type { SearchResponse } from '@/domain/search-response';
import type { SearchScope } from '@/domain/search-scope';
import { pathOf } from '@/i18n/navigation';
import { searchHref } from './links';

interface NoticesProps {
  ignored: readonly IgnoredParameter[];
  response: Pick<SearchResponse, 'total' | 'unknown' | 'spelling' | 'unsearched' | 'standIn'>;
  request: SearchRequest;
  path: string;
  locale: Locale;
  scope: SearchScope;
}

const Notice = ({ children }: { children: ReactNode }) => (
  <p className="search-notice" role="note">
    {children}
  </p>
);

/** What the reader should know about these results: words and values left out, a replacement engine. */
export function Notices({ ignored, ...about }: NoticesProps) {
  const t = useTranslations('search');
  const { locale } = about;
  const { unsearched, standIn } = about.response;
  const nameOf = (parameter: string) => (isFacetName(parameter) ? facetOf(parameter).title[locale] : parameter);
  return (
    <>
      <UnknownWords {...about} />
      {unsearched.length > 0 && (
        <Notice>
          {t('unsearched', {
            count: unsearched.length,
            words: unsearched.map((word) => t('quoted', { word })).join(', '),
          })}
        </Notice>
      )}
      {ignored.length > 0 && (
        <Notice>
          {t('ignored', {
            count: ignored.length,
            values: ignored
              .map(({ parameter, value }) => `${nameOf(parameter)}: ${t('quoted', { word: value })}`)
              .join('; '),
          })}
        </Notice>
      )}
      {standIn && <Notice>{t('standIn')}</Notice>}
    </>
  );
}

/** The same search in a likelier spelling. */
function LikelierSpelling({ spelling, request, path }: { spelling: string } & Pick<NoticesProps, 'request' | 'path'>) {
  const t = useTranslations('search');
  return (
    <>
      {t('perhaps')}{' '}
      <a href={searchHref(path, { ...request, q: spelling, page: 1 })} rel="nofollow" data-live="">
        {spelling}
      </a>
      .
    </>
  );
}

/** Words that no searched record contains, with links to a likelier spelling and to the records of other kinds that do. */
function UnknownWords({ response, request, path, locale, scope }: Omit<NoticesProps, 'ignored'>) {
  const { total, unknown, spelling } = response;
  const t = useTranslations('search');
  const likelier = spelling !== null && <LikelierSpelling spelling={spelling} request={request} path={path} />;
  if (unknown.length === 0) return likelier && <Notice>{likelier}</Notice>;
  const elsewhere = unknown.filter((each) => each.elsewhere > 0);
  const words = unknown.map(({ word }) => t('quoted', { word })).join(t('nor'));
  const statement = t(`of.${scope}.unknown`, { words });
  return (
    <Notice>
      {total > 0 ? t('leftOut', { statement, count: unknown.length }) : `${statement}.`}
      {likelier && <> {likelier}</>}
      {elsewhere.map(({ word, elsewhere: count }) => (
        <span key={word}> {t('elsewhere', { word, count })}</span>
      ))}
      {elsewhere.length > 0 && (
        <>
          {' '}
          <a href={searchHref(pathOf('/search', locale), { q: request.q })} rel="nofollow">
            {t('searchEverything')}
          </a>
        </>
      )}
    </Notice>
  );
}
