import { CHECKLIST_LEVELS, type BlockContent, type BlockName } from '@/domain/blocks';
import type { PlacedBlock } from '@/domain/guide';
import { paragraphsOf } from '../../clean';
import { PALETTE } from '../../palette';
import { diagramHeight, drawDiagram, type Diagram } from '../diagram';
import type { Span, TextStyle } from '../lines';
import { BULLET, list, listItem } from '../lists';
import { STYLES } from '../styles';
import { drawTable } from '../table';
import { panel } from './panel';
import { columnOf, sectionPlace, type Reading } from './reading';
import { sourceSpans } from './sources';

type Content<Name extends BlockName> = BlockContent<Name>;
type Drawers = { readonly [Name in BlockName]: (content: Content<Name>, reading: Reading, id: string) => void };

const LABEL: TextStyle = { ...STYLES.label, colour: PALETTE.deepBlue };
const CAUTION = '#B98900';
const spans = (text: string): Span[] => [{ text }];

/** How each block is drawn on paper. One that leads to something unpublished is not drawn. */
const DRAWERS: Drawers = {
  checklist,
  fieldTip: ({ text }, { paper, words }) => {
    panel(paper, { ground: PALETTE.caution, bar: CAUTION, texts: labelled(words.blocks.fieldTip, text) });
  },
  stageSummary: ({ text }, { paper, words }) => {
    panel(paper, { ground: PALETTE.linen, bar: PALETTE.deepBlue, texts: labelled(words.blocks.stageSummary, text) });
  },
  aside: ({ title, text }, { paper }) => {
    panel(paper, { ground: PALETTE.paper, bar: PALETTE.rule, texts: titled(title, text) });
  },
  guidingQuestions: ({ title, questions }, reading) => {
    blockTitle(reading, title ?? reading.words.blocks.guidingQuestions);
    list(reading.paper, questions.map(spans), STYLES.text, () => BULLET, columnOf(reading.paper));
    reading.paper.space(10);
  },
  steps,
  definition: ({ term }, { paper, references }) => {
    const held = references.terms[term];
    if (!held) return;
    const source = held.citation ? [held.citation.source.title, held.citation.section].filter(Boolean).join(' · ') : '';
    panel(paper, {
      ground: PALETTE.white,
      bar: PALETTE.blue,
      texts: [
        ...titled(held.name, held.quoted ? `«${held.definition}»` : held.definition),
        ...(source ? [{ spans: spans(source), style: STYLES.small }] : []),
      ],
    });
  },
  table,
  diagram,
  quotation: ({ text, attribution, source, section }, reading) => {
    const held = source ? reading.references.sources[source] : undefined;
    panel(reading.paper, {
      ground: PALETTE.white,
      bar: PALETTE.ink,
      texts: [
        ...paragraphsOf(text).map((each) => ({ spans: [{ text: `«${each}»`, italic: true }], style: STYLES.text })),
        {
          spans: [
            { text: attribution, bold: true },
            ...(held ? [{ text: '. ' }, ...sourceSpans(held, reading)] : []),
            ...(section ? [{ text: ` · ${section}` }] : []),
          ],
          style: STYLES.small,
          above: 6,
        },
      ],
    });
  },
  bibliography: ({ title, sources }, reading) => {
    const held = sources.flatMap((id) => reading.references.sources[id] ?? []);
    if (held.length === 0) return;
    blockTitle(reading, title ?? reading.words.blocks.bibliography);
    const items = held.map((source) => sourceSpans(source, reading));
    list(reading.paper, items, STYLES.small, () => BULLET, { ...columnOf(reading.paper), indent: 12 });
    reading.paper.space(10);
  },
  sectionReference: ({ section, text }, reading) => {
    const held = reading.references.sections[section];
    if (!held) return;
    const goTo = reading.held.has(section) ? { goTo: sectionPlace(section) } : {};
    reference(reading, [{ text: held.title, ...goTo }], text);
  },
  templateLink: ({ template, text }, reading) => {
    const held = reading.references.templates[template];
    if (!held) return;
    const link = reading.addresses[held.id];
    reference(
      reading,
      [{ text: `${reading.words.blocks.template}: ` }, { text: held.title, ...(link ? { link } : {}) }],
      text,
    );
  },
  practiceList,
};

/** A block of a guide's text, with space around it. */
export function drawBlock<Name extends BlockName>({ id, name, content }: PlacedBlock<Name>, reading: Reading): void {
  DRAWERS[name](content, reading, id);
}

const labelled = (label: string, text: string) => [
  { spans: spans(label), style: LABEL },
  ...paragraphsOf(text).map((each) => ({ spans: spans(each), style: STYLES.text, above: 4 })),
];

const titled = (title: string, text: string) => [
  { spans: spans(title), style: STYLES.subheading },
  ...paragraphsOf(text).map((each) => ({ spans: spans(each), style: STYLES.text, above: 4 })),
];

function blockTitle({ paper }: Reading, title: string, style: TextStyle = STYLES.minor): void {
  paper.space(6);
  paper.need(52);
  paper.text(spans(title), style, columnOf(paper));
  paper.space(4);
}

/** Boxes to tick, by level if the guide has levels. */
function checklist({ title, items }: Content<'checklist'>, reading: Reading): void {
  const { paper, words } = reading;
  const { x, width } = columnOf(paper);
  paper.space(6);
  paper.need(80);
  paper.rule(paper.y, { x, width, weight: 1.2, colour: PALETTE.ink });
  paper.y += 7;
  paper.text(spans(title ?? words.blocks.checklist), STYLES.subheading, { x, width });
  paper.y += 4;
  for (const level of [undefined, ...CHECKLIST_LEVELS]) {
    const held = items.filter((item) => item.level === level);
    if (held.length === 0) continue;
    if (level) paper.text(spans(words.blocks.levels[level]), LABEL, { x, width });
    paper.space(3);
    const box = (): Span => ({ text: '', box: true });
    list(
      paper,
      held.map(({ text }) => spans(text)),
      STYLES.text,
      box,
      { x, width, gap: 4 },
    );
    paper.space(7);
  }
  paper.rule(paper.y, { x, width });
  paper.space(12);
}

function steps({ title, steps: held }: Content<'steps'>, reading: Reading): void {
  const { paper, words } = reading;
  blockTitle(reading, title ?? words.blocks.steps);
  paper.tags.within('L', () => {
    held.forEach((step, index) => {
      const text = [
        { text: step.title, bold: true },
        ...(step.text ? [{ text: `\n${paragraphsOf(step.text).join('\n')}` }] : []),
      ];
      listItem(paper, `${index + 1}.`, text, STYLES.text, columnOf(paper));
      paper.space(5);
    });
  });
  paper.space(6);
}

/** Column weights by how much their cells hold, within bounds. */
function weightsOf({ columns, rows }: Content<'table'>): number[] {
  return columns.map((title, index) => {
    const lengths = [title, ...rows.map((row) => row[index] ?? '')].map(({ length }) => length);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    return Math.sqrt(Math.min(220, Math.max(12, mean)));
  });
}

/** The content of a cell, one statement a line. */
const linesOf = (cell: string): string[] => paragraphsOf(cell).flatMap((paragraph) => paragraph.split('\n'));

function table(content: Content<'table'>, { paper }: Reading): void {
  const { caption, columns, rows, rowHeaders, note } = content;
  paper.space(8);
  paper.need(110);
  paper.text([{ text: caption, bold: true }], { ...STYLES.text, size: 9.4 }, { tag: 'Caption' });
  paper.space(5);
  drawTable(paper, {
    weights: weightsOf(content),
    head: [
      {
        cells: columns.map((title) => ({
          heads: 'Column' as const,
          ground: PALETTE.linen,
          texts: [{ spans: spans(title), style: STYLES.column }],
        })),
      },
    ],
    rows: rows.map((row) => ({
      cells: columns.map((_title, index) => ({
        ...(rowHeaders && index === 0 ? { heads: 'Row' as const } : {}),
        texts: linesOf(row[index] ?? '').map((text, line) => ({
          above: line === 0 ? 0 : 3,
          spans: spans(text),
          style: rowHeaders && index === 0 ? STYLES.column : STYLES.cell,
        })),
      })),
    })),
  });
  if (note) {
    paper.y += 4;
    paper.text(spans(note), STYLES.small);
  }
  paper.space(14);
}

function diagram({ form, title, centre, nodes, note }: Content<'diagram'>, reading: Reading): void {
  const { paper, words } = reading;
  const { width } = paper;
  const drawn: Diagram = {
    form,
    centre: centre ? spans(centre) : undefined,
    nodes: nodes.map(({ label, text, side }) => ({ label: spans(label), text: text ? spans(text) : undefined, side })),
  };
  const height = diagramHeight(paper, drawn, width);
  const fits = height < paper.bottom - paper.margins.top - 60;
  paper.space(8);
  paper.need(fits ? height + 34 : 90);
  paper.text([{ text: title, bold: true }], { ...STYLES.text, size: 9.4 }, { tag: 'Caption' });
  paper.space(6);
  if (fits) {
    drawDiagram(paper, drawn, { x: paper.left, y: paper.y, width, height }, words);
    paper.y += height;
  } else {
    // Too much for one page: the same as text.
    const items = nodes.map(({ label, text }) => [
      { text: label, bold: true },
      ...(text ? [{ text: `. ${text}` }] : []),
    ]);
    list(paper, items, STYLES.text, () => BULLET, columnOf(paper));
  }
  if (note) {
    paper.y += 5;
    paper.text(spans(note), STYLES.small);
  }
  paper.space(14);
}

/** A link onward, with the reason to follow it. */
function reference({ paper }: Reading, way: readonly Span[], text: string | undefined): void {
  const { x, width } = columnOf(paper);
  paper.need(34);
  paper.text([{ text: '› ', bold: true }, ...way], { ...STYLES.text, face: 'medium' }, { x, width });
  for (const paragraph of text ? paragraphsOf(text) : [])
    paper.text(spans(paragraph), STYLES.small, { x: x + 9, width: width - 9 });
  paper.space(8);
}

function practiceList({ title }: Content<'practiceList'>, reading: Reading, id: string): void {
  const held = reading.references.practices[id];
  if (!held || held.practices.length === 0) return;
  blockTitle(reading, title ?? reading.words.blocks.practices);
  const items = held.practices.map((practice): Span[] => {
    const link = reading.addresses[practice.id];
    return [{ text: practice.title, bold: true, ...(link ? { link } : {}) }, { text: `. ${practice.summary}` }];
  });
  list(reading.paper, items, STYLES.text, () => BULLET, { ...columnOf(reading.paper), gap: 4 });
  reading.paper.space(10);
}
