import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import type { ShowingPractices } from '@/domain/way-on';
import { pathOf } from '@/i18n/navigation';
import { Icon } from './icon';
import { PracticeCards } from './practice-card';

interface ShowingPracticesListProps {
  found: ShowingPractices;
  /** What they show. */
  of: 'section' | 'template';
  locale: Locale;
}

/** The best practices that show a section or a template, and the way to all of them. The heading is the caller's. */
export function ShowingPracticesList({ found: { practices, total, query }, of, locale }: ShowingPracticesListProps) {
  const t = useTranslations('wayOn');
  const blocks = useTranslations('blocks');
  return (
    <>
      <p className="section-lead way-on-lead">{t(`practicesLead.${of}`)}</p>
      <PracticeCards practices={practices} locale={locale} />
      {total > practices.length && (
        <p className="way-on-all">
          <a className="button button-plain" href={`${pathOf('/practices', locale)}?${query}`} rel="nofollow">
            {blocks('allPractices', { count: total })} <Icon name="arrow" />
          </a>
        </p>
      )}
    </>
  );
}
