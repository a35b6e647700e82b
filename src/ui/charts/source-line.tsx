import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import type { Figure } from '@/domain/practice';
import { citationLine } from '../citation-line';

interface SourceLineProps {
  figure: Figure;
  /** Language of the figure's own words, where it is not the page's. */
  lang?: Locale | undefined;
}

/** Drops a figure's note if the row above has the same one: a note about both is shown once. */
export const withNewNote = (figure: Figure, above: Figure | undefined): Figure =>
  above?.note === figure.note ? { ...figure, note: null } : figure;

/** The source of a figure and the place in it, with the page if one is printed, and its note. */
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
