import { setImmediate as nextTurn } from 'node:timers/promises';
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import {
  PDFArray,
  PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFObjectParser,
  PDFObjectStreamParser,
  PDFRawStream,
  PDFRef,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { isHarmlessLink } from './part-content';
import { refuse, type PROBLEMS } from './problems';

type Problem = keyof typeof PROBLEMS;

/** Names that stand in no document that is only read and filled in, whatever they are the name of. */
const FORBIDDEN: Readonly<Record<string, Problem>> = {
  '/Encrypt': 'encrypted',
  '/JavaScript': 'script',
  '/JS': 'script',
  '/AA': 'action',
  '/Launch': 'action',
  '/SubmitForm': 'action',
  '/ImportData': 'action',
  '/GoToR': 'action',
  '/GoToE': 'action',
  '/EmbeddedFile': 'embedded',
  '/EmbeddedFiles': 'embedded',
  '/FileAttachment': 'embedded',
  '/XFA': 'dynamic',
  '/RichMedia': 'dynamic',
  '/Rendition': 'dynamic',
  '/Movie': 'dynamic',
  '/Sound': 'dynamic',
  '/3D': 'dynamic',
};

const MEGABYTE = 1024 * 1024;
const MOST_OBJECTS = 200_000;
/** Of all objects that are kept packed. */
const MOST_UNPACKED = 64 * MEGABYTE;
/** Parsed in one go; between two, others have their turn. */
const BATCH = 200;
/** Of a comment; a longer one is taken for what it may hide. */
const LONGEST_LINE = 4096;

const unpack = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflate);
const nameOf = (name: string): PDFName => PDFName.of(name);

const WHITESPACE = /[\0\t\n\f\r ]/;
const DIGIT = /\d/;
const HEADER = /(\d+)[\0\t\n\f\r ]+(\d+)[\0\t\n\f\r ]*$/;

/** Whether the line that ends here holds a comment. */
function holdsComment(text: string, end: number): boolean {
  for (let at = end - 1; at >= 0 && end - at < LONGEST_LINE; at -= 1) {
    const sign = text.charAt(at);
    if (sign === '%') return true;
    if (sign === '\n' || sign === '\r') return false;
  }
  return end >= LONGEST_LINE;
}

/** Whether what ends here is the number of an object, or a comment behind which it may stand. */
function followsNumber(text: string, end: number): boolean {
  let at = end;
  let isNewLine = false;
  while (at > 0 && WHITESPACE.test(text.charAt(at - 1))) {
    at -= 1;
    isNewLine ||= text.charAt(at) === '\n' || text.charAt(at) === '\r';
  }
  return (at > 0 && DIGIT.test(text.charAt(at - 1))) || (isNewLine && holdsComment(text, at));
}

interface Place {
  /** How others refer to the object; null where a comment stands in its number. */
  ref: string | null;
  start: number;
  end: number;
}

/**
 * Every place that a reader could take for an object, wherever the tables of the file point to: a list of places may name
 * any of them, and one inside another's bytes too.
 */
function placesOf(text: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf('obj'); at >= 0; at = text.indexOf('obj', at + 1)) {
    if (!followsNumber(text, at)) continue;
    if (places.length === MOST_OBJECTS) refuse('bomb');
    const last = places.at(-1);
    if (last) last.end = at;
    const [, number, generation] = HEADER.exec(text.slice(Math.max(0, at - 64), at)) ?? [];
    const ref = number && generation ? `${Number(number)} ${Number(generation)} R` : null;
    places.push({ ref, start: at + 3, end: text.length });
  }
  return places;
}

/** Notes each name that a parser comes by: of two alike keys in a dictionary it keeps one, and readers differ in which. */
function refuseNames(parser: PDFObjectParser): void {
  const parseName = parser['parseName'].bind(parser);
  parser['parseName'] = () => {
    const name = parseName();
    const problem = FORBIDDEN[name.asString()];
    if (problem) refuse(problem);
    return name;
  };
}

/** The dictionaries in an object. */
function* dictionariesIn(object: PDFObject): Generator<PDFDict> {
  const rest = [object];
  for (let next = rest.pop(); next; next = rest.pop()) {
    if (next instanceof PDFRawStream) rest.push(next.dict);
    if (next instanceof PDFArray) rest.push(...next.asArray());
    if (next instanceof PDFDict) {
      yield next;
      rest.push(...next.values());
    }
  }
}

class Objects {
  private readonly context = PDFContext.create();
  private readonly objects = new Map<string, PDFObject[]>();
  private unpacked = 0;
  private packed = 0;
  private turns = 0;

  constructor() {
    // A number may be given to several objects; readers differ in which of them they see.
    this.context.assign = (ref, object) => this.keep(ref.toString(), object);
  }

  private keep(ref: string, object: PDFObject): void {
    const alike = this.objects.get(ref);
    if (alike) alike.push(object);
    else this.objects.set(ref, [object]);
  }

  private parse(bytes: Buffer): PDFObject {
    const parser = PDFObjectParser.forBytes(bytes, this.context);
    refuseNames(parser);
    return parser.parseObject();
  }

  async add(bytes: Buffer, ref: string | null): Promise<void> {
    if (/^[\0\t\n\f\r ]*endobj/.test(bytes.toString('latin1', 0, 64))) return;
    const object = this.parse(bytes);
    this.keep(ref ?? '', object);
    if (object instanceof PDFRawStream) await this.addPacked(object);
  }

  /** Objects may lie packed in the bytes of another, known by what else it states. */
  private async addPacked({ dict, contents }: PDFRawStream): Promise<void> {
    if (dict.has(nameOf('F'))) refuse('external');
    const [count, first] = [dict.get(nameOf('N')), dict.get(nameOf('First'))];
    if (dict.get(nameOf('Type')) !== nameOf('ObjStm') && !(count && first)) return;
    if (!(count instanceof PDFNumber && first instanceof PDFNumber)) return refuse('otherContent');
    if (count.asNumber() < 0) refuse('otherContent');
    this.packed += count.asNumber();
    if (this.packed > MOST_OBJECTS) refuse('bomb');
    const plain = PDFDict.withContext(this.context);
    plain.set(nameOf('N'), count);
    plain.set(nameOf('First'), first);
    const stream = PDFRawStream.of(plain, await this.unpackedOf(dict, contents));
    const parser = PDFObjectStreamParser.forStream(stream, () => (this.turns += 1) % BATCH === 0);
    refuseNames(parser);
    await parser.parseIntoContext();
  }

  /** Objects are packed in one way by all programs: what is packed in others is to be overlooked. */
  private async unpackedOf(dict: PDFDict, contents: Uint8Array): Promise<Buffer> {
    if (dict.has(nameOf('DecodeParms'))) refuse('otherContent');
    const filter = dict.get(nameOf('Filter'));
    const filters = filter instanceof PDFArray ? filter.asArray() : filter ? [filter] : [];
    if (filters.length === 0) return Buffer.from(contents);
    if (filters.length > 1 || filters[0] !== nameOf('FlateDecode')) refuse('otherContent');
    const left = MOST_UNPACKED - this.unpacked;
    const bytes = await unpack(Buffer.from(contents), { maxOutputLength: Math.max(left, 1) }).catch(
      (error: NodeJS.ErrnoException) => refuse(error.code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'otherContent'),
    );
    this.unpacked += bytes.length;
    return bytes;
  }

  /** As it is opened, a document may show one of its own pages, and nothing else. */
  private opensByItself(dictionary: PDFDict): boolean {
    const opening = dictionary.get(nameOf('OpenAction'));
    const meant = opening instanceof PDFRef ? (this.objects.get(opening.toString()) ?? []) : [opening];
    return meant.some((each) => each instanceof PDFDict && each.get(nameOf('S')) !== nameOf('GoTo'));
  }

  checkActions(): void {
    for (const object of [...this.objects.values()].flat()) {
      for (const dictionary of dictionariesIn(object)) {
        if (this.opensByItself(dictionary)) refuse('action');
        const address = dictionary.get(nameOf('URI'));
        const isText = address instanceof PDFString || address instanceof PDFHexString;
        if (isText && !isHarmlessLink(address.decodeText())) refuse('link');
      }
    }
  }
}

/** Looks into every object of a PDF. @throws DocumentRefused, or whatever the parser finds wrong with it. */
export async function checkPdf(data: Buffer): Promise<void> {
  const text = data.toString('latin1');
  const places = placesOf(text);
  if (places.length === 0) refuse('otherContent');
  const objects = new Objects();
  for (const [count, { ref, start, end }] of places.entries()) {
    await objects.add(data.subarray(start, end), ref);
    if (count % BATCH === 0) await nextTurn();
  }
  // What stands at the end says whether the whole is encrypted.
  for (const { index } of text.matchAll(/trailer[\0\t\n\f\r ]*(?=<<|%)/g)) {
    await objects.add(data.subarray(index + 'trailer'.length), null);
  }
  objects.checkActions();
}
