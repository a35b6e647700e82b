import type { Messages } from '@/i18n/messages';
import { PALETTE } from '../palette';
import { fill } from '../words';
import { inRows, networkSides, treeRows } from '../template/canvas-rows';
import type { Span, TextStyle } from './lines';
import type { Paper } from './paper';
import { STYLES } from './styles';

/** A node of a drawing: a label, a text about it, and on which side of the middle it is. */
export interface DiagramNode {
  label: readonly Span[];
  text?: readonly Span[] | undefined;
  side?: 'above' | 'below' | undefined;
}

export interface Diagram {
  form: 'path' | 'network' | 'tree' | 'quadrants';
  centre?: readonly Span[] | undefined;
  nodes: readonly DiagramNode[];
}

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

const GAP = 14;
const PADDING = 7;
const LABEL: TextStyle = { ...STYLES.minor, size: 9.4, leading: 12.4, face: 'bold' };
const TEXT: TextStyle = { ...STYLES.small };
const CENTRE: TextStyle = { ...STYLES.minor, colour: PALETTE.white, align: 'centre' };

const wordsOf = (spans: readonly Span[] | undefined): string =>
  (spans ?? [])
    .map(({ text }) => text)
    .join('')
    .trim();

/** The drawing in words: what it is, its middle, and every label with its text. */
export function diagramAlt({ form, centre, nodes }: Diagram, words: Messages): string {
  const said = nodes.map(({ label, text }) => [wordsOf(label), wordsOf(text)].filter(Boolean).join(': '));
  const kind = fill(words.documents.forms[form], { count: nodes.length });
  return fill(words.documents.drawing, { form: kind, labels: [wordsOf(centre), ...said].filter(Boolean).join('; ') });
}

/** Height that a node's text takes in a box of a given width. */
const nodeHeight = (paper: Paper, { label, text }: DiagramNode, width: number): number =>
  paper.heightOf(label, LABEL, width - 2 * PADDING) +
  (text ? paper.heightOf(text, TEXT, width - 2 * PADDING) + 2 : 0) +
  2 * PADDING;

function drawNode(paper: Paper, { label, text }: DiagramNode, { x, y, width, height }: Area): void {
  const { doc } = paper;
  doc.rect(x, y, width, height).fill(PALETTE.white);
  doc.lineWidth(0.7).rect(x, y, width, height).stroke(PALETTE.writing);
  doc.rect(x, y, width, 2.4).fill(PALETTE.deepBlue);
  const inner = width - 2 * PADDING;
  const lines = paper.lines(label, LABEL, inner);
  paper.place(lines, x + PADDING, y + PADDING, LABEL, inner);
  if (text)
    paper.place(
      paper.lines(text, TEXT, inner),
      x + PADDING,
      y + PADDING + lines.length * LABEL.leading + 2,
      TEXT,
      inner,
    );
}

function drawCentre(paper: Paper, centre: readonly Span[], { x, y, width, height }: Area): void {
  paper.doc.rect(x, y, width, height).fill(PALETTE.deepBlue);
  const lines = paper.lines(centre, CENTRE, width - 2 * PADDING);
  // A blank to fill in on a dark ground would be lost: it is drawn in white by its own box.
  paper.place(lines, x + PADDING, y + (height - lines.length * CENTRE.leading) / 2, CENTRE, width - 2 * PADDING);
}

const centreHeight = (paper: Paper, centre: readonly Span[] | undefined, width: number): number =>
  centre ? Math.max(34, paper.heightOf(centre, CENTRE, width - 2 * PADDING) + 16) : 0;

const line = (paper: Paper, ...points: readonly [number, number][]): void => {
  points.forEach(([x, y], index) => (index === 0 ? paper.doc.moveTo(x, y) : paper.doc.lineTo(x, y)));
  paper.doc.lineWidth(0.9).stroke(PALETTE.softInk);
};

/** Fields side by side, two in a row, with their subject above them. */
function quadrants(paper: Paper, { nodes, centre }: Diagram, area: Area): void {
  const band = centreHeight(paper, centre, area.width);
  if (centre) drawCentre(paper, centre, { ...area, height: band });
  const top = area.y + (band ? band + 10 : 0);
  const rows = inRows(nodes, 2);
  const [width, height] = [(area.width - 10) / 2, (area.y + area.height - top - 10 * (rows.length - 1)) / rows.length];
  rows.forEach((row, index) => {
    row.forEach((node, column) => {
      drawNode(paper, node, { x: area.x + column * (width + 10), y: top + index * (height + 10), width, height });
    });
  });
}

/** Effects above, causes below, connected to what is between them. */
function tree(paper: Paper, { nodes, centre }: Diagram, area: Area): void {
  const { above, below } = treeRows(nodes);
  const band = Math.max(34, centreHeight(paper, centre, area.width));
  const rows = above.length + below.length;
  const height = (area.height - band - rows * GAP * 1.6) / Math.max(1, rows);
  let y = area.y;
  const row = (held: readonly DiagramNode[], up: boolean): void => {
    const width = (area.width - GAP * (held.length - 1)) / held.length;
    held.forEach((node, index) => {
      const x = area.x + index * (width + GAP);
      line(paper, [x + width / 2, up ? y + height : y], [x + width / 2, up ? y + height + GAP * 1.6 : y - GAP * 1.6]);
      drawNode(paper, node, { x, y, width, height });
    });
  };
  for (const held of above) {
    row(held, true);
    y += height + GAP * 1.6;
  }
  drawCentre(paper, centre ?? [], { x: area.x, y, width: area.width, height: band });
  y += band;
  for (const held of below) {
    y += GAP * 1.6;
    row(held, false);
    y += height;
  }
}

/** Nodes on both sides of a middle, each connected to it by a line. */
function network(paper: Paper, { nodes, centre }: Diagram, area: Area): void {
  const { left, right } = networkSides(nodes);
  const half = left.length;
  const width = area.width * 0.33;
  const hub = { width: area.width * 0.2, height: Math.min(area.height * 0.42, 150) };
  const middle = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
  const boxes = [left, right].flatMap((held, side) => {
    const height = (area.height - GAP * (half - 1)) / half;
    const offset = ((half - held.length) * (height + GAP)) / 2;
    return held.map((node, index) => ({
      node,
      side,
      area: {
        x: side === 0 ? area.x : area.x + area.width - width,
        y: area.y + offset + index * (height + GAP),
        width,
        height,
      },
    }));
  });
  for (const { area: box, side } of boxes)
    line(paper, [side === 0 ? box.x + width : box.x, box.y + box.height / 2], [middle.x, middle.y]);
  for (const { node, area: box } of boxes) drawNode(paper, node, box);
  drawCentre(paper, centre ?? [], { x: middle.x - hub.width / 2, y: middle.y - hub.height / 2, ...hub });
}

/** One after another, down the page. */
function path(paper: Paper, { nodes, centre }: Diagram, area: Area): void {
  const band = centreHeight(paper, centre, area.width);
  if (centre) drawCentre(paper, centre, { ...area, height: band });
  let y = area.y + (band ? band + GAP : 0);
  nodes.forEach((node, index) => {
    const height = nodeHeight(paper, node, area.width - 34);
    if (index < nodes.length - 1) line(paper, [area.x + 11, y + height / 2], [area.x + 11, y + height + GAP]);
    paper.doc.circle(area.x + 11, y + height / 2, 11).fill(PALETTE.deepBlue);
    const number = { ...CENTRE, leading: 12 };
    paper.place(paper.lines(String(index + 1), number, 22), area.x, y + height / 2 - 6, number, 22);
    drawNode(paper, node, { x: area.x + 34, y, width: area.width - 34, height });
    y += height + 8;
  });
}

const FORMS = { quadrants, tree, network, path } as const;

/** Height that a drawing needs for its text at a given width; one to write on takes what is available. */
export function diagramHeight(paper: Paper, diagram: Diagram, width: number): number {
  const { form, nodes, centre } = diagram;
  const band = centreHeight(paper, centre, width);
  const tallest = (at: number): number => Math.max(0, ...nodes.map((node) => nodeHeight(paper, node, at)));
  switch (form) {
    case 'path':
      return band + (band ? GAP : 0) + nodes.reduce((sum, node) => sum + nodeHeight(paper, node, width - 34) + 8, -8);
    case 'quadrants':
      return band + Math.ceil(nodes.length / 2) * (tallest((width - 10) / 2) + 10);
    case 'network':
      return Math.max(110, Math.ceil(nodes.length / 2) * (tallest(width * 0.33) + GAP) - GAP);
    case 'tree': {
      const { above, below } = treeRows(nodes);
      const rows = [...above, ...below];
      const inRow = Math.max(1, ...rows.map((row) => row.length));
      return Math.max(34, band) + rows.length * (tallest((width - GAP * (inRow - 1)) / inRow) + GAP * 1.6);
    }
  }
}

/** Draws into an area of the current page, as one figure with a text alternative. */
export function drawDiagram(paper: Paper, diagram: Diagram, area: Area, words: Messages): void {
  paper.tags.figure(diagramAlt(diagram, words), () => {
    FORMS[diagram.form](paper, diagram, area);
  });
}
