import { PALETTE } from '../../palette';
import type { Span, TextStyle } from '../lines';
import type { Paper } from '../paper';
import { columnOf } from './reading';

interface PanelText {
  spans: readonly Span[];
  style: TextStyle;
  tag?: string;
  /** Space above, points. */
  above?: number;
}

interface Panel {
  ground: string;
  /** Colour of the bar at its left. */
  bar: string;
  texts: readonly PanelText[];
}

const PADDING = { x: 14, y: 10 };
/** On white, only the bar distinguishes it. */
const PADDING_ON_WHITE = 2;

/** Text on a coloured ground, over as many pages as it takes. */
export function panel(paper: Paper, { ground, bar, texts }: Panel): void {
  const { x, width } = columnOf(paper);
  const vertical = ground === PALETTE.white ? PADDING_ON_WHITE : PADDING.y;
  const inner = width - 2 * PADDING.x;
  const lines = texts.flatMap(({ spans, style, tag = 'P', above = 3 }, text) =>
    paper.lines(spans, style, inner).map((line, index) => ({ line, style, tag, text, above: index === 0 ? above : 0 })),
  );
  const first = lines.slice(0, 4).reduce((sum, { style, above }) => sum + style.leading + above, 2 * vertical);
  paper.space(8);
  paper.need(first);
  paper.tags.within('Sect', () => {
    const elements = texts.map(({ tag = 'P' }) => paper.tags.element(tag));
    let from = 0;
    while (from < lines.length) {
      let height = 2 * vertical;
      let to = from;
      for (const { style, above } of lines.slice(from)) {
        if (paper.y + height + style.leading + above > paper.bottom && to > from) break;
        height += style.leading + above;
        to += 1;
      }
      paper.ground(x, paper.y, width, height, ground);
      paper.ground(x, paper.y, 2.4, height, bar);
      let y = paper.y + vertical;
      for (const { line, style, text, above } of lines.slice(from, to)) {
        y += above;
        paper.tags.inside(elements[text] ?? null, () => {
          paper.place([line], x + PADDING.x, y, style, inner);
        });
        y += style.leading;
      }
      paper.y += height;
      from = to;
      if (from < lines.length) paper.page();
    }
    for (const element of elements) element?.end();
  });
  paper.space(10);
}
