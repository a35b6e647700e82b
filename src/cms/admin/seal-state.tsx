'use client';

import './seal-state.css';
import { FieldLabel, useFormFields, useTranslation } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { todayInChile } from '@/domain/chilean-time';
import type { Locale } from '@/domain/locale';
import { formatPartialDate, isPartialDate } from '@/domain/partial-date';
import { isOverdue, sealState, type SealEvent } from '@/domain/seal-history';
import { SEAL_EVENTS, SEAL_STAGES } from '@/domain/vocabularies/seal-stages';

const WORDS = {
  es: {
    label: 'Dónde está hoy (se calcula con la historia)',
    none: 'Etapa no indicada: la historia no la dice. No se cuenta entre las adheridas.',
    withdrawn: 'Se retiró',
    since: 'desde',
    due: 'Próxima revalidación',
    overdue: 'vencida',
    unknown: 'Próxima revalidación: no indicada, porque la historia no está marcada como completa.',
  },
  en: {
    label: 'Where it stands today (derived from the history)',
    none: 'Stage not stated: the history does not say. Not counted as adhered.',
    withdrawn: 'Withdrew',
    since: 'since',
    due: 'Next revalidation',
    overdue: 'overdue',
    unknown: 'Next revalidation: not stated, because the history is not marked as complete.',
  },
} as const;

const rowsOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value)
    ? value.filter((row): row is Record<string, unknown> => typeof row === 'object' && row !== null)
    : [];

const eventsIn = (history: unknown): SealEvent[] =>
  rowsOf(history).flatMap(({ kind, date }) => (SEAL_EVENTS.has(kind) && isPartialDate(date) ? [{ kind, date }] : []));

/** The state derived from the events and the «complete» tick, in sentences. */
function sentences(events: readonly SealEvent[], complete: boolean, locale: Locale): string[] {
  const words = WORDS[locale];
  const today = todayInChile();
  const state = sealState(events, complete, today);
  const { stage, since, withdrawn, revalidationDue } = state;
  if (withdrawn) return [`${words.withdrawn}: ${formatPartialDate(withdrawn, locale)}.`];
  if (!stage) return [words.none];
  const reached = since ? `, ${words.since} ${formatPartialDate(since, locale)}` : '';
  const first = `${SEAL_STAGES.label(stage, locale)}${reached}.`;
  if (revalidationDue) {
    const late = isOverdue(state, today) ? ` (${words.overdue})` : '';
    return [first, `${words.due}: ${formatPartialDate(revalidationDue, locale)}${late}.`];
  }
  return complete || (stage !== 'awarded' && stage !== 'revalidated') ? [first] : [first, words.unknown];
}

/** Shows the derived stage and the next revalidation while the history is edited. */
export function SealState() {
  const { i18n } = useTranslation();
  const locale: Locale = i18n.language === 'en' ? 'en' : 'es';
  const text = useFormFields(([fields]) => {
    const values = reduceFieldsToValues(fields, true) as Record<string, unknown>;
    return sentences(eventsIn(values.sealHistory), values.historyComplete === true, locale).join('\n');
  });
  const [stage, ...rest] = text.split('\n');
  return (
    <div className="field-type seal-state">
      <FieldLabel label={WORDS[locale].label} />
      <output>
        <strong>{stage}</strong>
        {rest.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </output>
    </div>
  );
}
