import type { Span, TextStyle } from './lines';
import type { Paper } from './paper';

interface ItemOptions {
  x?: number;
  width?: number;
  /** Room for the mark before the words. */
  indent?: number;
}

/** One item of a list: its mark (a number, a bullet, a box) and its words beside it. Call it inside an `L`. */
export function listItem(
  paper: Paper,
  mark: string | Span,
  text: readonly Span[],
  style: TextStyle,
  { x = paper.left, width = paper.width, indent = 18 }: ItemOptions = {},
): void {
  const lines = paper.lines(text, style, width - indent);
  paper.tags.within('LI', () => {
    paper.need(style.leading * Math.min(2, lines.length));
    const top = paper.y;
    paper.tags.within('Lbl', () => {
      paper.place(
        paper.lines([typeof mark === 'string' ? { text: mark } : mark], style, indent),
        x,
        top,
        style,
        indent,
      );
    });
    paper.tags.within('LBody', () => {
      for (const line of lines) {
        paper.need(style.leading);
        paper.place([line], x + indent, paper.y, style, width - indent);
        paper.y += style.leading;
      }
    });
  });
}

/** A list of texts under each other. @param gap between items, points. */
export function list(
  paper: Paper,
  items: readonly (readonly Span[])[],
  style: TextStyle,
  mark: (index: number) => string | Span,
  { gap = 3, ...options }: ItemOptions & { gap?: number } = {},
): void {
  paper.tags.within('L', () => {
    items.forEach((item, index) => {
      if (index > 0) paper.space(gap);
      listItem(paper, mark(index), item, style, options);
    });
  });
}

export const BULLET = '•';
export const numbered = (index: number): string => `${index + 1}.`;
