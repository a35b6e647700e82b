import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import type { Figure } from '@/domain/practice';
import { citationLine } from '../citation-line';

interface SourceLineProps {
  figure: Figure;
  /** Language of the figure's own words, where it is not the page's. */
  lang?: Locale | undefined;
}

/** A figure whose note the row above it has told already goes without: what is to be known of both stands once. */
export const withNewNote = (figure: Figure, above: Figure | undefined): Figure =>
  above?.note === figure.note ? { ...figure, note: null } : figure;

/** Who says so: the source and the place in it, its page only where one is printed; and what one must know of it. */
export function SourceLine({ figure: { citation, note }, lang }: SourceLineProps) {
  const t = useTranslations('charts');
  const page = citation?.page ? `, ${t('page', { page: citation.page })}` : '';
  return (
    <>
      {citation ? <span lang={lang}>{`${citationLine(citation)}${page}`}</span> : t('noSource')}
      {note && (
        <span className="source-line" lang={lang}>
          {note}
        </span>
      )}
    </>
  );
}
