import { useTranslations } from 'next-intl';
import type { Guide, GuideSection } from '@/domain/guide';
import type { Locale } from '@/domain/locale';
import type { SiteSettings } from '@/domain/site';
import { Icon } from '../icon';
import { Citing } from '../practice/citing';
import { PrintButton } from '../practice/print-button';
import { WholeGuideLinks } from './whole-guide-links';

interface SectionActionsProps {
  guide: Guide;
  section: GuideSection;
  settings: SiteSettings;
  locale: Locale;
  /** Absolute address of the page: in citations and in reports of errors. */
  url: string;
}

/** What a reader can do with a section: print it or the whole guide, cite it, report an error. */
export function SectionActions({ guide, section, settings, locale, url }: SectionActionsProps) {
  const t = useTranslations('guide');
  return (
    <div className="section-actions no-print">
      <PrintButton>
        <Icon name="print" /> {t('print')}
      </PrintButton>
      <WholeGuideLinks guide={guide} locale={locale} />
      <Citing title={section.title} publishedAt={section.publishedAt} settings={settings} url={url} />
    </div>
  );
}
