import { AlignmentType, HeightRule, ImageRun, Paragraph, TableRow } from 'docx';
import { logoSize, type Logo } from '../logo';
import type { PartNamed } from '../template/arrangement';
import { inRows } from '../template/canvas-rows';
import { cell, paragraph, paragraphs, row, runs, table, widthsOf, type Block, type Setting } from './pieces';
import { LINES, STYLE, twips } from './styles';

/** Room of a logo, pixels of 1/96 inch. */
const LOGO = { width: 160, height: 74 } as const;
/** Room for a signature and a stamp, points. */
const SIGNING = 84;

/** The municipality's logo, as large as its room and undistorted. */
export function logoRun(logo: Logo, alt: string): ImageRun {
  const { width, height } = logoSize(logo);
  const scale = Math.min(LOGO.width / width, LOGO.height / height);
  return new ImageRun({
    type: logo.mime === 'image/png' ? 'png' : 'jpg',
    data: logo.data,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: alt, title: alt, description: alt },
  });
}

/** A letter, which gets a page of its own with nothing of the portal's on it. */
export function letter(setting: Setting, part: PartNamed<'letter'>): Block[] {
  const { logo, words } = setting;
  const lines = (text: string, before = 0): Paragraph[] =>
    paragraphs(
      setting,
      text,
      STYLE.letter,
      before ? { spacing: { before: twips(before), after: twips(8), line: 300 } } : {},
    );
  return [
    ...(logo
      ? [new Paragraph({ children: [logoRun(logo, words.documents.logo)], spacing: { after: twips(14) } })]
      : []),
    paragraph(runs(setting, part.placeAndDate), STYLE.letter, { alignment: AlignmentType.RIGHT }),
    ...lines(part.recipient, 12),
    ...lines(part.salutation, 8),
    ...part.paragraphs.flatMap((text) => lines(text)),
    ...paragraphs(setting, part.closing, STYLE.letter, { keepNext: true }),
    signatures(setting, part.signatures),
  ];
}

/** Lines to sign on, two side by side, with tall room above each. */
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
