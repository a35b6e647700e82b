import { fontOf } from '../fonts';
import { printable } from './printable';
import type { Paper } from './paper';

/** Internals of pdfkit that form fields need. */
interface Inner {
  _font: { id: string; name: string; ref: () => unknown } | null;
  _root: { data: { AcroForm: { data: { Fields: unknown[] } } } };
}

const FONT = 'Roboto';
/** Bits of a field's flags: PDF 1.7, 12.7.3 and 12.7.4. */
const MULTILINE = 1 << 12;
const RADIO = 1 << 15;
const PRINT = 4;

/** A String object is a text to pdfkit, a plain string a name. */
const words = (value: string): string => new String(value) as string;

/** WinAnsi (windows-1252), the encoding of a simple font in a form. */
const WIN_ANSI = Array.from(
  new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 224 }, (_each, at) => at + 32)),
);

/** Fields to fill in on a screen. Their font is embedded completely, because nobody knows what will be written. */
export class Fields {
  private readonly names = new Map<string, number>();

  constructor(private readonly paper: Paper) {
    const inner = paper.doc as unknown as Inner;
    const drawn = inner._font;
    const font = this.wholeFont();
    inner._font = { id: FONT, name: FONT, ref: () => font };
    paper.doc.initForm();
    inner._font = drawn;
  }

  private get all(): unknown[] {
    return (this.paper.doc as unknown as Inner)._root.data.AcroForm.data.Fields;
  }

  private wholeFont(): unknown {
    const { doc, measure } = this.paper;
    const bytes = fontOf('text');
    const file = doc.ref({ Length1: bytes.length });
    file.end(bytes);
    const descriptor = doc.ref({
      Type: 'FontDescriptor',
      FontName: 'Roboto-Regular',
      Flags: 32,
      FontBBox: [-737, -271, 1148, 1056],
      ItalicAngle: 0,
      Ascent: 928,
      Descent: -244,
      CapHeight: 711,
      StemV: 88,
      FontFile2: file,
    });
    descriptor.end(undefined);
    const font = doc.ref({
      Type: 'Font',
      Subtype: 'TrueType',
      BaseFont: 'Roboto-Regular',
      FirstChar: 32,
      LastChar: 255,
      Widths: WIN_ANSI.map((character) => Math.round(measure(printable(character), 'text', 1000))),
      FontDescriptor: descriptor,
      Encoding: 'WinAnsiEncoding',
    });
    font.end(undefined);
    return font;
  }

  /** A unique field name, made from the text next to it. */
  private nameFor(label: string): string {
    const base =
      label
        .replace(/[.\s]+/g, ' ')
        .trim()
        .slice(0, 60) || 'campo';
    const times = (this.names.get(base) ?? 0) + 1;
    this.names.set(base, times);
    return times === 1 ? base : `${base} (${times})`;
  }

  /** A place to write. @param label what to write there: read out by screen readers. */
  text(label: string, x: number, y: number, width: number, height: number, multiline: boolean): void {
    const name = this.nameFor(label);
    this.widget(x, y, width, height, {
      FT: 'Tx',
      T: words(name),
      TU: words(label),
      DA: words(`/${FONT} 9.5 Tf 0.04 0.07 0.18 rg`),
      ...(multiline ? { Ff: MULTILINE } : {}),
    });
    this.all.push(this.last);
  }

  /** A single box to tick. */
  box(label: string, x: number, y: number, size: number): void {
    this.widget(x, y, size, size, {
      FT: 'Btn',
      T: words(this.nameFor(label)),
      TU: words(label),
      ...this.states('Si', size),
    });
    this.all.push(this.last);
  }

  /** Boxes of which one is ticked; `places` are their upper left corners. */
  oneOf(label: string, places: readonly { x: number; y: number; label: string }[], size: number): void {
    const { doc } = this.paper;
    const kids: unknown[] = [];
    const parent = doc.ref({ FT: 'Btn', Ff: RADIO, T: words(this.nameFor(label)), TU: words(label), Kids: kids });
    places.forEach((place, index) => {
      this.widget(place.x, place.y, size, size, {
        Parent: parent,
        TU: words(`${label}: ${place.label}`),
        ...this.states(`Opcion${index + 1}`, size),
      });
      kids.push(this.last);
    });
    // pdfkit ends whatever has kids when the document ends.
    this.all.push(parent);
  }

  private widget(x: number, y: number, width: number, height: number, entries: Record<string, unknown>): void {
    this.paper.doc.annotate(x, y, width, height, {
      Subtype: 'Widget',
      F: PRINT,
      ...entries,
    } as PDFKit.Mixins.AnnotationOption);
  }

  private get last(): unknown {
    return (this.paper.doc.page as unknown as { annotations: unknown[] }).annotations.at(-1);
  }

  /** The appearance of a box: nothing when off, because the box itself is drawn on the page; a cross when on. */
  private states(on: string, size: number): Record<string, unknown> {
    const picture = (content: string): unknown => {
      const form = this.paper.doc.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, size, size] });
      form.end(Buffer.from(content));
      return form;
    };
    const [near, far] = [size * 0.22, size * 0.78];
    const cross = `0.04 0.07 0.18 RG 1.3 w ${near} ${near} m ${far} ${far} l S ${near} ${far} m ${far} ${near} l S`;
    return {
      AS: 'Off',
      MK: { CA: words('8') },
      DA: words('/ZaDb 0 Tf 0 g'),
      AP: { N: { [on]: picture(cross), Off: picture('') } },
    };
  }
}
