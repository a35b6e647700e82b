import { neighboursByGroup } from '@/domain/neighbours-by-group';
import { PALETTE } from '../../palette';
import { weightOf, type ArrangedPart, type PartNamed } from '../../template/arrangement';
import { optionsAbove, optionsInHead } from '../../template/options';
import { fill } from '../../words';
import type { Span } from '../lines';
import { STYLES } from '../styles';
import {
  drawTable,
  openingHeight,
  pagesOf,
  type Cell,
  type CellText,
  type Row,
  type Table as Specification,
} from '../table';
import { answerCell } from './form';
import { spansOf, type Setting } from './setting';

type Table = PartNamed<'table'>;
type Column = Table['columns'][number];

/** Heights of an empty row, the best first: enough for handwriting. */
const ROW = { portrait: [32, 30, 28, 26], landscape: [36, 34, 32, 30, 28] } as const;
const NUMBERS = 0.5;

const plain = (text: string): Span[] => [{ text }];

const NOTE = { ...STYLES.text, colour: PALETTE.softInk } as const;

/** The text above the table. */
const notesOf = (setting: Setting, part: Table): Span[][] => [
  ...(part.help ? [spansOf(setting, part.help)] : []),
  ...optionsAbove(part).map(({ title, options }) => [{ text: `${title}: `, bold: true }, { text: options }]),
];

/** A table to fill in: headings on every page, marked examples, empty rows high enough to write in. */
export function drawPartTable(
  setting: Setting,
  part: Table,
  arranged: ArrangedPart,
  title: (height: number) => void,
): void {
  const { paper } = setting;
  const width = Math.min(paper.width, 500);
  const notes = notesOf(setting, part);
  const above = notes.reduce((sum, note) => sum + paper.heightOf(note, NOTE, width) + 3, 30);
  const heights = ROW[arranged.orientation].map((height) => specification(setting, part, arranged, height));
  const pages = heights.map((table) => pagesOf(paper, table, above));
  // The highest rows that take no more pages than lower ones: no page is left with a single row on it.
  const table = heights[pages.indexOf(Math.min(...pages))] ?? specification(setting, part, arranged, ROW.portrait[0]);
  title(above + openingHeight(paper, table));
  for (const note of notes) {
    paper.text(note, NOTE, { width });
    paper.space(3);
  }
  if (notes.length > 0) paper.space(3);
  drawTable(paper, table);
}

function specification(setting: Setting, part: Table, { numbersRows }: ArrangedPart, height: number): Specification {
  const { words } = setting;
  const numberCell = (text: string): Cell[] =>
    numbersRows ? [{ heads: 'Row', texts: [{ spans: plain(text), style: { ...STYLES.cell, align: 'centre' } }] }] : [];
  return {
    weights: [...(numbersRows ? [NUMBERS] : []), ...part.columns.map(weightOf)],
    head: heads(setting, part, numbersRows),
    upright: true,
    rows: [
      ...part.examples.map((cells): Row => ({
        cells: [
          ...numberCell('').map(() => ({ texts: [], ground: PALETTE.paper })),
          ...part.columns.map((_column, index) => exampleCell(setting, cells[index] ?? '', index === 0)),
        ],
      })),
      ...Array.from({ length: part.emptyRows }, (_each, row): Row => ({
        height,
        cells: [
          ...numberCell(String(row + 1)),
          ...part.columns.map((column) =>
            emptyCell(setting, column, `${words.documents.rowNumber} ${row + 1} · ${column.title}`),
          ),
        ],
      })),
    ],
  };
}

function heads(setting: Setting, { columns }: Table, numbersRows: boolean): Row[] {
  const { words } = setting;
  const groups = neighboursByGroup(columns);
  const number: Cell = {
    heads: 'Column',
    ground: PALETTE.linen,
    texts: [{ spans: plain(words.documents.rowNumber), style: { ...STYLES.column, align: 'centre' } }],
  };
  const titles: Row = {
    cells: [
      ...(numbersRows ? [number] : []),
      ...columns.map((column): Cell => ({ heads: 'Column', ground: PALETTE.linen, texts: headTexts(setting, column) })),
    ],
  };
  if (groups.every(({ group }) => group === null)) return [titles];
  const grouped: Row = {
    cells: [
      ...(numbersRows ? [{ texts: [], ground: PALETTE.linen }] : []),
      ...groups.map(({ group, items }): Cell => ({
        span: items.length,
        ground: group ? PALETTE.deepBlue : PALETTE.linen,
        texts: group ? [{ spans: spansOf(setting, group), style: STYLES.group }] : [],
        ...(group ? { heads: 'Column' as const } : {}),
      })),
    ],
  };
  return [grouped, titles];
}

function headTexts(setting: Setting, column: Column): CellText[] {
  const { words } = setting;
  const { title, help, kind } = column;
  const options = optionsInHead(column);
  const notes = [
    help,
    options && fill(words.template.choices, { choices: options }),
    kind === 'date' && !help ? words.documents.dateHint : null,
  ];
  return [
    { spans: spansOf(setting, title), style: STYLES.column },
    ...notes.flatMap((note) => (note ? [{ spans: spansOf(setting, note), style: STYLES.columnHelp }] : [])),
  ];
}

/** Marked as an example in words, not only by its appearance. */
const exampleCell = (setting: Setting, text: string, first: boolean): Cell => ({
  ground: PALETTE.paper,
  texts: [
    ...(first
      ? [
          {
            spans: plain(setting.words.template.example.toUpperCase()),
            style: { ...STYLES.columnHelp, face: 'bold' as const, colour: PALETTE.deepBlue },
          },
        ]
      : []),
    { spans: spansOf(setting, text, 'cell'), style: STYLES.example },
  ],
});

/** Empty but for boxes to tick; the options of a choice are in the column's heading. */
const emptyCell = (setting: Setting, { kind, choices }: Column, label: string): Cell =>
  kind === 'yesNo' || setting.fields
    ? answerCell(setting, label, { kind: kind === 'choice' ? 'text' : kind, choices })
    : { texts: [] };
