import { numberedNotes } from '@/domain/footnotes';
import type { GuideSection } from '@/domain/guide';
import { POLICY_STAGES } from '@/domain/vocabularies/policy-stages';
import { PALETTE } from '../../palette';
import { fill } from '../../words';
import type { Span } from '../lines';
import { listItem } from '../lists';
import { STYLES } from '../styles';
import { drawFigures } from './figures';
import { columnOf, headingTag, notePlace, sectionPlace, type Reading } from './reading';
import { drawRunningText } from './running-text';
import { sourceSpans } from './sources';

const PART = { ...STYLES.label, colour: PALETTE.deepBlue } as const;

/** A section: its title, its text, and below it figures, notes and where it comes from. @param depth 0 for a chapter. */
export function drawSection(
  order: Omit<Reading, 'notes' | 'section' | 'level'>,
  section: GuideSection,
  depth: number,
): void {
  const { paper, words } = order;
  const notes = numberedNotes(section.body);
  const reading: Reading = { ...order, notes, section: section.id, level: depth + 2 };
  paper.tags.within('Sect', () => {
    title(reading, section, depth);
    drawRunningText(reading, section.body);
    if (section.figures.length > 0) {
      partTitle(reading, words.guide.figures);
      drawFigures(reading, section.figures);
    }
    if (notes.length > 0) drawNotes(reading);
    source(reading, section);
  });
}

function title(
  { paper, words, level }: Reading,
  { id, title: name, summary, policyStage }: GuideSection,
  depth: number,
): void {
  const style =
    depth === 0 ? STYLES.chapter : depth === 1 ? { ...STYLES.heading, size: 15, leading: 19.5 } : STYLES.heading;
  paper.space(depth === 0 ? 0 : 24);
  paper.need(150);
  paper.anchor(sectionPlace(id));
  paper.rule(paper.y, depth === 0 ? { weight: 1.6, colour: PALETTE.ink } : {});
  paper.y += depth === 0 ? 12 : 9;
  if (policyStage && depth === 0) {
    const number = POLICY_STAGES.keys.indexOf(policyStage) + 1;
    paper.text(fill(words.guide.stage, { number }), STYLES.eyebrow);
    paper.y += 2;
  }
  paper.text(name, style, { tag: headingTag(level) });
  paper.y += 5;
  paper.text(summary, depth === 0 ? STYLES.lead : { ...STYLES.lead, size: 10.5, leading: 15 }, {
    width: columnOf(paper).width + 20,
  });
  paper.y += 10;
}

function partTitle({ paper }: Reading, name: string): void {
  paper.space(8);
  paper.need(46);
  const { x, width } = columnOf(paper);
  paper.rule(paper.y, { x, width: 60 });
  paper.y += 5;
  paper.text(name, PART, { x, width });
  paper.space(2);
}

/** The notes of a section, in the order in which its text mentions them. */
function drawNotes(reading: Reading): void {
  const { paper, words, notes, references, section } = reading;
  partTitle(reading, words.guide.notes);
  paper.tags.within('L', () => {
    for (const { key, number, text, source: id } of notes) {
      const held = id ? references.sources[id] : undefined;
      const spans: Span[] = [
        ...(text ? [{ text: held ? `${text} ` : text }] : []),
        ...(held ? sourceSpans(held, reading) : []),
      ];
      paper.need(STYLES.small.leading * 2);
      paper.anchor(notePlace(section, key));
      listItem(paper, `${number}.`, spans, STYLES.small, columnOf(paper));
      paper.space(1.5);
    }
  });
}

function source(reading: Reading, { citation }: GuideSection): void {
  if (!citation) return;
  const { paper, words } = reading;
  const { x, width } = columnOf(paper);
  paper.space(6);
  paper.text(
    [
      { text: `${words.guide.source}: `, bold: true },
      { text: [citation.source.title, citation.section].filter(Boolean).join(' · ') },
    ],
    STYLES.small,
    { x, width },
  );
}
