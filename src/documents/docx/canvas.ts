import {
  AlignmentType,
  HeightRule,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  type ITableCellBorders,
  type TableCell,
} from 'docx';
import { PALETTE } from '../palette';
import type { PartNamed } from '../template/arrangement';
import { inRows, networkSides, treeRows } from '../template/canvas-rows';
import { cell, paragraph, runs, table, widthsOf, type Block, type CellOptions, type Setting } from './pieces';
import { LINES, STYLE, twips } from './styles';

type Canvas = PartNamed<'canvas'>;
type Cell = Canvas['cells'][number];

/** Height of the writing area, points: a landscape page, less its title and a line above it. */
const HEIGHT = 372;
const CENTRE = 40;
const TIE = 18;

const NONE: ITableCellBorders = { top: LINES.none, bottom: LINES.none, left: LINES.none, right: LINES.none };
const BOX: ITableCellBorders = { top: LINES.ink, bottom: LINES.writing, left: LINES.writing, right: LINES.writing };

/** A canvas to write on, as a table: one can type in it, and it grows with the text. */
export function canvas(setting: Setting, part: Canvas): Block[] {
  switch (part.form) {
    case 'quadrants':
      return [quadrants(setting, part)];
    case 'tree':
      return [tree(setting, part)];
    case 'network':
      return [network(setting, part)];
  }
}

const field = (setting: Setting, { title, prompt }: Cell, options: CellOptions = {}): TableCell =>
  cell(
    [
      paragraph(runs(setting, title), STYLE.columnHead),
      ...(prompt ? [paragraph(runs(setting, prompt), STYLE.columnHelp)] : []),
      paragraph('', STYLE.cell),
    ],
    { borders: BOX, ...options },
  );

const middle = (setting: Setting, centre: string | undefined, options: CellOptions = {}): TableCell =>
  cell([paragraph(runs(setting, centre ?? ''), STYLE.groupHead, { alignment: AlignmentType.CENTER })], {
    ground: PALETTE.deepBlue,
    verticalAlign: VerticalAlignTable.CENTER,
    borders: NONE,
    ...options,
  });

const high = (children: readonly TableCell[], height: number, exact = false): TableRow =>
  new TableRow({
    children: [...children],
    cantSplit: true,
    height: { value: twips(height), rule: exact ? HeightRule.EXACT : HeightRule.ATLEAST },
  });

function quadrants(setting: Setting, { centre, cells }: Canvas): Block {
  const rows = inRows(cells, 2);
  const height = (HEIGHT - (centre ? CENTRE : 0)) / rows.length;
  return table(
    widthsOf([1, 1], setting.width),
    [
      ...(centre ? [high([middle(setting, centre, { columnSpan: 2 })], CENTRE)] : []),
      ...rows.map((pair) =>
        high(
          pair.map((each) => field(setting, each, pair.length === 1 ? { columnSpan: 2 } : {})),
          height,
        ),
      ),
    ],
    true,
  );
}

const multiple = (one: number, other: number): number => {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  return (one * other) / divisor(one, other);
};

/** Effects in rows above, causes in rows below, each connected to the middle by a line. */
function tree(setting: Setting, { centre, cells }: Canvas): Block {
  const { above, below } = treeRows(cells);
  const rows = [...above, ...below];
  // Two columns of the grid for each cell of any row, so that a connecting line can be in the middle of its cell.
  const grid = 2 * rows.reduce((columns, { length }) => multiple(columns, length), 1);
  const height = (HEIGHT - CENTRE - rows.length * TIE) / Math.max(1, rows.length);
  const held = (row: readonly Cell[]): TableRow =>
    high(
      row.map((each) => field(setting, each, { columnSpan: grid / row.length })),
      height,
    );
  const ties = ({ length }: readonly Cell[]): TableRow =>
    high(
      Array.from({ length: length * 2 }, (_each, at) =>
        cell([], {
          columnSpan: grid / length / 2,
          borders: at % 2 === 0 ? { ...NONE, right: LINES.tie } : { ...NONE, left: LINES.tie },
        }),
      ),
      TIE,
      true,
    );
  return table(
    widthsOf(
      Array.from({ length: grid }, () => 1),
      setting.width,
    ),
    [
      ...above.flatMap((row) => [held(row), ties(row)]),
      high([middle(setting, centre, { columnSpan: grid })], CENTRE),
      ...below.flatMap((row) => [ties(row), held(row)]),
    ],
    false,
  );
}

/** The middle as a tall cell; to its left and right what it is connected to, each by a line at half its height. */
function network(setting: Setting, { centre, cells }: Canvas): Block {
  const { left, right } = networkSides(cells);
  const half = HEIGHT / left.length / 2 - 5;
  const sideCell = (each: Cell | undefined, top: boolean): TableCell => {
    if (!each) return cell([], { borders: NONE });
    const merged = { verticalMerge: top ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE };
    return top ? field(setting, each, merged) : cell([], { borders: BOX, ...merged });
  };
  const tie = (each: Cell | undefined, top: boolean): TableCell =>
    cell([], { borders: each ? { ...NONE, ...(top ? { bottom: LINES.tie } : { top: LINES.tie }) } : NONE });
  const hub = (first: boolean): TableCell =>
    middle(setting, first ? centre : '', {
      verticalMerge: first ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
    });
  const gap = () => cell([], { borders: NONE });
  const rows = left.flatMap((each, index): TableRow[] => {
    const other = right[index];
    const line = (top: boolean) =>
      high([sideCell(each, top), tie(each, top), hub(top && index === 0), tie(other, top), sideCell(other, top)], half);
    const space = high([gap(), gap(), hub(false), gap(), gap()], 10, true);
    return [line(true), line(false), ...(index < left.length - 1 ? [space] : [])];
  });
  return table(widthsOf([10, 2, 5, 2, 10], setting.width), rows, false);
}
