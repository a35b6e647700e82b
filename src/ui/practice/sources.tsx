import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import { formatPartialDate } from '@/domain/partial-date';
import type { Citation, Source } from '@/domain/practice';

interface SourcesProps {
  citations: readonly Citation[];
  locale: Locale;
  /** Language of the record's own words, where it is not the page's. */
  lang: Locale | undefined;
}

/**
 * Who cited the source, and whether the portal has consulted it. A document held by the portal itself needs neither.
 */
function Provenance({ source: { citedBy, consultedOn }, locale }: { source: Source; locale: Locale }) {
  const t = useTranslations('practice');
  const opened = consultedOn && t('consultedOn', { date: formatPartialDate(consultedOn, locale) });
  const parts = [citedBy && t('citedBy', { source: citedBy }), opened ?? (citedBy && t('notConsulted'))].filter(
    Boolean,
  );
  return parts.length > 0 && <span className="source-line">{parts.join(' · ')}</span>;
}

/** Where the facts come from, and whether the portal itself has consulted each source. */
export function Sources({ citations, locale, lang }: SourcesProps) {
  const t = useTranslations('practice');
  return (
    <ol className="sources">
      {citations.map(({ source, section, page }) => (
        <li key={`${source.id}-${section}-${page}`}>
          <span lang={source.language && source.language !== locale ? source.language : undefined}>
            {source.url ? <a href={source.url}>{source.title}</a> : <strong>{source.title}</strong>}
          </span>
          {source.publisher && <>. {source.publisher}</>}
          {(section || page) && (
            <span className="source-line" lang={lang}>
              {[section, page && t('page', { page })].filter(Boolean).join(', ')}
            </span>
          )}
          <Provenance source={source} locale={locale} />
        </li>
      ))}
    </ol>
  );
}
