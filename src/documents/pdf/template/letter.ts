import type { PartNamed } from '../../template/arrangement';
import { PALETTE } from '../../palette';
import type { Span } from '../lines';
import { STYLES } from '../styles';
import { drawLogo } from './front-page';
import { paragraphs, spansOf, type Setting } from './setting';

/**
 * How a letter is typeset: the first of these with which it fits its page, down to a size that is still easy to read.
 */
const HANDS = [
  { style: STYLES.letter, gap: 10, signing: 84 },
  { style: { ...STYLES.letter, size: 10.5, leading: 15.2 }, gap: 8, signing: 76 },
  { style: { ...STYLES.letter, size: 10, leading: 14 }, gap: 7, signing: 70 },
  { style: { ...STYLES.letter, size: 9.6, leading: 13 }, gap: 5.5, signing: 62 },
] as const;
type Hand = (typeof HANDS)[number];

const BETWEEN = 36;
const LOGO_ROOM = 60;

/** The letter as paragraphs, with the space above each in parts of the style's gap. */
function paragraphsOfLetter(
  setting: Setting,
  letter: PartNamed<'letter'>,
): { spans: Span[]; above: number; right?: boolean }[] {
  const part = (text: string, above: number): { spans: Span[]; above: number }[] =>
    paragraphs(setting, text).map((spans, index) => ({ spans, above: index === 0 ? above : 1 }));
  return [
    { spans: spansOf(setting, letter.placeAndDate), above: 1, right: true },
    ...part(letter.recipient, 2.2).map((line, index) => (index === 0 ? line : { ...line, above: 0 })),
    ...part(letter.salutation, 1.6),
    ...letter.paragraphs.flatMap((text) => part(text, 1)),
    ...part(letter.closing, 1),
  ];
}

/** Rows of signatures: two side by side. */
const signatureRows = (signatures: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(signatures.length / 2) }, (_each, row) => signatures.slice(row * 2, row * 2 + 2));

/** A letter on a page of its own, without anything of the portal's: it is the municipality's. */
export function drawLetter(setting: Setting, letter: PartNamed<'letter'>): void {
  const { paper } = setting;
  paper.page('portrait', true);
  if (setting.logo) {
    drawLogo(setting, paper.left, paper.y - 10, 'left');
    paper.y += LOGO_ROOM;
  }
  const parts = paragraphsOfLetter(setting, letter);
  const signaturesIn = ({ signing }: Hand): number =>
    signatureRows(letter.signatures).length * (signing + 2 * STYLES.text.leading + 5);
  const heightIn = (hand: Hand): number =>
    parts.reduce((sum, { spans, above }) => sum + above * hand.gap + paper.heightOf(spans, hand.style), 0) +
    signaturesIn(hand);
  const hand = HANDS.find((each) => heightIn(each) <= paper.remaining) ?? HANDS[0];
  parts.forEach(({ spans, above, right }, index) => {
    paper.space(above * hand.gap);
    // The closing never leaves the signatures alone on a page.
    if (index === parts.length - 1) paper.need(paper.heightOf(spans, hand.style) + signaturesIn(hand));
    paper.text(spans, { ...hand.style, ...(right ? { align: 'right' as const } : {}) });
  });
  drawSignatures(setting, letter.signatures, hand.signing);
}

/** Lines to sign on, with space for a signature and a stamp above each and the role below it. */
function drawSignatures(setting: Setting, signatures: readonly string[], signing: number): void {
  const { paper } = setting;
  const width = Math.min(220, (paper.width - BETWEEN) / 2);
  for (const row of signatureRows(signatures)) {
    const roles = row.map((text) => paper.lines(spansOf(setting, text), STYLES.text, width));
    const height = Math.max(...roles.map((lines) => lines.length)) * STYLES.text.leading;
    paper.need(signing + height + 5);
    paper.y += signing;
    roles.forEach((lines, column) => {
      const x = paper.left + column * (width + BETWEEN);
      paper.rule(paper.y, { x, width, weight: 0.8, colour: PALETTE.ink });
      paper.tags.within('P', () => {
        paper.place(lines, x, paper.y + 5, STYLES.text, width);
      });
    });
    paper.y += 5 + height;
  }
}
