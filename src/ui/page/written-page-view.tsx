import './page.css';
import { useTranslations } from 'next-intl';
import { dayInChile } from '@/domain/chilean-time';
import type { Locale } from '@/domain/locale';
import { formatPartialDate } from '@/domain/partial-date';
import type { WrittenPage } from '@/domain/site';
import { Breadcrumbs } from '../breadcrumbs';
import { RichText } from '../rich-text';

/** A page that editors have written: about, accessibility, privacy. */
export function WrittenPageView({ page, locale }: { page: WrittenPage; locale: Locale }) {
  const t = useTranslations('page');
  const lang = page.locale === locale ? undefined : page.locale;
  return (
    <article className="container written">
      <Breadcrumbs locale={locale} steps={[]} />
      <h1 lang={lang}>{page.title}</h1>
      <p className="written-summary" lang={lang}>
        {page.summary}
      </p>
      {lang && <p className="note">{t('onlySpanish')}</p>}
      <div lang={lang}>
        <RichText document={page.body} raised />
      </div>
      <p className="written-date">{t('updated', { date: formatPartialDate(dayInChile(page.updatedAt), locale) })}</p>
    </article>
  );
}
