import { useTranslations } from 'next-intl';
import type { BlockReferences } from '@/domain/guide';
import type { Locale } from '@/domain/locale';
import { pathOf } from '@/i18n/navigation';
import { Icon } from '../icon';
import { PracticeCards } from '../practice-card';

interface PracticeListProps {
  title: string | undefined;
  found: BlockReferences['practices'][string];
  locale: Locale;
}

/** Practices chosen by hand, or those that a search finds today, with a link to all of them. */
export function PracticeList({ title, found, locale }: PracticeListProps) {
  const t = useTranslations('blocks');
  const { practices, total, query } = found;
  return (
    <div className="block practice-list">
      <p className="block-title">{title ?? t('practices')}</p>
      {practices.length > 0 ? (
        <PracticeCards practices={practices} locale={locale} heading="p" />
      ) : (
        <p>{t('noPractices')}</p>
      )}
      {query !== null && total > practices.length && (
        <p>
          <a className="button button-plain no-print" href={`${pathOf('/practices', locale)}?${query}`} rel="nofollow">
            {t('allPractices', { count: total })} <Icon name="arrow" />
          </a>
        </p>
      )}
    </div>
  );
}
