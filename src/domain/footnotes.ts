import type { Footnote } from './blocks';
import { placedFootnote } from './placed-blocks';
import type { RichText, RichTextNode } from './rich-text';

/** A note at the end of a text. */
export interface NumberedNote {
  key: string;
  /** From 1, in the order in which the text first mentions the notes. */
  number: number;
  text: string | null;
  /** Id of the source that it names. */
  source: string | null;
  /** How often the text mentions it. */
  uses: number;
}

const footnotesIn = (nodes: readonly RichTextNode[]): Footnote[] =>
  nodes.flatMap((node) => placedFootnote(node) ?? footnotesIn(node.children ?? []));

/**
 * The notes of a text, numbered. Notes with the same key are one note, whose text is given at any of its uses. A note
 * without text and source is not a note.
 */
export function numberedNotes(document: RichText): NumberedNote[] {
  const notes = new Map<string, Omit<NumberedNote, 'number'>>();
  for (const { key, text = null, source = null } of footnotesIn(document.root.children ?? [])) {
    const known = notes.get(key);
    notes.set(key, {
      key,
      text: known?.text ?? text,
      source: known?.source ?? source,
      uses: (known?.uses ?? 0) + 1,
    });
  }
  return [...notes.values()]
    .filter(({ text, source }) => text !== null || source !== null)
    .map((note, index) => ({ ...note, number: index + 1 }));
}
