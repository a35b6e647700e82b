import { useTranslations } from 'next-intl';
import { facetOf, isFacetName } from '@/domain/facets';
import type { Locale } from '@/domain/locale';
import type { IgnoredParameter } from '@/domain/search-request';

interface NoticesProps {
  ignored: readonly IgnoredParameter[];
  standIn: boolean;
  locale: Locale;
}

/** What the reader should know about these results: values left out, an engine that stands in. */
export function Notices({ ignored, standIn, locale }: NoticesProps) {
  const t = useTranslations('search');
  const nameOf = (parameter: string) => (isFacetName(parameter) ? facetOf(parameter).title[locale] : parameter);
  return (
    <>
      {ignored.length > 0 && (
        <p className="search-notice" role="note">
          {t('ignored', {
            count: ignored.length,
            values: ignored.map(({ parameter, value }) => `${nameOf(parameter)}: «${value}»`).join('; '),
          })}
        </p>
      )}
      {standIn && (
        <p className="search-notice" role="note">
          {t('standIn')}
        </p>
      )}
    </>
  );
}
