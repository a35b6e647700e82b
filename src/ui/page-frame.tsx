import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SiteFooter, type SiteFooterProps } from './site-footer';
import { SiteHeader, type SiteHeaderProps } from './site-header';

type PageFrameProps = SiteHeaderProps & SiteFooterProps & { children: ReactNode };

/** The frame of every public page: skip link, header, the page itself, footer. */
export function PageFrame({ children, ...props }: PageFrameProps) {
  const t = useTranslations('frame');
  return (
    <>
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      <SiteHeader {...props} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter {...props} />
    </>
  );
}
