import { setImmediate as nextTurn } from 'node:timers/promises';
import sax, { type Tag } from 'sax';
import type { Part } from './archive';
import { refuse } from './problems';

/** An element as it begins: its name and those of its attributes without their prefixes, which anybody may choose. */
export interface Element {
  name: string;
  attributes: ReadonlyMap<string, string>;
}

interface Reader {
  element(element: Element): void;
  text?(text: string): void;
  closed?(name: string): void;
}

const MOST_BYTES = 50 * 1024 * 1024;
/** Read in one go; between two, others have their turn. */
const CHUNK = 128 * 1024;
const UNICODE = /^\s*<\?xml[^>]*encoding\s*=\s*["'](?!(?:utf-8|utf-16|us-ascii)["'])/i;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const elementOf = ({ name, attributes }: Tag): Element => ({
  name: local(name),
  attributes: new Map(Object.entries(attributes).map(([key, value]) => [local(key), value])),
});

/** As text in the one form of Unicode that its first bytes say. @throws where it is in none. */
function textOf(bytes: Buffer): string {
  const [first, second] = bytes;
  const form =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(form, { fatal: true }).decode(bytes);
  // Another encoding, or declarations that say what entities stand for, would have others read something else.
  if (text.includes('\0') || UNICODE.test(text)) refuse('otherContent');
  return text;
}

/** Reads a part as XML, whatever its name says. @throws where it is none, DocumentRefused where it may be read in two ways. */
export async function readXml(part: Part, reader: Reader): Promise<void> {
  if (part.size > MOST_BYTES) refuse('bomb');
  const text = textOf(await part.read());
  // Its own limit, meant for streams, would refuse a long line of a drawing: what is read has one already.
  const parser = Object.assign(sax.parser(true), { bufferCheckPosition: Infinity });
  parser.onopentag = (tag) => reader.element(elementOf(tag as Tag));
  parser.onclosetag = (name) => reader.closed?.(local(name));
  parser.ontext = (words) => reader.text?.(words);
  parser.oncdata = (words) => reader.text?.(words);
  parser.ondoctype = () => refuse('otherContent');
  parser.onerror = (error) => {
    throw error;
  };
  for (let at = 0; at < text.length; at += CHUNK) {
    parser.write(text.slice(at, at + CHUNK));
    await nextTurn();
  }
  parser.close();
}
