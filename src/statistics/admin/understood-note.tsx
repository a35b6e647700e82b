import type { Locale } from '@/domain/locale';
import { conceptHref } from './teach-addresses';
import { TEACH_WORDS } from './teach-words';
import type { UnderstoodAs } from './understood';

interface UnderstoodNoteProps {
  concepts: readonly UnderstoodAs[];
  /** Of the word. */
  language: Locale;
  /** Of the admin. */
  locale: Locale;
}

/** «ya se entiende: deporte», each concept leading to its form. */
export function UnderstoodNote({ concepts, language, locale }: UnderstoodNoteProps) {
  return (
    <small className="use-teach">
      {TEACH_WORDS[locale].understood}{' '}
      {concepts.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={conceptHref(id, language)} lang={language}>
            {name}
          </a>
        </span>
      ))}
    </small>
  );
}
