import type { Face } from '../fonts';
import { printable } from './printable';

/** A stretch of text in one hand. */
export interface Span {
  text: string;
  bold?: boolean;
  italic?: boolean;
  colour?: string;
  /** Address on the web. */
  link?: string;
  /** Name of a place in this document. */
  goTo?: string;
  /** A note's number, above the line. */
  raised?: boolean;
  /** A line to write on, this long (pt); `text` is then empty. */
  blank?: number;
  /** A box to tick; `text` is then empty. */
  box?: boolean;
  /** Told where a box or a blank was drawn: its upper left corner. */
  placed?: (x: number, y: number) => void;
}

/** Side of a box to tick, points. */
export const BOX = 8.6;

/** How text is set. Sizes in points. */
export interface TextStyle {
  face: Face;
  size: number;
  /** From one baseline to the next. */
  leading: number;
  colour: string;
  align?: 'left' | 'right' | 'centre';
}

/** A piece of a line, `x` points from its beginning. */
export interface Piece {
  span: Span;
  text: string;
  x: number;
  width: number;
  face: Face;
  size: number;
}

export interface Line {
  pieces: Piece[];
  width: number;
}

/** Measures text: width in points. */
export type Measure = (text: string, face: Face, size: number) => number;

const RAISED_SIZE = 0.66;

/** A word with what hangs on it: pieces of several spans that no line may part. */
interface Word {
  pieces: Omit<Piece, 'x'>[];
  width: number;
  spaceAfter: boolean;
  breakAfter: boolean;
}

export function faceOf({ bold, italic }: Span, { face }: TextStyle): Face {
  if (face === 'slab') return 'slab';
  if (bold && italic) return 'boldItalic';
  if (italic) return 'italic';
  return bold ? 'bold' : face;
}

/** Splits what is wider than a line, letter by letter. */
function chopped(text: string, width: number, measure: (text: string) => number): string[] {
  if (measure(text) <= width) return [text];
  const parts: string[] = [];
  let part = '';
  for (const letter of text) {
    if (part !== '' && measure(part + letter) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

/** The words of a text, in which a space or a line break parts words and nothing else does. */
function wordsOf(spans: readonly Span[], style: TextStyle, width: number, measure: Measure): Word[] {
  const words: Word[] = [];
  let open: Word | null = null;
  const append = (piece: Omit<Piece, 'x'>): Word => {
    const word: Word = open ?? { pieces: [], width: 0, spaceAfter: false, breakAfter: false };
    if (!open) words.push(word);
    word.pieces.push(piece);
    word.width += piece.width;
    open = word;
    return word;
  };
  for (const span of spans) {
    const face = faceOf(span, style);
    const size = span.raised ? style.size * RAISED_SIZE : style.size;
    if (span.blank || span.box) {
      append({ span, text: '', face, size, width: Math.min(span.blank ?? BOX + 1, width) });
      continue;
    }
    for (const token of printable(span.text).split(/( +|\n)/)) {
      if (token === '') continue;
      if (token === '\n' || token.startsWith(' ')) {
        const last = words.at(-1);
        if (last && token === '\n') last.breakAfter = true;
        else if (last) last.spaceAfter = true;
        open = null;
        continue;
      }
      const parts = chopped(token, width, (text) => measure(text, face, size));
      parts.forEach((text, index) => {
        append({ span, text, face, size, width: measure(text, face, size) });
        if (index < parts.length - 1) open = null;
      });
    }
  }
  return words;
}

const isDrawn = ({ blank, box }: Span): boolean => blank !== undefined || box === true;

const sameHand = (last: Piece, piece: Omit<Piece, 'x'>): boolean => last.span === piece.span && !isDrawn(piece.span);

/** Sets a text in lines of a width (pt). A text without words has no lines. */
export function linesOf(spans: readonly Span[], style: TextStyle, width: number, measure: Measure): Line[] {
  const lines: Line[] = [];
  let line: Line = { pieces: [], width: 0 };
  let gap = 0;
  const close = (): void => {
    lines.push(line);
    line = { pieces: [], width: 0 };
    gap = 0;
  };
  const words = wordsOf(spans, style, width, measure);
  for (const word of words) {
    if (line.pieces.length > 0 && line.width + gap + word.width > width + 0.01) close();
    word.pieces.forEach((piece, index) => {
      const space = index === 0 ? gap : 0;
      const last = line.pieces.at(-1);
      if (last && sameHand(last, piece)) {
        last.text += (space > 0 ? ' ' : '') + piece.text;
        last.width += space + piece.width;
      } else {
        // The space stands at the end of the piece before, so that programs that read the text find it.
        if (last && space > 0 && !isDrawn(last.span)) last.text += ' ';
        line.pieces.push({ ...piece, x: line.width + space });
      }
      line.width += space + piece.width;
    });
    gap = word.spaceAfter ? measure(' ', style.face, style.size) : 0;
    if (word.breakAfter) close();
  }
  if (line.pieces.length > 0) lines.push(line);
  return lines;
}
