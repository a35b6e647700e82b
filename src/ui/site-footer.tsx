import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import type { SiteSettings } from '@/domain/site';
import { pathOf } from '@/i18n/navigation';

export interface SiteFooterProps {
  locale: Locale;
  settings: SiteSettings;
  /** Written pages; `locale` is the language of the title, Spanish if the page is not ready in the reader's. */
  pages: readonly { slug: string; title: string; locale: Locale }[];
}

/** Who is responsible for the portal, and links to its topics, glossary, materials and written pages. */
export function SiteFooter({ locale, settings, pages }: SiteFooterProps) {
  const t = useTranslations('frame');
  const institution = settings.institution || t('institution');
  return (
    <footer className="site-footer">
      <div className="selvedge" />
      <div className="container">
        <div>
          <p>{settings.institutionUrl ? <a href={settings.institutionUrl}>{institution}</a> : institution}</p>
          {settings.footerText && <p>{settings.footerText}</p>}
        </div>
        <nav aria-label={t('footerNavigation')}>
          <ul role="list">
            {(['topics', 'glossary', 'resources'] as const).map((part) => (
              <li key={part}>
                <a href={pathOf(`/${part}`, locale)}>{t(`parts.${part}`)}</a>
              </li>
            ))}
            {pages.map(({ slug, title, locale: written }) => (
              <li key={slug}>
                <a href={pathOf('/[slug]', locale, slug)} lang={written === locale ? undefined : written}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
