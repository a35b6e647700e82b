import type { useTranslations } from 'next-intl';
import type { Citation } from '@/domain/practice';

type Translate = ReturnType<typeof useTranslations<'municipality'>>;

/** A citation on one line: «Fuente: Ficha …, Beneficio e impacto». */
export function citationWords(citation: Citation | null, t: Translate): string {
  if (!citation) return t('noSource');
  const { source, section, page } = citation;
  return t('source', { source: [source.title, section, page && `p. ${page}`].filter(Boolean).join(', ') });
}
