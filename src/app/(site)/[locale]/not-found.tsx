import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { otherLocale } from '@/domain/locale';
import { pathOf } from '@/i18n/navigation';
import { NotFoundView } from '@/ui/page/not-found-view';
import { SitePage } from '../site-page';

/** In both languages: the metadata of this file is created before Next knows which page it replaces. */
export const metadata: Metadata = { title: 'Página no encontrada · Page not found', robots: { index: false } };

/** Shown with status 404 wherever a page of the site finds nothing. */
export default async function NotFound() {
  const locale = await getLocale();
  return (
    <SitePage locale={locale} otherLanguageHref={pathOf('/', otherLocale(locale))}>
      <NotFoundView locale={locale} />
    </SitePage>
  );
}
