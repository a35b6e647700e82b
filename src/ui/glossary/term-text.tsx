import { useTranslations } from 'next-intl';
import type { GlossaryTerm } from '@/domain/guide';
import { citationLine } from '../citation-line';

/** The meaning of a term and its source. A quoted definition is in quotation marks. */
export function TermText({ term }: { term: GlossaryTerm }) {
  const t = useTranslations('glossary');
  const { definition, quoted, citation } = term;
  return (
    <>
      <span className="term-definition">{quoted ? t('quoted', { text: definition }) : definition}</span>
      {citation && (
        <span className="source-line">
          {quoted ? citationLine(citation) : t('after', { source: citationLine(citation) })}
        </span>
      )}
    </>
  );
}
