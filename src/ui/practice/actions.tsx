import { useTranslations } from 'next-intl';
import type { Practice } from '@/domain/practice';
import type { SiteSettings } from '@/domain/site';
import { Icon } from '../icon';
import { Citing } from './citing';
import { PrintButton } from './print-button';

interface ActionsProps {
  practice: Practice;
  settings: SiteSettings;
  url: string;
}

/** What a reader can do with a practice: cite it, print it, report an error. */
export function Actions({ practice, settings, url }: ActionsProps) {
  const t = useTranslations('practice');
  return (
    <div className="actions no-print">
      <PrintButton>
        <Icon name="print" /> {t('print')}
      </PrintButton>
      <Citing title={practice.title} publishedAt={practice.publishedAt} settings={settings} url={url} />
    </div>
  );
}
