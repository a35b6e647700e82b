import {
  CheckBox,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type ITableCellOptions,
  type ParagraphChild,
} from 'docx';
import type { Messages } from '@/i18n/messages';
import type { MeasuredLogo } from '../logo';
import { hex } from '../palette';
import { paragraphsOf } from '../clean';
import type { Stretch, Writer } from '../template/written';
import { LINES, STYLE, twips } from './styles';

/** What every part of a template is written with. */
export interface Setting {
  words: Messages;
  write: Writer;
  logo: MeasuredLogo | null;
  /** Width between the margins of the part's page, twips. */
  width: number;
}

export type Block = Paragraph | Table;

const BLANK = { short: '_'.repeat(16), name: '_'.repeat(30) } as const;

const run = (stretch: Stretch): TextRun =>
  'text' in stretch
    ? new TextRun({
        children: stretch.text
          .split('\n')
          .flatMap((line, at) => (at === 0 ? [line] : [new TextRun({ break: 1 }), line])),
      })
    : new TextRun(BLANK[stretch.blank]);

/** A template's text as runs, its blanks as underscores to write over. */
export const runs = ({ write }: Pick<Setting, 'write'>, text: string): TextRun[] => write(text).map(run);

export const paragraph = (
  children: readonly ParagraphChild[] | string,
  style: string,
  options: IParagraphOptions = {},
): Paragraph =>
  new Paragraph({
    style,
    ...options,
    children: typeof children === 'string' ? [new TextRun(children)] : [...children],
  });

/** Each paragraph of a template's text. */
export const paragraphs = (
  setting: Pick<Setting, 'write'>,
  text: string,
  style: string,
  options: IParagraphOptions = {},
): Paragraph[] => paragraphsOf(text).map((each) => paragraph(runs(setting, each), style, options));

/** Boxes to tick with a click, each with its label. @param stacked each on a line of its own. */
export function boxes(
  setting: Setting,
  labels: readonly string[],
  style: string,
  options: IParagraphOptions = {},
): Paragraph[] {
  const stacked = labels.some((label) => label.length > 22);
  const each = labels.map((label): ParagraphChild[] => [box(label), new TextRun('\u00A0'), ...runs(setting, label)]);
  if (stacked) return each.map((children) => paragraph(children, style, options));
  return [
    paragraph(
      each.flatMap((children, index) => (index === 0 ? children : [new TextRun('   '), ...children])),
      style,
      options,
    ),
  ];
}

const SYMBOLS = { font: 'Segoe UI Symbol' } as const;
export const box = (label: string): ParagraphChild =>
  new CheckBox({
    alias: label.slice(0, 60),
    checked: false,
    checkedState: { value: '2612', ...SYMBOLS },
    uncheckedState: { value: '2610', ...SYMBOLS },
  });

export const yesAndNo = ({ words }: Pick<Setting, 'words'>): string[] => [words.template.yes, words.template.no];

export interface CellOptions extends Omit<ITableCellOptions, 'children' | 'shading'> {
  ground?: string;
}

/** A cell. An empty one still holds a paragraph, in the style in which one writes. */
export const cell = (children: readonly Block[], { ground, ...options }: CellOptions = {}): TableCell =>
  new TableCell({
    children: children.length > 0 ? [...children] : [paragraph('', STYLE.cell)],
    ...(ground ? { shading: { type: ShadingType.CLEAR, fill: hex(ground), color: 'auto' } } : {}),
    ...options,
  });

/** A row that no page break splits. @param height at least this, points. */
export const row = (children: readonly TableCell[], { height = 0, head = false } = {}): TableRow =>
  new TableRow({
    children: [...children],
    cantSplit: true,
    tableHeader: head,
    ...(height > 0 ? { height: { value: twips(height), rule: HeightRule.ATLEAST } } : {}),
  });

/** A table of fixed columns. @param widths in twips. */
export const table = (widths: readonly number[], rows: readonly TableRow[], upright: boolean): Table =>
  new Table({
    rows: [...rows],
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: upright ? 80 : 50, bottom: upright ? 80 : 50, left: 100, right: 100 },
    borders: upright
      ? {
          top: LINES.ink,
          bottom: LINES.writing,
          left: LINES.writing,
          right: LINES.writing,
          insideHorizontal: LINES.writing,
          insideVertical: LINES.writing,
        }
      : {
          top: LINES.hair,
          bottom: LINES.hair,
          left: LINES.none,
          right: LINES.none,
          insideHorizontal: LINES.hair,
          insideVertical: LINES.none,
        },
  });

/** Shares a width among columns by their weights, in whole twips. */
export function widthsOf(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => Math.floor((weight / sum) * total));
}
