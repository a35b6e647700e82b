'use client';

import { useForm, useRowLabel, useTranslation } from '@payloadcms/ui';
import { useEffect } from 'react';
import type { Locale, Localized } from '@/domain/locale';
import { formatPartialDate, isPartialDate } from '@/domain/partial-date';

interface RowLabelProps {
  /** What the rows of the list are. */
  name: Localized;
  /** The field, or fields, whose text distinguishes the rows. */
  words: string | readonly string[];
  /** Labels of the keys in these fields. */
  terms?: Readonly<Record<string, Localized>>;
}

type Row = Record<string, unknown> | undefined;

const SHOWN = 70;

/** Fields of a row that have a default value, and so say nothing. */
const PRESET = new Set(['id', 'blockType', 'kind', 'width', 'level', 'form', 'qualifier']);

const isNothing = (value: unknown): boolean =>
  !value || (typeof value === 'object' && Object.values(value).every(isNothing));

const isUnwritten = (row: Row): boolean =>
  Object.entries(row ?? {}).every(([name, value]) => PRESET.has(name) || isNothing(value));

const shortened = (words: string): string => (words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words);

/** A value of a row as people read it. */
function inWords(value: unknown, terms: RowLabelProps['terms'], locale: Locale): string {
  if (isPartialDate(value)) return formatPartialDate(value, locale);
  if (typeof value === 'string') return terms?.[value]?.[locale] ?? value;
  return typeof value === 'number' ? new Intl.NumberFormat(locale === 'es' ? 'es-CL' : 'en').format(value) : '';
}

/** Opens a row that is still empty: Payload folds the one just added along with all others. */
function useOpenWhileUnwritten(path: string, isNew: boolean): void {
  const { dispatchFields, getFields } = useForm();
  useEffect(() => {
    const [, list = '', place = ''] = /^(.*)\.(\d+)$/.exec(path) ?? [];
    const rows = getFields()[list]?.rows;
    if (!isNew || !rows?.[Number(place)]?.collapsed) return;
    const updatedRows = rows.map((row, index) => (index === Number(place) ? { ...row, collapsed: false } : row));
    dispatchFields({ type: 'SET_ROW_COLLAPSED', path: list, updatedRows });
  }, [dispatchFields, getFields, path, isNew]);
}

/** Names a folded row by its number, its kind and its text: «3 · Columna: Plazo». */
export function RowLabel({ name, words, terms }: RowLabelProps) {
  const { data, path, rowNumber } = useRowLabel<Row>();
  const { i18n } = useTranslation();
  const locale: Locale = i18n.language === 'en' ? 'en' : 'es';
  const fields = typeof words === 'string' ? [words] : words;
  const text = fields.map((field) => inWords(data?.[field], terms, locale)).filter((each) => each !== '');
  useOpenWhileUnwritten(path, isUnwritten(data));
  return (
    <span>
      {(rowNumber ?? 0) + 1} · {name[locale]}
      {text.length > 0 ? `: ${shortened(text.join(' · '))}` : ''}
    </span>
  );
}
