import { headingsOf } from '@/domain/headings';
import { placedBlock } from '@/domain/placed-blocks';
import type { RichText, RichTextNode } from '@/domain/rich-text';
import { PALETTE } from '../../palette';
import type { Span } from '../lines';
import { BULLET, listItem } from '../lists';
import { STYLES } from '../styles';
import { drawBlock } from './blocks';
import { columnOf, headingTag, type Reading } from './reading';
import { spansOf } from './spans';

const AFTER = 7;
const NESTED = 16;

/** Draws the running text of a section with everything that is placed in it. */
export function drawRunningText(reading: Reading, document: RichText): void {
  const headings = headingsOf(document);
  for (const node of document.root.children ?? []) drawNode(reading, node, headings.get(node)?.level ?? 3);
}

function drawNode(reading: Reading, node: RichTextNode, level: 3 | 4): void {
  const { paper } = reading;
  const column = columnOf(paper);
  switch (node.type) {
    case 'paragraph':
      paper.text(spansOf(node.children, reading), STYLES.text, column);
      paper.space(AFTER);
      return;
    case 'heading':
      heading(reading, spansOf(node.children, reading), level);
      return;
    case 'list':
      list(reading, node, column.x, column.width);
      paper.space(AFTER);
      return;
    case 'quote':
      quote(reading, spansOf(node.children, reading));
      return;
    case 'block': {
      const block = placedBlock(node);
      if (block) drawBlock(block, reading);
      return;
    }
    default:
  }
}

/** A heading within a section's text: one level below the section's own title, or two. */
function heading({ paper, level: own }: Reading, spans: readonly Span[], level: 3 | 4): void {
  paper.space(level === 3 ? 12 : 8);
  paper.need(64);
  const column = columnOf(paper);
  paper.text(spans, level === 3 ? STYLES.subheading : STYLES.minor, { ...column, tag: headingTag(own + level - 2) });
  paper.space(3);
}

/** A list; one inside it stands in an item of its own, as Lexical stores it. */
function list(reading: Reading, node: RichTextNode, x: number, width: number): void {
  const { paper } = reading;
  let number = typeof node.start === 'number' ? node.start : 1;
  paper.tags.within('L', () => {
    for (const item of node.children ?? []) {
      const nested = (item.children ?? []).filter(({ type }) => type === 'list');
      const spans = spansOf(item.children, reading);
      if (spans.length > 0) {
        listItem(paper, node.listType === 'number' ? `${number}.` : BULLET, spans, STYLES.text, {
          x,
          width,
          indent: NESTED,
        });
        number += 1;
        paper.space(2.5);
      }
      for (const each of nested) list(reading, each, x + NESTED, width - NESTED);
    }
  });
}

function quote({ paper }: Reading, spans: readonly Span[]): void {
  const { x, width } = columnOf(paper);
  paper.text(
    spans.map((span) => ({ ...span, italic: true })),
    { ...STYLES.text, colour: PALETTE.softInk },
    { x: x + 16, width: width - 16, tag: 'BlockQuote' },
  );
  paper.space(AFTER);
}
