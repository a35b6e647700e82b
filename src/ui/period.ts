import type { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import { formatPartialDate } from '@/domain/partial-date';
import type { PracticeSummary } from '@/domain/practice';

type Translate = ReturnType<typeof useTranslations<'practice'>>;

/** When a practice runs or ran: «2020–2022», «desde 2015, en curso», «año no indicado». */
export function periodText(
  { start, end, ongoing }: Pick<PracticeSummary, 'start' | 'end' | 'ongoing'>,
  locale: Locale,
  t: Translate,
): string {
  const from = start && formatPartialDate(start, locale);
  const to = end && formatPartialDate(end, locale);
  if (ongoing) return from ? t('ongoing', { start: from }) : t('ongoingOnly');
  if (from && to) return from === to ? from : t('period', { start: from, end: to });
  if (from) return t('since', { start: from });
  return to ? t('until', { end: to }) : t('yearNotStated');
}
