import { useTranslations } from 'next-intl';
import type { Guide } from '@/domain/guide';
import type { Locale } from '@/domain/locale';
import { formatPartialDate } from '@/domain/partial-date';
import { langOf } from './reading';

/** Where a guide comes from, and the original's terms of use. */
export function GuideFacts({ guide, locale }: { guide: Guide; locale: Locale }) {
  const t = useTranslations('guide');
  const { citation, published, termsOfUse } = guide;
  return (
    <aside className="guide-facts" aria-label={t('facts')}>
      <dl>
        {citation && (
          <div>
            <dt>{t('original')}</dt>
            <dd>
              {citation.source.url ? <a href={citation.source.url}>{citation.source.title}</a> : citation.source.title}
              {citation.source.publisher && <span className="source-line">{citation.source.publisher}</span>}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('published')}</dt>
          <dd>{published ? formatPartialDate(published, locale) : t('undated')}</dd>
        </div>
        <div>
          <dt>{t('termsOfUse')}</dt>
          <dd lang={termsOfUse ? langOf(guide, locale) : undefined}>{termsOfUse ?? t('notStated')}</dd>
        </div>
        <div>
          <dt>{t('text')}</dt>
          <dd>
            {t('rewritten')}
            {guide.authorship[guide.locale] === 'machineAssisted' && <> {t('machineAssisted')}</>}
          </dd>
        </div>
      </dl>
    </aside>
  );
}
