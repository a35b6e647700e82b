import { useTranslations } from 'next-intl';
import type { GlossaryTerm } from '@/domain/guide';
import { TermText } from './term-text';

interface TermProps {
  term: GlossaryTerm;
  /** The words by which the text refers to it. */
  words: string;
  /** Address of the term in the glossary. */
  href: string;
  /** Id of the explanation, unique on the page. */
  id: string;
  lang: string | undefined;
}

/** What precedes the last word of a term, and that word. */
const LAST_WORD = /^(.*\s)?(\S+)\s*$/s;

/**
 * A word of the text that opens its meaning: a popover, which the browser itself opens and closes by touch,
 * keyboard and mouse. In a browser without popovers, a link to the glossary follows the word. Browsers do not break
 * lines within a button, so of several words the last is the button; the others are its label, and open it as well.
 */
export function Term({ term, words, href, id, lang }: TermProps) {
  const t = useTranslations('glossary');
  const [, before, last = words] = LAST_WORD.exec(words) ?? [];
  const button = `${id}-abre`;
  return (
    <span className="term">
      {before && (
        <label className="term-words" htmlFor={button} aria-hidden="true">
          {before}
        </label>
      )}
      <button
        type="button"
        className="term-words"
        id={before && button}
        aria-label={before && words}
        popoverTarget={id}
      >
        {last}
      </button>
      <span className="term-card" id={id} popover="auto" role="note" lang={lang}>
        <strong className="term-name">{term.name}</strong>
        <span className="term-text">
          <TermText term={term} />
        </span>
        <a href={href} className="term-link">
          {t('seeIn')}
        </a>
      </span>
    </span>
  );
}
