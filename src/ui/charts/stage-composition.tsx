import './charts.css';
import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import { STAGE_KEYS, type StageCounts, type StageKey } from '@/domain/stage-counts';
import { SEAL_EVENTS, SEAL_STAGES } from '@/domain/vocabularies/seal-stages';
import { formatNumber } from '@/domain/numbers';
import { Bar } from './bar';
import { DataTable } from './data-table';

export interface StageCompositionProps {
  locale: Locale;
  counts: StageCounts;
  /** The list with this stage chosen. */
  hrefOf?: (stage: StageKey) => string;
  heading?: 'h2' | 'h3';
  id?: string;
}

/**
 * The municipalities of the portal by stage, as bars in a table. Those whose stage is not documented, and those that
 * left, are shown separately: they are never counted as adhered.
 */
export function StageComposition({
  locale,
  counts,
  hrefOf,
  heading: Heading = 'h2',
  id = 'stages-now',
}: StageCompositionProps) {
  const t = useTranslations('charts');
  const most = Math.max(1, ...STAGE_KEYS.map((key) => counts[key]));
  const adhered = SEAL_STAGES.keys.reduce((sum, stage) => sum + counts[stage], 0);
  const all = STAGE_KEYS.reduce((sum, stage) => sum + counts[stage], 0);
  const shown = STAGE_KEYS.filter((key) => key !== 'withdrawn' || counts.withdrawn > 0);
  const notes: Partial<Record<StageKey, string>> = { none: t('noneNote'), withdrawn: t('withdrawnNote') };
  const nameOf = (key: StageKey) => (key === 'none' ? t('none') : SEAL_EVENTS.label(key, locale));
  return (
    <section className="chart" aria-labelledby={id}>
      <Heading id={id}>{t('stages')}</Heading>
      <p className="section-lead">{t('stagesLead')}</p>
      <div className="bar-table">
        <DataTable
          caption={t('stagesCaption')}
          columns={[{ title: t('stage') }, { title: t('count'), isNumber: true }]}
          rows={shown.map((key) => ({
            key,
            cells: [
              <span key="name">
                {hrefOf ? <a href={hrefOf(key)}>{nameOf(key)}</a> : nameOf(key)}
                {notes[key] && <span className="bar-note"> · {notes[key]}</span>}
                <Bar share={counts[key] / most} kind={notes[key] ? 'outside' : 'stage'} />
              </span>,
              <Count key="count" count={counts[key]} locale={locale} />,
            ],
          }))}
          sums={[
            { key: 'adhered', cells: [t('adheredSum'), <Count key="count" count={adhered} locale={locale} />] },
            { key: 'all', cells: [t('allSum'), <Count key="count" count={all} locale={locale} />] },
          ]}
        />
      </div>
    </section>
  );
}

function Count({ count, locale }: { count: number; locale: Locale }) {
  return <span className="chart-value">{formatNumber(count, locale)}</span>;
}
