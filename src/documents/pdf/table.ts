import { PALETTE } from '../palette';
import type { Line, Span, TextStyle } from './lines';
import type { Paper } from './paper';
import { shareWidth } from './widths';

/** A paragraph of a cell. */
export interface CellText {
  spans: readonly Span[];
  style: TextStyle;
  /** Room above, points. */
  above?: number;
}

export interface Cell {
  texts: readonly CellText[];
  /** How many columns it spans. */
  span?: number;
  /** What it is a heading of; other cells hold data. */
  heads?: 'Row' | 'Column';
  ground?: string;
  lang?: string | undefined;
  /** Called with the position of the cell once it is drawn: for form fields in it. */
  fill?: (x: number, y: number, width: number, height: number) => void;
}

export interface Row {
  cells: readonly Cell[];
  /** Space to write: the minimum height of a row. */
  height?: number;
}

export interface Table {
  /** Weight of each column. */
  weights: readonly number[];
  /** Repeated on every page. */
  head: readonly Row[];
  rows: readonly Row[];
  /** Vertical hairlines between the columns, in tables to write in. */
  upright?: boolean;
  x?: number;
  width?: number;
}

const PADDING = { x: 5, y: 4.5 };
/** Less of a row than this on a page would look like a mistake. */
const LEAST_SLICE = 60;

interface SetLine {
  line: Line;
  style: TextStyle;
  /** Space above: between the paragraphs of a cell. */
  above: number;
}

interface SetCell {
  cell: Cell;
  x: number;
  width: number;
  lines: SetLine[];
}

interface SetRow {
  cells: SetCell[];
  height: number;
}

const heightOf = (lines: readonly SetLine[]): number =>
  lines.reduce((sum, { style, above }) => sum + style.leading + above, 0);

/** Width of the longest word of each column, so that none of them is broken. */
function leastWidths(paper: Paper, { weights, head, rows }: Table): number[] {
  const least = weights.map(() => 0);
  for (const { cells } of [...head, ...rows]) {
    let column = 0;
    for (const { texts, span = 1 } of cells) {
      if (span === 1)
        for (const { spans, style } of texts) {
          const words = spans.flatMap(({ text }) => text.split(/\s+/));
          // A word too long for any column is broken anyway: it claims no space.
          const widest = Math.max(
            0,
            ...words.filter((word) => word.length < 24).map((word) => paper.measure(word, style.face, style.size)),
          );
          least[column] = Math.max(least[column] ?? 0, widest + 2 * PADDING.x + 1);
        }
      column += span;
    }
  }
  return least;
}

function setRow(paper: Paper, { cells, height = 0 }: Row, widths: readonly number[], left: number): SetRow {
  let column = 0;
  let x = left;
  const set = cells.map((cell) => {
    const width = widths.slice(column, column + (cell.span ?? 1)).reduce((sum, each) => sum + each, 0);
    const lines = cell.texts.flatMap(({ spans, style, above = 0 }) =>
      paper
        .lines(spans, style, width - 2 * PADDING.x)
        .map((line, index) => ({ line, style, above: index === 0 ? above : 0 })),
    );
    const placed = { cell, x, width, lines };
    column += cell.span ?? 1;
    x += width;
    return placed;
  });
  return { cells: set, height: Math.max(height, ...set.map(({ lines }) => heightOf(lines) + 2 * PADDING.y)) };
}

/** Removes from a cell the lines that fit a height, and returns them. */
function taken(lines: SetLine[], height: number): SetLine[] {
  let room = height;
  const fitting = lines.findIndex(({ style, above }) => (room -= style.leading + above) < -0.1);
  return lines.splice(0, fitting === -1 ? lines.length : fitting);
}

class TableDrawing {
  constructor(
    private readonly paper: Paper,
    private readonly table: Table,
    private readonly head: readonly SetRow[],
    private readonly x: number,
    private readonly width: number,
  ) {}

  get headHeight(): number {
    return this.head.reduce((sum, { height }) => sum + height, 0);
  }

  topRule(): void {
    this.paper.rule(this.paper.y, { x: this.x, width: this.width, weight: 1.2, colour: PALETTE.ink });
  }

  drawHead(): void {
    const { paper, x, width } = this;
    const top = paper.y;
    for (const row of this.head) {
      paper.tags.within('TR', () => {
        this.slice(
          row,
          row.height,
          row.cells.map(({ cell }) => this.element(cell)),
          true,
        );
      });
    }
    paper.rule(top, { x, width, weight: 1.2, colour: PALETTE.ink });
  }

  private breakPage(): void {
    this.paper.page();
    if (this.head.length === 0) {
      this.topRule();
      return;
    }
    this.paper.tags.artifact(() => {
      this.drawHead();
    }, 'Pagination');
  }

  row(row: SetRow, index: number): void {
    const { paper } = this;
    const page = paper.bottom - paper.margins.top - this.headHeight;
    if (row.height > paper.remaining + 0.5 && (row.height <= page || paper.remaining < LEAST_SLICE) && index > 0)
      this.breakPage();
    paper.tags.within('TR', () => {
      const elements = row.cells.map(({ cell }) => this.element(cell));
      let rest = row.height;
      while (rest > paper.remaining + 0.5) {
        const slice = paper.remaining;
        this.slice(row, slice, elements, false);
        rest = Math.max(...row.cells.map(({ lines }) => heightOf(lines) + 2 * PADDING.y), Math.min(rest - slice, 24));
        this.breakPage();
      }
      this.slice(row, rest, elements, true);
      for (const element of elements) element?.end();
    });
  }

  private element({ heads, span = 1, lang }: Cell): PDFKit.PDFStructureElement | null {
    return this.paper.tags.element(heads ? 'TH' : 'TD', {
      ...(heads ? { scope: heads } : {}),
      columnSpan: span,
      ...(lang ? { lang } : {}),
    });
  }

  /** The part of a row that is on this page. */
  private slice(row: SetRow, height: number, elements: (PDFKit.PDFStructureElement | null)[], last: boolean): void {
    const { paper } = this;
    const top = paper.y;
    for (const { cell, x, width } of row.cells) if (cell.ground) paper.ground(x, top, width, height, cell.ground);
    row.cells.forEach(({ cell, x, width, lines }, index) => {
      // A repeated head is set once and drawn often.
      const shown = row.height === height ? lines : taken(lines, height - 2 * PADDING.y);
      paper.tags.inside(elements[index] ?? null, () => {
        let y = top + PADDING.y;
        for (const { line, style, above } of shown) {
          y += above;
          paper.place([line], x + PADDING.x, y, style, width - 2 * PADDING.x);
          y += style.leading;
        }
      });
      if (last) cell.fill?.(x, y0(top, shown), width, height - (y0(top, shown) - top));
      if (this.table.upright && index > 0) this.upright(x, top, height);
    });
    if (this.table.upright) for (const x of [this.x, this.x + this.width]) this.upright(x, top, height);
    paper.y = top + height;
    paper.rule(paper.y, {
      x: this.x,
      width: this.width,
      colour: this.table.upright ? PALETTE.writing : PALETTE.rule,
      weight: 0.5,
    });
  }

  private upright(x: number, y: number, height: number): void {
    const { doc, tags } = this.paper;
    tags.artifact(() => {
      doc
        .lineWidth(0.5)
        .moveTo(x, y)
        .lineTo(x, y + height)
        .stroke(PALETTE.writing);
    });
  }
}

/** Where the free space of a cell begins. */
const y0 = (top: number, shown: readonly SetLine[]): number =>
  shown.length > 0 ? top + PADDING.y + heightOf(shown) : top;

/** Lays out a table without drawing it. */
function set(paper: Paper, table: Table): { head: SetRow[]; rows: SetRow[]; x: number; width: number } {
  const { x = paper.left, width = paper.width } = table;
  const widths = shareWidth(table.weights, leastWidths(paper, table), width);
  const rowsOf = (rows: readonly Row[]): SetRow[] => rows.map((row) => setRow(paper, row, widths, x));
  return { head: rowsOf(table.head), rows: rowsOf(table.rows), x, width };
}

const sum = (rows: readonly SetRow[]): number => rows.reduce((total, { height }) => total + height, 0);

/** Height of a table's head with its first rows, which no page break may split. */
export function openingHeight(paper: Paper, table: Table): number {
  const { head, rows } = set(paper, table);
  return Math.min(sum(head) + sum(rows.slice(0, 2)), paper.bottom / 2);
}

/** How many pages a table takes from the cursor on, when it begins with `above` points of something else. */
export function pagesOf(paper: Paper, table: Table, above: number): number {
  const { head, rows } = set(paper, table);
  const capacity = paper.bottom - paper.margins.top;
  const opening = above + sum(head) + sum(rows.slice(0, 2));
  let pages = 1;
  let room = paper.remaining >= opening || paper.isAtTop ? paper.remaining : capacity;
  room -= above + sum(head);
  for (const { height } of rows) {
    if (height > room + 0.5) {
      pages += 1;
      room = capacity - sum(head);
    }
    room -= height;
  }
  return pages;
}

/** Draws a table from the cursor on, over as many pages as it takes, its head at the top of each. */
export function drawTable(paper: Paper, table: Table): void {
  const { head, rows, x, width } = set(paper, table);
  const drawing = new TableDrawing(paper, table, head, x, width);
  paper.need(Math.min(sum(head) + sum(rows.slice(0, 1)), paper.bottom / 2));
  paper.tags.within('Table', () => {
    if (head.length === 0) drawing.topRule();
    else
      paper.tags.within('THead', () => {
        drawing.drawHead();
      });
    paper.tags.within('TBody', () => {
      rows.forEach((row, index) => {
        drawing.row(row, index);
      });
    });
  });
}
