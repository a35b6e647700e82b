import { words } from '@/domain/text/tokens';

/** The words of a name as searches compare them, joined by one space: how names are compared. */
export const nameForm = (text: string): string => Array.from(words(text), ({ folded }) => folded).join(' ');

/** A text as it is stored: composed letters, no blanks around, one kind of line end, no zero (which no file of text has). */
export const canonicalText = (text: string): string =>
  text.replaceAll('\0', '').normalize('NFC').replace(/\r\n?/g, '\n').trim();

const CLEARING = /^(?:[-–—]|borrar|clear)$/i;
/** What a spreadsheet takes for a formula: it starts with one of these, full width or not, blanks before it or not. */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r])/;

const isMistakable = (text: string): boolean => FORMULA.test(text) || CLEARING.test(text.trim());

/** Whether the cell asks to clear what the record holds. */
export const isClearing = (cell: string): boolean => CLEARING.test(cell.trim());

/** Whether a spreadsheet would take the cell for a formula. */
export const isFormula = (cell: string): boolean => FORMULA.test(cell);

/** A text as it is exported: an apostrophe before what a spreadsheet would execute, or an import would take for a sign. */
export const neutralised = (text: string): string => (isMistakable(text.replace(/^'+/, '')) ? `'${text}` : text);

/** The text of a cell, without the apostrophe that an export put before it. */
export const plain = (cell: string): string =>
  cell.startsWith("'") && isMistakable(cell.replace(/^'+/, '')) ? cell.slice(1) : cell;

/** Letters in UTF-8 that were read as Windows-1252, MacRoman or CP850 and saved again, or lost for good. */
export const isDamaged = (text: string): boolean =>
  /\uFFFD|Ã[\u0080-\u00BF\u0152-\u2122]|Â[\u00A0-\u00BF]|[√├]\P{ASCII}/u.test(text);

const CONTROLS = /(?![\t\n\r])\p{Cc}/u;

/** Whether it holds what is no text: control characters other than tabs and line ends. */
export const hasControls = (text: string): boolean => CONTROLS.test(text);
