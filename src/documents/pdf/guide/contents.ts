import { PALETTE } from '../../palette';
import type { Span, TextStyle } from '../lines';
import type { Paper } from '../paper';
import { STYLES } from '../styles';
import type { Element } from '../tags';

/** A line of the table of contents. */
export interface ContentsLine {
  title: string;
  depth: number;
  /** Name of the place it leads to. */
  place: string;
  /** Page, from 1; known once everything is drawn. */
  page: number;
}

const STYLE: readonly [TextStyle, TextStyle, TextStyle] = [
  { ...STYLES.subheading, size: 11, leading: 15 },
  { ...STYLES.text, leading: 13.6 },
  { ...STYLES.text, size: 9.2, leading: 12.6, colour: PALETTE.softInk },
];
const ABOVE = [9, 2, 0.5] as const;
const INDENT = 16;
const NUMBERS = 36;

const styleOf = (depth: number): TextStyle => STYLE[Math.min(depth, 2)] ?? STYLE[2];
const aboveOf = (depth: number): number => ABOVE[Math.min(depth, 2)] ?? 0;

const spansOf = ({ title, place }: Pick<ContentsLine, 'title' | 'place'>, depth: number): Span[] => [
  { text: title, goTo: place, colour: styleOf(depth).colour },
];

/** Pages reserved for the contents, with the lines of each. */
export interface ReservedPages {
  first: number;
  pages: ContentsLine[][];
  element: Element | null;
}

/** Reserves as many pages as the contents take: the page numbers are known only at the end. */
export function reservePages(paper: Paper, lines: readonly ContentsLine[], title: string): ReservedPages {
  paper.page();
  const first = paper.sheets.length - 1;
  paper.text(title, STYLES.chapter, { tag: 'H2' });
  paper.y += 8;
  const element = paper.tags.element('TOC');
  const pages: ContentsLine[][] = [[]];
  for (const line of lines) {
    const style = styleOf(line.depth);
    const height = paper.heightOf(line.title, style, paper.width - NUMBERS - line.depth * INDENT) + aboveOf(line.depth);
    if (paper.need(height)) pages.push([]);
    pages.at(-1)?.push(line);
    paper.y += height;
  }
  return { first, pages, element };
}

/** Writes the contents on the pages reserved for them. @param start where the first page's lines begin. */
export function drawContents(paper: Paper, { first, pages, element }: ReservedPages, start: number): void {
  paper.tags.inside(element, () => {
    pages.forEach((lines, index) => {
      paper.doc.switchToPage(first + index);
      paper.y = index === 0 ? start : paper.margins.top;
      for (const line of lines) drawLine(paper, line);
    });
  });
  element?.end();
  paper.doc.switchToPage(paper.sheets.length - 1);
}

function drawLine(paper: Paper, line: ContentsLine): void {
  const { depth, page } = line;
  const style = styleOf(depth);
  const x = paper.left + depth * INDENT;
  const width = paper.width - NUMBERS - depth * INDENT;
  const lines = paper.lines(spansOf(line, depth), style, width);
  paper.y += aboveOf(depth);
  paper.tags.within('TOCI', () => {
    paper.place(lines, x, paper.y, style, width);
    const last = paper.y + (lines.length - 1) * style.leading;
    const number: TextStyle = { ...STYLES.text, leading: style.leading, align: 'right' };
    paper.place(paper.lines(String(page), number, NUMBERS), paper.left + paper.width - NUMBERS, last, number, NUMBERS);
    const end = x + (lines.at(-1)?.width ?? 0) + 6;
    const dots = paper.left + paper.width - NUMBERS + 8;
    if (dots > end)
      paper.tags.artifact(() => {
        paper.doc
          .lineWidth(0.5)
          .dash(0.5, { space: 3 })
          .moveTo(end, last + style.leading - 4.5)
          .lineTo(dots, last + style.leading - 4.5)
          .stroke(PALETTE.writing)
          .undash();
      });
  });
  paper.y += lines.length * style.leading;
}
