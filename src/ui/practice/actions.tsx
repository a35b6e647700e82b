import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import type { Practice } from '@/domain/practice';
import type { SiteSettings } from '@/domain/site';
import { Icon } from '../icon';
import { PrintButton } from './print-button';
import { reportHref } from './report-link';

interface ActionsProps {
  practice: Practice;
  settings: SiteSettings;
  locale: Locale;
  url: string;
}

/** What a reader can do with a practice: cite it, print it, say what is wrong in it. */
export function Actions({ practice, settings, url }: ActionsProps) {
  const t = useTranslations('practice');
  const frame = useTranslations('frame');
  const { title, publishedAt } = practice;
  const portal = `${settings.name || frame('name')}: ${settings.tagline || frame('tagline')}`;
  return (
    <div className="actions no-print">
      <PrintButton>
        <Icon name="print" /> {t('print')}
      </PrintButton>
      <details className="cite">
        <summary className="button button-plain">{t('cite')}</summary>
        <p className="citation-text">
          {t('citation', {
            author: settings.institution || frame('institution'),
            year: publishedAt.slice(0, 4),
            title,
            portal,
            url,
          })}
        </p>
      </details>
      {settings.contactEmail && (
        <a
          className="with-icon"
          href={reportHref({
            to: settings.contactEmail,
            subject: t('reportSubject', { title }),
            body: t('reportBody', { title, url }),
          })}
        >
          <Icon name="mail" />
          {t('reportError')}
        </a>
      )}
    </div>
  );
}
