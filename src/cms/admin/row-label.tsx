'use client';

import { useRowLabel, useTranslation } from '@payloadcms/ui';
import type { Localized } from '@/domain/locale';

interface RowLabelProps {
  /** What the rows of the list are. */
  name: Localized;
  /** The field whose words tell one row from the others. */
  words: string;
}

const SHOWN = 70;

const shortened = (words: string): string => (words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words);

/** Names a folded row by its number, its kind and its words: «3 · Columna: Plazo». */
export function RowLabel({ name, words }: RowLabelProps) {
  const { data, rowNumber } = useRowLabel<Record<string, unknown> | undefined>();
  const { i18n } = useTranslation();
  const text = data?.[words];
  const kind = name[i18n.language === 'en' ? 'en' : 'es'];
  return (
    <span>
      {(rowNumber ?? 0) + 1} · {kind}
      {typeof text === 'string' && text !== '' ? `: ${shortened(text)}` : ''}
    </span>
  );
}
