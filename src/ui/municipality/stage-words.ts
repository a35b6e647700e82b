import type { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import { formatPartialDate } from '@/domain/partial-date';
import type { SealState } from '@/domain/seal-history';
import { SEAL_STAGES } from '@/domain/vocabularies/seal-stages';

type Translate = ReturnType<typeof useTranslations<'municipality'>>;

/** The stage of a municipality in a few words: «Sello otorgado desde 2018», «Etapa del Sello no documentada». */
export function stageWords({ stage, since, withdrawn }: SealState, locale: Locale, t: Translate): string {
  if (withdrawn) return t('withdrawn', { date: formatPartialDate(withdrawn, locale) });
  if (!stage) return t('stageNone');
  const name = SEAL_STAGES.label(stage, locale);
  return since ? t('since', { stage: name, date: formatPartialDate(since, locale) }) : name;
}
