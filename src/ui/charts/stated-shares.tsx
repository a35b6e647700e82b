import './charts.css';
import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import { formatPartialDate } from '@/domain/partial-date';
import type { Figure } from '@/domain/practice';
import { formatNumber } from '@/domain/numbers';
import { Bar } from './bar';
import { DataTable } from './data-table';
import { isPercentage } from './growth-scale';
import { SourceLine, withNewNote } from './source-line';

export interface StatedSharesProps {
  locale: Locale;
  /** Any figures: the percentages of adhered municipalities are drawn. */
  figures: readonly Figure[];
  /** Language of the figures' own words, where it is not the page's. */
  lang?: Locale | undefined;
  heading?: 'h2' | 'h3';
  id?: string;
}

/** Percentages as the sources state them, each on a scale of its own: not added up, and not turned into counts. */
export function StatedShares({ locale, figures, lang, heading: Heading = 'h2', id = 'shares' }: StatedSharesProps) {
  const t = useTranslations('charts');
  const shares = figures.filter((figure) => figure.measures === 'adhesion' && isPercentage(figure));
  if (shares.length === 0) return null;
  const when = ({ asOf }: Figure) => (asOf ? formatPartialDate(asOf, locale) : t('undated'));
  return (
    <section className="chart" aria-labelledby={id}>
      <Heading id={id}>{t('shares')}</Heading>
      <p className="section-lead">{t('sharesLead')}</p>
      <div className="bar-table">
        <DataTable
          caption={t('sharesCaption')}
          columns={[{ title: t('what') }, { title: t('share'), isNumber: true }]}
          rows={shares.map((figure, index) => ({
            key: `${figure.value}-${figure.label}`,
            cells: [
              <span key="what">
                <span lang={lang}>{figure.label}</span>
                <Bar share={figure.value / 100} kind="share" />
                <span className="source-line">
                  {when(figure)} · <SourceLine figure={withNewNote(figure, shares[index - 1])} lang={lang} />
                </span>
              </span>,
              <span key="value" className="chart-value">
                {formatNumber(figure.value, locale)}
                {locale === 'es' ? '\u00A0%' : '%'}
              </span>,
            ],
          }))}
        />
      </div>
    </section>
  );
}
