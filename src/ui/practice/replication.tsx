import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '@/domain/locale';
import type { ReplicationSheet } from '@/domain/practice';
import { COMMUNE_SIZES } from '@/domain/vocabularies/commune-sizes';
import { COST_BANDS } from '@/domain/vocabularies/cost-bands';

interface ReplicationProps {
  sheet: ReplicationSheet;
  locale: Locale;
  lang: Locale | undefined;
}

/** What a commune needs to do the same. If anything is known, what is not known is stated as such. */
export function Replication({ sheet, locale, lang }: ReplicationProps) {
  const t = useTranslations('practice');
  const rows: { term: string; answer: ReactNode; own?: boolean }[] = [
    { term: t('cost'), answer: sheet.costBand && COST_BANDS.label(sheet.costBand, locale) },
    { term: t('staff'), answer: sheet.staff, own: true },
    { term: t('months'), answer: sheet.monthsToStart && t('monthsValue', { count: sheet.monthsToStart }) },
    { term: t('legal'), answer: sheet.legalInstrument, own: true },
    { term: t('prerequisites'), answer: sheet.prerequisites, own: true },
    {
      term: t('communeSizes'),
      answer: sheet.communeSizes.map((size) => COMMUNE_SIZES.label(size, locale)).join(' · '),
    },
  ];
  return (
    <dl className="sheet">
      {rows.map(({ term, answer, own }) => (
        <div key={term}>
          <dt>{term}</dt>
          {answer ? <dd lang={own ? lang : undefined}>{answer}</dd> : <dd className="not-stated">{t('notStated')}</dd>}
        </div>
      ))}
    </dl>
  );
}

/** Whether anything is known about replicating. */
export const isStated = (sheet: ReplicationSheet | null): sheet is ReplicationSheet =>
  sheet !== null && Object.values(sheet).some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)));
