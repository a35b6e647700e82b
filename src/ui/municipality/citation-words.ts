import type { useTranslations } from 'next-intl';
import { citationText } from '@/domain/figure-words';
import type { Citation } from '@/domain/practice';

type Translate = ReturnType<typeof useTranslations<'municipality'>>;

/** A citation on one line: «Fuente: Ficha …, Beneficio e impacto». */
export function citationWords(citation: Citation | null, t: Translate): string {
  if (!citation) return t('noSource');
  return t('source', { source: citationText(citation, (page) => `p. ${page}`) });
}
