import {
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HorizontalPositionRelativeFrom,
  ImageRun,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TabStopType,
  TextRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
  type ISectionOptions,
} from 'docx';
import { hex, PALETTE } from '../palette';
import { arrange, type ArrangedPart } from '../template/arrangement';
import { frontOf, type Fact, type Front } from '../template/facts';
import type { TemplateOrder } from '../template/order';
import { writerFor } from '../template/written';
import { weavePicture } from '../weave';
import { logoRun } from './letter';
import { contentOf } from './parts';
import { cell, paragraph, row, runs, table, widthsOf, type Block, type Setting } from './pieces';
import { embeddedFonts, numbering, NUMBERING, STYLE, stylesIn } from './styles';

/** Letter: what offices in Chile print on («carta»). Twips. */
const SHORT = 12240;
const LONG = 15840;
const MARGINS = {
  portrait: { top: 1320, right: 1280, bottom: 1280, left: 1280, header: 560, footer: 560 },
  landscape: { top: 1120, right: 920, bottom: 1040, left: 920, header: 520, footer: 480 },
} as const;

/** The cloth at the head of the first page: as wide as the paper, pixels of 1/96 inch. */
const BAND = { width: 816, height: 22 } as const;

type Orientation = ArrangedPart['orientation'];

const widthOf = (orientation: Orientation): number =>
  (orientation === 'portrait' ? SHORT : LONG) - MARGINS[orientation].left - MARGINS[orientation].right;

/** A template as a Word document. */
export async function templateDocx(order: TemplateOrder): Promise<Buffer> {
  const { template, words, municipality, logo, address } = order;
  const front = frontOf(template, words, address);
  const band = await weavePicture(template.id, template.dimensions, BAND);
  const setting: Omit<Setting, 'width'> = { words, write: writerFor(words, municipality), logo };
  const document = new Document({
    title: front.title,
    subject: front.summary,
    creator: words.documents.portal,
    lastModifiedBy: words.documents.portal,
    keywords: front.eyebrow,
    description: front.versionLine,
    styles: stylesIn(template.locale),
    numbering,
    fonts: embeddedFonts(),
    sections: [frontSection(order, front, band), ...bodySections(setting, order, front)],
  });
  return Packer.toBuffer(document);
}

type Page = Pick<ISectionOptions, 'properties'>;

const page = (orientation: Orientation): Page => ({
  properties: {
    type: SectionType.NEXT_PAGE,
    page: {
      size: {
        width: SHORT,
        height: LONG,
        orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
      },
      margin: MARGINS[orientation],
    },
  },
});

const rule = { style: BorderStyle.SINGLE, size: 4, color: hex(PALETTE.rule), space: 4 };

/** The footer of every page: the portal's name, the version, and the page number. */
function footer({ words }: Pick<Setting, 'words'>, front: Front, orientation: Orientation): Footer {
  const [before = '', between = '', after = ''] = words.documents.page.split(/\{page\}|\{pages\}/);
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.running,
        border: { top: rule },
        tabStops: [{ type: TabStopType.RIGHT, position: widthOf(orientation) }],
        children: [
          new TextRun(`${words.documents.portal} · ${front.versionLine}\t`),
          new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] }),
        ],
      }),
    ],
  });
}

const header = (front: Front, municipality: string): Header =>
  new Header({
    children: [
      paragraph([front.title, municipality].filter(Boolean).join(' · '), STYLE.running, { border: { bottom: rule } }),
    ],
  });

const empty = (): { headers: { default: Header }; footers: { default: Footer } } => ({
  headers: { default: new Header({ children: [new Paragraph({})] }) },
  footers: { default: new Footer({ children: [new Paragraph({})] }) },
});

/** The band of cloth across the head of the first page, behind everything. */
const weave = (picture: Buffer, alt: string): ImageRun =>
  new ImageRun({
    type: 'png',
    data: picture,
    transformation: BAND,
    altText: { name: alt, title: alt, description: alt },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: 0 },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: 0 },
      behindDocument: true,
      wrap: { type: TextWrappingType.NONE },
    },
  });

function frontSection(order: TemplateOrder, front: Front, band: Buffer): ISectionOptions {
  const { words, municipality, logo } = order;
  return {
    ...page('portrait'),
    headers: { default: new Header({ children: [new Paragraph({ children: [weave(band, words.documents.weave)] })] }) },
    footers: { default: footer(order, front, 'portrait') },
    children: [
      ...(logo ? [new Paragraph({ children: [logoRun(logo, words.documents.logo)] })] : []),
      paragraph(front.eyebrow, STYLE.eyebrow),
      paragraph(front.title, 'Heading1'),
      ...(municipality ? [paragraph(municipality, STYLE.label)] : []),
      paragraph(front.summary, STYLE.lead),
      facts(front.facts, STYLE.fact),
      paragraph(words.documents.about, 'Heading2'),
      facts(front.origin, STYLE.small),
    ],
  };
}

/** Names on the left, values on the right. */
function facts(held: readonly Fact[], style: string): Block {
  const said = ({ values, list, link }: Fact): Paragraph[] =>
    values.map((value) => {
      if (list) {
        const reference = list === 'numbered' ? NUMBERING.steps : NUMBERING.bullets;
        return paragraph(value, style, { numbering: { reference, level: 0 } });
      }
      return link
        ? paragraph(
            [new ExternalHyperlink({ link, children: [new TextRun({ text: value, style: 'Hyperlink' })] })],
            style,
          )
        : paragraph(value, style);
    });
  return table(
    widthsOf([1, 3.3], widthOf('portrait')),
    held.map((fact) => row([cell([paragraph(fact.name, STYLE.label)]), cell(said(fact))])),
    false,
  );
}

/** A section for every run of parts with the same page orientation; a letter has one of its own. */
function bodySections(setting: Omit<Setting, 'width'>, order: TemplateOrder, front: Front): ISectionOptions[] {
  const runsOfParts: ArrangedPart[][] = [];
  for (const arranged of arrange(order.template)) {
    const before = runsOfParts.at(-1)?.at(-1);
    const begins =
      !before ||
      before.part.part === 'letter' ||
      arranged.part.part === 'letter' ||
      arranged.orientation !== before.orientation ||
      arranged.isSecondHalf;
    if (begins) runsOfParts.push([arranged]);
    else runsOfParts.at(-1)?.push(arranged);
  }
  return runsOfParts.map((held): ISectionOptions => {
    const orientation = held[0]?.orientation ?? 'portrait';
    const isLetter = held[0]?.part.part === 'letter';
    const within: Setting = { ...setting, width: widthOf(orientation) };
    return {
      ...page(orientation),
      ...(isLetter
        ? empty()
        : {
            headers: { default: header(front, order.municipality) },
            footers: { default: footer(order, front, orientation) },
          }),
      children: held.flatMap((arranged) => titled(within, arranged)),
    };
  });
}

function titled(setting: Setting, arranged: ArrangedPart): Block[] {
  const { title, part } = arranged.part;
  const named = title && part !== 'letter' ? [paragraph(runs(setting, title), 'Heading2')] : [];
  // Word joins tables with nothing between them, and a section must not end with one.
  return [...named, ...contentOf(setting, arranged), new Paragraph({ spacing: { before: 0, after: 0, line: 120 } })];
}
