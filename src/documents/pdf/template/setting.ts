import type { Messages } from '@/i18n/messages';
import { paragraphsOf } from '../../clean';
import type { Writer } from '../../template/written';
import type { Fields } from '../fields';
import type { Span } from '../lines';
import type { Paper } from '../paper';

/** The context in which every part of a template is drawn. */
export interface Setting {
  paper: Paper;
  words: Messages;
  write: Writer;
  /** Only in a document to fill in on a screen. */
  fields: Fields | null;
  logo: { data: Buffer; alt: string } | null;
}

/**
 * Lengths of the lines to write on, points. Cells have less space, and after a digit only the rest of a number is
 * written.
 */
const BLANKS = { short: 104, name: 190, cell: 40, rest: 24 } as const;

/** A template's text, with its blanks as lines. */
export function spansOf(
  { write }: Pick<Setting, 'write'>,
  text: string,
  place: 'running' | 'cell' = 'running',
): Span[] {
  let before = '';
  return write(text).map((stretch) => {
    if ('text' in stretch) {
      before = stretch.text;
      return { text: stretch.text };
    }
    const short = /\d$/.test(before) ? BLANKS.rest : place === 'cell' ? BLANKS.cell : BLANKS.short;
    return { text: '', blank: stretch.blank === 'name' ? BLANKS.name : short };
  });
}

/** The paragraphs of a template's text. */
export const paragraphs = (setting: Pick<Setting, 'write'>, text: string): Span[][] =>
  paragraphsOf(text).map((paragraph) => spansOf(setting, paragraph));
