import { AlignmentType, BorderStyle, LevelFormat, LineRuleType, type IPropertiesOptions } from 'docx';
import { LANGUAGE_TAGS, type Locale } from '@/domain/locale';
import { fontOf } from '../fonts';
import { hex, PALETTE } from '../palette';

const TEXT = 'Roboto';
const SLAB = 'Roboto Slab';

/** Half points. */
const points = (size: number): number => Math.round(size * 2);
/** Twentieths of a point. */
export const twips = (size: number): number => Math.round(size * 20);

/** Names of the paragraph styles that are the portal's own. */
export const STYLE = {
  eyebrow: 'PortalEyebrow',
  lead: 'PortalLead',
  label: 'PortalLabel',
  fact: 'PortalFact',
  small: 'PortalSmall',
  letter: 'PortalLetter',
  cell: 'PortalCell',
  columnHead: 'PortalColumnHead',
  groupHead: 'PortalGroupHead',
  columnHelp: 'PortalColumnHelp',
  example: 'PortalExample',
  exampleTag: 'PortalExampleTag',
  question: 'PortalQuestion',
  note: 'PortalNote',
  running: 'PortalRunning',
} as const;

export const NUMBERING = { steps: 'portal-steps', bullets: 'portal-bullets' } as const;

interface Hand {
  size: number;
  colour?: string;
  font?: string;
  bold?: boolean;
  italics?: boolean;
  before?: number;
  after?: number;
  line?: number;
  keepNext?: boolean;
}

const hand = ({
  size,
  colour = PALETTE.ink,
  font,
  bold,
  italics,
  before = 0,
  after = 0,
  line = 276,
  keepNext,
}: Hand) => ({
  run: {
    size: points(size),
    color: hex(colour),
    ...(font ? { font } : {}),
    ...(bold === undefined ? {} : { bold }),
    ...(italics ? { italics } : {}),
  },
  paragraph: {
    spacing: { before: twips(before), after: twips(after), line, lineRule: LineRuleType.AUTO },
    ...(keepNext ? { keepNext, keepLines: true } : {}),
  },
});

const own = (id: string, name: string, options: Hand) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...hand(options),
});

const heading = (size: number, before: number, after: number, line = 252) =>
  hand({ size, font: SLAB, bold: false, before, after, line, keepNext: true });

/** Styles of the documents, so that editing one changes its appearance everywhere. */
export const stylesIn = (locale: Locale): NonNullable<IPropertiesOptions['styles']> => ({
  default: {
    document: {
      run: { font: TEXT, size: points(10), color: hex(PALETTE.ink), language: { value: LANGUAGE_TAGS[locale] } },
      paragraph: { spacing: { after: twips(5), line: 288, lineRule: LineRuleType.AUTO } },
    },
    title: heading(23, 3, 6),
    heading1: heading(23, 3, 6),
    heading2: heading(13.5, 18, 6),
    heading3: heading(11, 10, 4),
    heading4: hand({ size: 10, bold: true, before: 6, after: 2, keepNext: true }),
    hyperlink: { run: { color: hex(PALETTE.blue), underline: {} } },
  },
  paragraphStyles: [
    own(STYLE.eyebrow, 'Portal: antetítulo', { size: 8.5, colour: PALETTE.deepBlue, bold: true }),
    own(STYLE.lead, 'Portal: entrada', { size: 11, colour: PALETTE.softInk, after: 8, line: 276 }),
    own(STYLE.label, 'Portal: rótulo', { size: 8.5, colour: PALETTE.softInk, bold: true }),
    own(STYLE.fact, 'Portal: dato', { size: 9.2, line: 264 }),
    own(STYLE.small, 'Portal: letra chica', { size: 8.2, colour: PALETTE.softInk, line: 264 }),
    own(STYLE.letter, 'Portal: carta', { size: 11, after: 8, line: 300 }),
    own(STYLE.cell, 'Portal: celda', { size: 8.6, line: 264 }),
    own(STYLE.columnHead, 'Portal: columna', { size: 8.4, bold: true, line: 252, keepNext: true }),
    own(STYLE.groupHead, 'Portal: grupo de columnas', { size: 8.4, bold: true, colour: PALETTE.white, keepNext: true }),
    own(STYLE.columnHelp, 'Portal: ayuda', { size: 7.4, colour: PALETTE.softInk, line: 252 }),
    own(STYLE.example, 'Portal: ejemplo', { size: 8.4, colour: PALETTE.softInk, italics: true, line: 264 }),
    own(STYLE.exampleTag, 'Portal: marca de ejemplo', { size: 7.4, colour: PALETTE.deepBlue, bold: true }),
    own(STYLE.question, 'Portal: pregunta', { size: 10, bold: true, before: 8, after: 3, keepNext: true }),
    own(STYLE.note, 'Portal: nota', { size: 8.6, colour: PALETTE.softInk, italics: true, after: 3, keepNext: true }),
    own(STYLE.running, 'Portal: cabeza y pie', { size: 7.6, colour: PALETTE.softInk }),
  ],
});

const level = (format: 'decimal' | 'bullet', text: string) => ({
  level: 0,
  format: LevelFormat[format === 'decimal' ? 'DECIMAL' : 'BULLET'],
  text,
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 320, hanging: 320 } } },
});

export const numbering = {
  config: [
    { reference: NUMBERING.steps, levels: [level('decimal', '%1.')] },
    { reference: NUMBERING.bullets, levels: [level('bullet', '•')] },
  ],
} satisfies IPropertiesOptions['numbering'];

/** The fonts, embedded: a municipality's computers do not have them. */
export const embeddedFonts = () => [
  {
    name: TEXT,
    data: fontOf('text'),
    bold: fontOf('bold'),
    italic: fontOf('italic'),
    boldItalic: fontOf('boldItalic'),
  },
  { name: SLAB, data: fontOf('slab') },
];

const line = (colour: string, size = 4) => ({ style: BorderStyle.SINGLE, size, color: hex(colour) });

export const LINES = {
  none: { style: BorderStyle.NIL, size: 0, color: 'auto' },
  hair: line(PALETTE.rule),
  writing: line(PALETTE.writing),
  ink: line(PALETTE.ink, 10),
  tie: line(PALETTE.softInk, 8),
} as const;
