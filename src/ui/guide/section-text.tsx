import { Fragment, type ReactNode } from 'react';
import type { BlockReferences, GlossaryTerm, GuideSection } from '@/domain/guide';
import type { Locale } from '@/domain/locale';
import { numberedNotes, type NumberedNote } from '@/domain/footnotes';
import { termFinder, type GlossedPiece } from '@/domain/glossary-matching';
import { headingsOf } from '@/domain/headings';
import { blocksNamed, placedBlock, placedFootnote } from '@/domain/placed-blocks';
import type { RichText as RichTextDocument, RichTextNode } from '@/domain/rich-text';
import { drawBlock } from '../blocks';
import { Mention } from '../blocks/footnotes';
import { Term } from '../glossary/term';
import { termHref } from '../glossary/term-href';
import { RichText, type RichTextExtras } from '../rich-text';
import { AnchoredHeading } from './anchored-heading';
import { langOf, type Reading } from './reading';

interface SectionTextProps {
  section: Pick<GuideSection, 'id' | 'body'>;
  references: BlockReferences;
  /** The whole glossary, in the language of the section. */
  terms: readonly GlossaryTerm[];
  locale: Locale;
  /** Makes ids unique if several sections are on one page. */
  prefix?: string;
  /** By how many levels headings move down; on a section's own page they move up by one. */
  lowered?: number;
}

/** Stretches of running text; those that name a term have its meaning. */
const glossed = (pieces: readonly GlossedPiece[], locale: Locale, prefix: string): ReactNode =>
  pieces.map(({ text, term }, index) => (
    <Fragment key={index}>
      {term ? (
        <Term
          term={term}
          words={text}
          href={termHref(term, locale)}
          id={`${prefix}termino-${term.slug}`}
          lang={langOf(term, locale)}
        />
      ) : (
        text
      )}
    </Fragment>
  ));

/** Draws running text with each term explained where it is first used. */
function explaining(terms: readonly GlossaryTerm[], document: RichTextDocument, locale: Locale, prefix: string) {
  const setOut = blocksNamed(document, 'definition').map(({ content }) => content.term);
  const find = termFinder(terms, setOut);
  return (text: string): ReactNode => {
    const pieces = find(text);
    return pieces.some(({ term }) => term) ? glossed(pieces, locale, prefix) : text;
  };
}

/** Draws the numbers of notes, and counts the references to each note. */
function mentioning(notes: readonly NumberedNote[], prefix: string) {
  const uses = new Map<string, number>();
  function mention(key: string): ReactNode {
    const note = notes.find((each) => each.key === key);
    if (!note) return null;
    const use = (uses.get(key) ?? 0) + 1;
    uses.set(key, use);
    return <Mention note={note} use={use} prefix={prefix} />;
  }
  return mention;
}

/** A section's text with its blocks, terms, notes and headings that can be linked to. */
export function SectionText({ section, references, terms, locale, prefix = '', lowered = -1 }: SectionTextProps) {
  const { id, body } = section;
  const notes = numberedNotes(body);
  const headings = headingsOf(body, prefix);
  const words = explaining(terms, body, locale, prefix);
  const mention = mentioning(notes, prefix);
  const reading: Reading = { locale, section: id, prefix, references, words };
  const extras: RichTextExtras = {
    words,
    heading: (node: RichTextNode, Tag, inner) => (
      <AnchoredHeading Tag={Tag} heading={headings.get(node)}>
        {inner}
      </AnchoredHeading>
    ),
    placed: (node) => {
      const footnote = placedFootnote(node);
      if (footnote) return mention(footnote.key);
      const block = placedBlock(node);
      return block && drawBlock(block, reading);
    },
  };
  return <RichText document={body} lowered={lowered} extras={extras} />;
}
