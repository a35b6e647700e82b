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

const SHOWN = 70;

const shortened = (words: string): string => (words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words);

/** Opens a row that holds no words yet: Payload folds the one that was just added along with all others. */
function useOpenWhileBlank(path: string, isBlank: boolean): void {
  const { dispatchFields, getFields } = useForm();
  useEffect(() => {
    const [, list = '', place = ''] = /^(.*)\.(\d+)$/.exec(path) ?? [];
    const rows = getFields()[list]?.rows;
    if (!isBlank || !rows?.[Number(place)]?.collapsed) return;
    const updatedRows = rows.map((row, index) => (index === Number(place) ? { ...row, collapsed: false } : row));
    dispatchFields({ type: 'SET_ROW_COLLAPSED', path: list, updatedRows });
  }, [dispatchFields, getFields, path, isBlank]);
}

/** Names a folded row by its number, its kind and its words: «3 · Columna: Plazo». */
export function RowLabel({ name, words }: RowLabelProps) {
  const { data, path, rowNumber } = useRowLabel<Record<string, unknown> | undefined>();
  const { i18n } = useTranslation();
  const text = data?.[words];
  const isBlank = typeof text !== 'string' || text === '';
  useOpenWhileBlank(path, isBlank);
  return (
    <span>
      {(rowNumber ?? 0) + 1} · {name[i18n.language === 'en' ? 'en' : 'es']}
      {isBlank ? '' : `: ${shortened(text)}`}
    </span>
  );
}
