import {
  AlignmentType,
  HeightRule,
  ImageRun,
  LineRuleType,
  Paragraph,
  TableRow,
  TextRun,
  type IParagraphOptions,
} from 'docx';
import { paragraphsOf } from '../clean';
import { fittedLogo, type MeasuredLogo } from '../logo';
import type { PartNamed } from '../template/arrangement';
import { inRows } from '../template/canvas-rows';
import { cell, paragraph, row, runs, table, widthsOf, type Block, type Setting } from './pieces';
import { LINES, STYLE, twips } from './styles';

/** Room of a logo, pixels of 1/96 inch. */
const LOGO = { width: 160, height: 74 } as const;
/** Room for a signature and a stamp, points. */
const SIGNING = 78;
/**
 * How a letter is typeset, by how many lines it takes at full size (with so many characters): a long one a little
 * smaller, so that it stays on one page with its signatures. Only Word knows where lines break; this is close enough.
 */
const LINE = 92;
const HANDS = [
  { lines: 26, size: 11, line: 300, after: 8 },
  { lines: 31, size: 10.5, line: 280, after: 7 },
  { lines: Infinity, size: 10, line: 264, after: 5 },
] as const;

function handOf({ recipient, paragraphs: texts }: PartNamed<'letter'>): (typeof HANDS)[number] {
  // A paragraph takes half a line more for the space below it.
  const lines = [recipient, ...texts].reduce((sum, text) => sum + Math.ceil(text.length / LINE) + 0.5, 3);
  return HANDS.find((hand) => lines <= hand.lines) ?? HANDS[2];
}

/** The municipality's logo, as large as its space allows and undistorted. */
export function logoRun(logo: MeasuredLogo, alt: string): ImageRun {
  return new ImageRun({
    type: logo.mime === 'image/png' ? 'png' : 'jpg',
    data: logo.data,
    transformation: fittedLogo(logo, LOGO),
    altText: { name: alt, title: alt, description: alt },
  });
}

/** A letter, on a page of its own without anything of the portal's. */
export function letter(setting: Setting, part: PartNamed<'letter'>): Block[] {
  const { logo, words } = setting;
  const { size, line, after } = handOf(part);
  const set = (before = 0): IParagraphOptions => ({
    spacing: { before: twips(before), after: twips(after), line, lineRule: LineRuleType.AUTO },
  });
  const lines = (text: string, options: IParagraphOptions): Paragraph[] =>
    paragraphsOf(text).map((each) =>
      paragraph([new TextRun({ children: runs(setting, each), size: size * 2 })], STYLE.letter, options),
    );
  return [
    ...(logo
      ? [new Paragraph({ children: [logoRun(logo, words.documents.logo)], spacing: { after: twips(12) } })]
      : []),
    ...lines(part.placeAndDate, { ...set(), alignment: AlignmentType.RIGHT }),
    ...lines(part.recipient, set(8)),
    ...lines(part.salutation, set(4)),
    ...part.paragraphs.flatMap((text) => lines(text, set())),
    ...lines(part.closing, { ...set(), keepNext: true }),
    signatures(setting, part.signatures),
  ];
}

/** Lines to sign on, two side by side, with ample space above each. */
function signatures(setting: Setting, roles: readonly string[]): Block {
  const none = { top: LINES.none, bottom: LINES.none, left: LINES.none, right: LINES.none };
  const widths = widthsOf([10, 1.4, 10], setting.width);
  const rows = inRows(roles, 2).flatMap((pair): TableRow[] => {
    const cells = (draw: (role: string | undefined) => ReturnType<typeof cell>) => [
      draw(pair[0]),
      cell([], { borders: none }),
      draw(pair[1]),
    ];
    return [
      new TableRow({
        cantSplit: true,
        height: { value: twips(SIGNING), rule: HeightRule.EXACT },
        children: cells((role) => cell([], { borders: role ? { ...none, bottom: LINES.ink } : none })),
      }),
      row(cells((role) => cell(role ? [paragraph(runs(setting, role), 'Normal')] : [], { borders: none }))),
    ];
  });
  return table(widths, rows, false);
}
