import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import { formatPartialDate } from '@/domain/partial-date';
import type { Resource } from '@/domain/resource';
import { REGIONS } from '@/domain/vocabularies/regions';
import { documentHref } from '../document-href';
import { langOf } from '../guide/reading';
import { Icon } from '../icon';
import { formatBytes, languageName } from '@/domain/numbers';

/**
 * A material with what is known about it, and a link. Its id is its fragment on the page: search results link there.
 */
export function ResourceRow({ resource, locale }: { resource: Resource; locale: Locale }) {
  const t = useTranslations('resource');
  const { id, title, summary, audience, writtenIn, commune, region, dated, source, file, url } = resource;
  const lang = langOf(resource, locale);
  const facts = [
    dated ? formatPartialDate(dated, locale) : t('undated'),
    ...(source?.publisher ? [source.publisher] : []),
    ...(commune ? [commune] : []),
    ...(region ? [REGIONS.label(region, locale)] : []),
    ...(writtenIn ? [t('writtenIn', { language: languageName(writtenIn, locale) })] : []),
    ...(audience === 'adhered' ? [t('adheredOnly')] : []),
  ];
  return (
    <li className="resource-row" id={id}>
      <div>
        <h4 lang={lang}>{title}</h4>
        <p lang={lang}>{summary}</p>
        <p className="resource-facts">{facts.join(' · ')}</p>
      </div>
      <p className="resource-ways no-print">
        {file && (
          <a
            className="button button-plain"
            href={documentHref(file, locale)}
            aria-label={`${t('download')}: ${title}`}
          >
            <Icon name="file" /> {t('download')} ({formatBytes(file.bytes, locale)})
          </a>
        )}
        {!file && url && (
          <a className="button button-plain" href={url} rel="noreferrer" aria-label={`${t('open')}: ${title}`}>
            <Icon name="external" /> {t('open')}
          </a>
        )}
      </p>
    </li>
  );
}
