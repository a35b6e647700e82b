export type Element = PDFKit.PDFStructureElement;

interface Options {
  /** The text alternative of a picture. */
  alt?: string;
  lang?: string;
  /** The scope of a table heading. */
  scope?: 'Row' | 'Column';
  columnSpan?: number;
  rowSpan?: number;
}

/** The part of an element that @types/pdfkit leaves out. */
interface Dictionary {
  dictionary: { data: Record<string, unknown> };
}

const attributesOf = ({ scope, columnSpan = 1, rowSpan = 1 }: Options): Record<string, unknown> | null =>
  scope || columnSpan > 1 || rowSpan > 1
    ? {
        O: 'Table',
        ...(scope ? { Scope: scope } : {}),
        ...(columnSpan > 1 ? { ColSpan: columnSpan } : {}),
        ...(rowSpan > 1 ? { RowSpan: rowSpan } : {}),
      }
    : null;

/**
 * The structure of a tagged PDF, built while drawing. If the document is not tagged (`on` is false) everything is
 * drawn all the same and nothing is recorded.
 */
export class Tags {
  private readonly open: Element[] = [];
  /** Inside an artifact, where nothing has meaning. */
  private quiet = false;

  constructor(
    private readonly doc: PDFKit.PDFDocument,
    readonly on: boolean,
  ) {
    if (!on) return;
    const root = doc.struct('Document');
    doc.addStructure(root);
    this.open.push(root);
  }

  /** The innermost element that is open: what annotations belong to. */
  get current(): Element | undefined {
    return this.open.at(-1);
  }

  /** A new element inside the current one, drawn piece by piece: pass it to `inside`, and end it. */
  element(type: string, options: Options = {}): Element | null {
    if (!this.on || this.quiet) return null;
    const { alt, lang } = options;
    const element = this.doc.struct(type, { ...(alt ? { alt } : {}), ...(lang ? { lang } : {}) });
    const attributes = attributesOf(options);
    if (attributes) (element as unknown as Dictionary).dictionary.data.A = attributes;
    this.current?.add(element);
    return element;
  }

  /** Draws into an element made before. */
  inside(element: Element | null, draw: () => void): void {
    if (element) this.open.push(element);
    draw();
    if (element) this.open.pop();
  }

  /** Draws inside a new element, which is complete afterwards. */
  within(type: string, draw: () => void, options: Options = {}): void {
    const element = this.element(type, options);
    this.inside(element, draw);
    element?.end();
  }

  /** Draws content that belongs to the current element. It stays on one page and contains no other element. */
  content(draw: () => void): void {
    const { current } = this;
    if (!current || this.quiet) {
      draw();
      return;
    }
    const content = this.doc.markStructureContent('Span');
    draw();
    this.doc.endMarkedContent();
    current.add(content);
  }

  /** A drawing on one page, described by `alt`. */
  figure(alt: string, draw: () => void): void {
    this.within(
      'Figure',
      () => {
        this.content(() => {
          this.quiet = true;
          draw();
          this.quiet = false;
        });
      },
      { alt },
    );
  }

  /** Draws decoration, on one page: rules, grounds, repeated headings, page numbers. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    if (!this.on || this.quiet) {
      draw();
      return;
    }
    this.quiet = true;
    this.doc.markContent('Artifact', { type });
    draw();
    this.doc.endMarkedContent();
    this.quiet = false;
  }

  /** Ends every element that is open. */
  end(): void {
    while (this.open.length > 0) this.open.pop()?.end();
  }
}
