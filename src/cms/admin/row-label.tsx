'use client';

import { useForm, useRowLabel, useTranslation } from '@payloadcms/ui';
import { useEffect } from 'react';
import type { Localized } from '@/domain/locale';

interface RowLabelProps {
  /** What the rows of the list are. */
  name: Localized;
  /** The field whose words tell one row from the others. */
  words: string;
}

type Row = Record<string, unknown> | undefined;

const SHOWN = 70;

/** Fields of a row that are filled in from the start, and say nothing yet. */
const PRESET = new Set(['id', 'blockType', 'kind', 'width', 'level', 'form']);

const isNothing = (value: unknown): boolean => !value || (Array.isArray(value) && value.length === 0);

const isUnwritten = (row: Row): boolean =>
  Object.entries(row ?? {}).every(([name, value]) => PRESET.has(name) || isNothing(value));

const shortened = (words: string): string => (words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words);

/** Opens a row in which nothing is written yet: Payload folds the one that was just added along with all others. */
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

/** Names a folded row by its number, its kind and its words: «3 · Columna: Plazo». */
export function RowLabel({ name, words }: RowLabelProps) {
  const { data, path, rowNumber } = useRowLabel<Row>();
  const { i18n } = useTranslation();
  const text = data?.[words];
  useOpenWhileUnwritten(path, isUnwritten(data));
  return (
    <span>
      {(rowNumber ?? 0) + 1} · {name[i18n.language === 'en' ? 'en' : 'es']}
      {typeof text === 'string' && text !== '' ? `: ${shortened(text)}` : ''}
    </span>
  );
}
