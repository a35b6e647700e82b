import { useTranslations } from 'next-intl';
import type { Guide } from '@/domain/guide';
import type { Locale } from '@/domain/locale';
import { pathOf } from '@/i18n/navigation';
import { Icon } from '../icon';
import { guideHref } from '../template/download-links';

/** The whole guide on one page, and as a PDF. */
export function WholeGuideLinks({ guide, locale }: { guide: Guide; locale: Locale }) {
  const t = useTranslations('guide');
  return (
    <>
      <a className="button button-plain" href={pathOf('/guides/[slug]/whole', locale, guide.slug)}>
        {t('whole')}
      </a>
      <a className="button button-plain" href={guideHref(guide, guide.locale)} download>
        <Icon name="file" /> {t('pdf')}
      </a>
    </>
  );
}
