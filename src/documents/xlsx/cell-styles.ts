import type { CellObject } from 'write-excel-file/node';
import { clean } from '../clean';
import { PALETTE } from '../palette';
import type { Cell } from './plan';

const WRAPPED = { wrap: true, alignVertical: 'top' } as const;
const GRID = { borderStyle: 'thin', borderColor: PALETTE.writing } as const;

/** Styles of cells. XLSX cannot embed a font: one that every spreadsheet program has is used. */
export const CELL_STYLES = {
  title: { fontSize: 16, fontWeight: 'bold', textColor: PALETTE.ink },
  eyebrow: { fontSize: 9, fontWeight: 'bold', textColor: PALETTE.deepBlue },
  lead: { ...WRAPPED, fontSize: 11, textColor: PALETTE.softInk },
  help: { ...WRAPPED, fontSize: 10, textColor: PALETTE.softInk },
  label: {
    ...WRAPPED,
    fontWeight: 'bold',
    textColor: PALETTE.softInk,
    topBorderStyle: 'thin',
    topBorderColor: PALETTE.rule,
  },
  said: { ...WRAPPED, topBorderStyle: 'thin', topBorderColor: PALETTE.rule },
  text: WRAPPED,
  heading: { fontSize: 13, fontWeight: 'bold', textColor: PALETTE.ink },
  group: { ...WRAPPED, ...GRID, fontWeight: 'bold', textColor: PALETTE.white, backgroundColor: PALETTE.deepBlue },
  column: { ...WRAPPED, ...GRID, fontWeight: 'bold', backgroundColor: PALETTE.linen },
  columnHelp: { ...WRAPPED, ...GRID, fontSize: 9, textColor: PALETTE.softInk, backgroundColor: PALETTE.linen },
  example: { ...WRAPPED, ...GRID, fontStyle: 'italic', textColor: PALETTE.softInk, backgroundColor: PALETTE.paper },
  field: { ...WRAPPED, ...GRID },
  asked: { ...WRAPPED, ...GRID, backgroundColor: PALETTE.paper },
  number: { ...WRAPPED, ...GRID, align: 'center', textColor: PALETTE.softInk },
  centre: {
    ...WRAPPED,
    ...GRID,
    align: 'center',
    alignVertical: 'center',
    fontWeight: 'bold',
    textColor: PALETTE.white,
    backgroundColor: PALETTE.deepBlue,
  },
} as const satisfies Readonly<Record<string, CellObject>>;

type CellStyle = (typeof CELL_STYLES)[keyof typeof CELL_STYLES];

/** The longest text that a cell can hold. */
const LONGEST = 32_000;

/** A text in a cell. Its type is text, so that one beginning with = + - or @ is never a formula. */
export const text = (value: string, style: CellStyle, more: CellObject = {}): CellObject => ({
  value: clean(value).slice(0, LONGEST),
  type: String,
  ...style,
  ...more,
});

/** An empty styled cell: to write in, or covered by a wide cell. */
export const blank = (style: CellStyle, more: CellObject = {}): CellObject => ({ ...style, ...more });

/** A cell over several columns, with the cells it covers. */
export const spanning = (cell: CellObject, columns: number): Cell[] =>
  columns > 1 ? [{ ...cell, columnSpan: columns }, ...Array.from({ length: columns - 1 }, () => null)] : [cell];

/** Height of a line of 11 points, and the space above and below the text, in points. */
const LINE = 15;
const ROOM = 4;

function neededHeight(cell: CellObject, characters: number): number {
  if (typeof cell.value !== 'string') return 0;
  const scale = (cell.fontSize ?? 11) / 11;
  if (!cell.wrap) return LINE * scale + ROOM;
  // Column widths are in digits; bold text takes a little more space than plain text.
  const inLine = Math.max(1, characters / scale / (cell.fontWeight ? 1.12 : 1.02));
  const lines = cell.value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / inLine)), 0);
  return lines * LINE * scale + ROOM;
}

/** Gives a row the height that its texts need: programs do not fit rows with wrapped or wide cells by themselves. */
export function fitted(row: readonly Cell[], widths: readonly number[]): Cell[] {
  const wide = (index: number, span: number): number =>
    widths.slice(index, index + span).reduce((sum, width) => sum + width, 0);
  const height = Math.max(
    0,
    ...row.map((cell, index) =>
      cell ? Math.max(cell.height ?? 0, neededHeight(cell, wide(index, cell.columnSpan ?? 1))) : 0,
    ),
  );
  // The maximum row height in Excel.
  return height > 0 ? row.map((cell) => (cell ? { ...cell, height: Math.min(height, 409) } : cell)) : [...row];
}
