import type { GlossaryTerm } from '@/domain/guide';
import { TermText } from '../glossary/term-text';

interface DefinitionProps {
  term: GlossaryTerm;
  /** Address of the term in the glossary. */
  href: string;
  lang: string | undefined;
}

/** A glossary term, explained where it is introduced. */
export function Definition({ term, href, lang }: DefinitionProps) {
  return (
    <dl className="block definition" lang={lang}>
      <dt className="block-title">
        <a href={href}>{term.name}</a>
      </dt>
      <dd>
        <TermText term={term} />
      </dd>
    </dl>
  );
}
