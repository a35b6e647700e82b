import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import { otherLocale } from '@/domain/locale';
import type { SiteSettings } from '@/domain/site';
import { pathOf } from '@/i18n/navigation';
import { BrandMark } from './brand-mark';
import { Icon } from './icon';

/** Parts of the site that the header leads to. */
export type SitePart =
  'practices' | 'dimensions' | 'guides' | 'templates' | 'municipalities' | 'sello' | 'resources' | 'search';

export interface SiteHeaderProps {
  locale: Locale;
  settings: SiteSettings;
  /** The part that the page belongs to. */
  current: SitePart | null;
  /** Address of the same page, with the same search, in the other language. */
  otherLanguageHref: string;
}

/**
 * Name, main navigation, link to the search and language switch. No script: if there is little room the links are
 * below, on a phone in two rows. What is needed less often is in the footer.
 */
export function SiteHeader({ locale, settings, current, otherLanguageHref }: SiteHeaderProps) {
  const t = useTranslations('frame');
  const other = otherLocale(locale);
  const links: { part: SitePart; href: string }[] = [
    { part: 'practices', href: pathOf('/practices', locale) },
    { part: 'dimensions', href: pathOf('/dimensions', locale) },
    { part: 'guides', href: pathOf('/guides', locale) },
    { part: 'templates', href: pathOf('/templates', locale) },
    { part: 'municipalities', href: pathOf('/municipalities', locale) },
    { part: 'sello', href: pathOf('/sello-migrante', locale) },
  ];
  return (
    <header className="site-header">
      <div className="container">
        <a className="brand" href={pathOf('/', locale)}>
          <BrandMark />
          <span className="brand-words">
            <span className="brand-name">{settings.name || t('name')}</span>{' '}
            <span>{settings.tagline || t('tagline')}</span>
          </span>
        </a>
        <nav className="site-nav" aria-label={t('navigation')}>
          <ul role="list">
            {links.map(({ part, href }) => (
              <li key={part}>
                <a href={href} aria-current={part === current ? 'true' : undefined}>
                  {t(`parts.${part}`)}
                </a>
              </li>
            ))}
          </ul>
          <div className="site-tools">
            <a
              className="with-icon site-search"
              href={pathOf('/search', locale)}
              aria-current={current === 'search' ? 'true' : undefined}
            >
              <Icon name="search" /> <span className="site-search-word">{t('parts.search')}</span>
            </a>
            <a href={otherLanguageHref} hrefLang={other} lang={other}>
              {t('otherLanguage')}
            </a>
          </div>
        </nav>
      </div>
    </header>
  );
}
