import { useTranslations } from 'next-intl';
import type { SiteSettings } from '@/domain/site';
import { Icon } from '../icon';
import { reportHref } from './report-link';

interface CitingProps {
  title: string;
  /** ISO 8601. */
  publishedAt: string;
  settings: SiteSettings;
  /** Absolute address of the page. */
  url: string;
}

/** How to cite a page of the portal, and a link to report an error. */
export function Citing({ title, publishedAt, settings, url }: CitingProps) {
  const t = useTranslations('practice');
  const frame = useTranslations('frame');
  const portal = `${settings.name || frame('name')}: ${settings.tagline || frame('tagline')}`;
  return (
    <>
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
    </>
  );
}
