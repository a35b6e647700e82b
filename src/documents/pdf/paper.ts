import PDFDocument from 'pdfkit';
import { LANGUAGE_TAGS, type Locale } from '@/domain/locale';
import { FACES, fontOf, type Face } from '../fonts';
import { PALETTE } from '../palette';
import { BOX, linesOf, type Line, type Piece, type Span, type TextStyle } from './lines';
import { Tags } from './tags';

export type Orientation = 'portrait' | 'landscape';

/** A page as it was begun. `bare` pages carry no running texts: covers, and letters, which are the municipality's own. */
export interface Sheet {
  orientation: Orientation;
  bare: boolean;
}

interface Margins {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Letter: what offices in Chile print on («carta»). Points. */
const SIZE = { short: 612, long: 792 } as const;

const MARGINS: Readonly<Record<Orientation, Margins>> = {
  portrait: { top: 66, right: 64, bottom: 64, left: 64 },
  landscape: { top: 56, right: 46, bottom: 52, left: 46 },
};

/** Height of a font above and below the baseline, in parts of its size. */
const HEIGHTS: Readonly<Record<'roboto' | 'slab', { above: number; below: number }>> = {
  roboto: { above: 0.928, below: 0.244 },
  slab: { above: 1.048, below: 0.271 },
};

export interface PaperOptions {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  /** ISO 8601: the same content makes the same bytes. */
  changed: string;
  locale: Locale;
  /** pdfkit's form fields take no structure: a document is tagged or fillable. */
  tagged: boolean;
}

interface RuleOptions {
  x?: number;
  width?: number;
  weight?: number;
  colour?: string;
}

const spansOf = (text: string | readonly Span[]): readonly Span[] => (typeof text === 'string' ? [{ text }] : text);

/** A PDF in the making, with a cursor that goes down its pages. Lengths in points, from the upper left corner. */
export class Paper {
  readonly doc: PDFKit.PDFDocument;
  readonly tags: Tags;
  readonly sheets: Sheet[] = [];
  /** Where the next thing stands. */
  y = 0;

  constructor({ title, subject, author, keywords, changed, locale, tagged }: PaperOptions) {
    const moment = new Date(changed);
    this.doc = new PDFDocument({
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: '1.7',
      tagged,
      ...(tagged ? { subset: 'PDF/UA' as never } : {}),
      lang: LANGUAGE_TAGS[locale],
      displayTitle: true,
      info: {
        Title: title,
        Author: author,
        Subject: subject,
        Keywords: keywords,
        Creator: author,
        CreationDate: Number.isNaN(moment.getTime()) ? new Date(0) : moment,
      },
    });
    for (const face of FACES) this.doc.registerFont(face, fontOf(face));
    this.tags = new Tags(this.doc, tagged);
  }

  private get sheet(): Sheet {
    return this.sheets.at(-1) ?? { orientation: 'portrait', bare: false };
  }
  get margins(): Margins {
    return MARGINS[this.sheet.orientation];
  }
  get pageWidth(): number {
    return this.sheet.orientation === 'portrait' ? SIZE.short : SIZE.long;
  }
  get pageHeight(): number {
    return this.sheet.orientation === 'portrait' ? SIZE.long : SIZE.short;
  }
  get left(): number {
    return this.margins.left;
  }
  /** Width between the margins. */
  get width(): number {
    return this.pageWidth - this.margins.left - this.margins.right;
  }
  /** Where a page ends. */
  get bottom(): number {
    return this.pageHeight - this.margins.bottom;
  }
  /** Height that is left on this page. */
  get remaining(): number {
    return this.bottom - this.y;
  }
  get isAtTop(): boolean {
    return this.y <= this.margins.top + 0.5;
  }

  page(orientation: Orientation = this.sheet.orientation, bare = false): void {
    // pdfkit breaks no page of its own accord where there are no margins: this class alone does.
    this.doc.addPage({ size: [SIZE.short, SIZE.long], layout: orientation, margin: 0 });
    this.sheets.push({ orientation, bare });
    this.y = this.margins.top;
  }

  /** Begins a new page unless this much room is left. @returns whether it did. */
  need(height: number): boolean {
    if (this.y + height <= this.bottom + 0.5 || this.isAtTop) return false;
    this.page(this.sheet.orientation, this.sheet.bare);
    return true;
  }

  /** Leaves room, but none at the top of a page. */
  space(height: number): void {
    if (!this.isAtTop) this.y += height;
  }

  readonly measure = (text: string, face: Face, size: number): number => this.doc.font(face, size).widthOfString(text);

  lines(text: string | readonly Span[], style: TextStyle, width: number): Line[] {
    return linesOf(spansOf(text), style, width, this.measure);
  }

  heightOf(text: string | readonly Span[], style: TextStyle, width = this.width): number {
    return this.lines(text, style, width).length * style.leading;
  }

  /** A paragraph from the cursor on, over as many pages as it takes; no page begins with its last line alone. */
  text(
    text: string | readonly Span[],
    style: TextStyle,
    { x = this.left, width = this.width, tag = 'P' }: { x?: number; width?: number; tag?: string } = {},
  ): void {
    const lines = this.lines(text, style, width);
    if (lines.length === 0) return;
    this.tags.within(tag, () => {
      lines.forEach((line, index) => {
        const keeps = index === lines.length - 2 || (index === 0 && lines.length > 1) ? 2 : 1;
        this.need(style.leading * keeps);
        this.line(line, x, this.y, style, width);
        this.y += style.leading;
      });
    });
  }

  /** Lines at a place, on this page; they belong to the element that is open. */
  place(lines: readonly Line[], x: number, y: number, style: TextStyle, width: number): void {
    lines.forEach((line, index) => {
      this.line(line, x, y + index * style.leading, style, width);
    });
  }

  private line({ pieces, width: long }: Line, x: number, y: number, style: TextStyle, width: number): void {
    const indent = style.align === 'right' ? width - long : style.align === 'centre' ? (width - long) / 2 : 0;
    const { above, below } = HEIGHTS[style.face === 'slab' ? 'slab' : 'roboto'];
    const baseline = y + (style.leading - (above + below) * style.size) / 2 + above * style.size;
    let plain: Piece[] = [];
    const flush = (): void => {
      const held = plain;
      plain = [];
      if (held.length > 0)
        this.tags.content(() => held.forEach((piece) => this.piece(piece, x + indent, baseline, style)));
    };
    for (const piece of pieces) {
      if (piece.span.link === undefined && piece.span.goTo === undefined) plain.push(piece);
      else {
        flush();
        this.tags.within('Link', () => {
          this.tags.content(() => this.piece(piece, x + indent, baseline, style));
          this.hotspot(piece.span, piece.text, x + indent + piece.x, y, piece.width, style.leading);
        });
      }
    }
    flush();
  }

  private piece({ span, text, x, width, face, size }: Piece, left: number, baseline: number, style: TextStyle): void {
    const { doc } = this;
    if (span.box) {
      const top = baseline - BOX + 1.2;
      doc
        .lineWidth(0.8)
        .rect(left + x, top, BOX, BOX)
        .stroke(PALETTE.softInk);
      span.placed?.(left + x, top);
      return;
    }
    if (span.blank) {
      doc
        .lineWidth(0.6)
        .moveTo(left + x, baseline + 2)
        .lineTo(left + x + width, baseline + 2)
        .stroke(PALETTE.writing);
      return;
    }
    const isLink = span.link !== undefined || (span.goTo !== undefined && !span.raised);
    const colour = span.colour ?? (isLink ? PALETTE.blue : style.colour);
    const lift = span.raised ? style.size * 0.34 : 0;
    doc
      .font(face, size)
      .fillColor(colour)
      .text(text, left + x, baseline - lift, { lineBreak: false, baseline: 'alphabetic' });
    if (span.link !== undefined)
      doc
        .lineWidth(0.4)
        .moveTo(left + x, baseline + 1.6)
        .lineTo(left + x + width, baseline + 1.6)
        .stroke(colour);
  }

  /** Makes a place lead somewhere: to an address or to a named place of this document. */
  private hotspot({ link, goTo }: Span, words: string, x: number, y: number, width: number, height: number): void {
    // A String object is a text to pdfkit, a plain string a name.
    const options = { structParent: this.tags.current, Contents: new String(words.trim()) as string };
    if (link !== undefined) this.doc.link(x, y, width, height, link, options);
    else if (goTo !== undefined) this.doc.goTo(x, y, width, height, goTo, options);
  }

  /** Names the place of the cursor, for links inside the document. */
  anchor(name: string): void {
    this.doc.addNamedDestination(name, 'XYZ', null as never, Math.max(0, this.y - 12), null as never);
  }

  rule(y: number, { x = this.left, width = this.width, weight = 0.6, colour = PALETTE.rule }: RuleOptions = {}): void {
    this.tags.artifact(() => {
      this.doc
        .lineWidth(weight)
        .moveTo(x, y)
        .lineTo(x + width, y)
        .stroke(colour);
    });
  }

  ground(x: number, y: number, width: number, height: number, colour: string): void {
    this.tags.artifact(() => {
      this.doc.rect(x, y, width, height).fill(colour);
    });
  }

  frame(x: number, y: number, width: number, height: number, weight = 0.6, colour: string = PALETTE.rule): void {
    this.tags.artifact(() => {
      this.doc.lineWidth(weight).rect(x, y, width, height).stroke(colour);
    });
  }

  /** Goes back to every page to write what only the end knows. `number` from 1. */
  eachPage(write: (sheet: Sheet, number: number, total: number) => void): void {
    const sheets = [...this.sheets];
    sheets.forEach((sheet, index) => {
      this.doc.switchToPage(index);
      // Measures follow the page that is written on.
      this.sheets.splice(0, this.sheets.length, ...sheets.slice(0, index + 1));
      write(sheet, index + 1, sheets.length);
    });
  }

  /** Ends the document. @returns its bytes. */
  finish(): Promise<Buffer> {
    this.tags.end();
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      this.doc.on('data', (chunk: Buffer) => chunks.push(chunk));
      this.doc.on('end', () => {
        resolve(Buffer.concat(chunks));
      });
      this.doc.on('error', reject);
      this.doc.end();
    });
  }
}
