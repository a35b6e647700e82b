import type { Readable } from 'node:stream';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { refuse } from './problems';

/** An entry of an archive, whose bytes were counted as they were unpacked. */
export interface Part {
  name: string;
  size: number;
  /** Its first bytes, which say what it is. */
  head: Buffer;
  read(): Promise<Buffer>;
}

const MEGABYTE = 1024 * 1024;
const MOST_PARTS = 5_000;
const MOST_BYTES = 200 * MEGABYTE;
/** Of what is unpacked by what is packed; sheets of repeated numbers reach some 40. */
const MOST_RATIO = 100;
/** Up to here a ratio says nothing: an empty sheet packs well. */
const HARMLESS_BYTES = 4 * MEGABYTE;
const HEAD = 512;

const STORED = 0;
const DEFLATED = 8;
const START = Buffer.from('PK\u0003\u0004', 'latin1');
const END = Buffer.from('PK\u0005\u0006', 'latin1');
/** Length of the end record of an archive without comment. */
const END_LENGTH = 22;

/** An archive from its first byte to its last: nothing before it, nothing after it. */
export const isWholeArchive = (data: Buffer): boolean =>
  data.subarray(0, START.length).equals(START) && data.lastIndexOf(END) === data.length - END_LENGTH;

/** Names by which programs find a part differently: pieces of one part, signs of ASCII written as their code, controls. */
const DOUBTFUL_NAME = /\.piece$|%(?!20)[0-7][0-9a-f]|\p{Cc}|\\/iu;

async function bytesOf(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Unpacks an entry to its end, and keeps its beginning. yauzl stops where it is not as long as it says. */
async function headOf(stream: Readable): Promise<Buffer> {
  let head = Buffer.alloc(0);
  for await (const chunk of stream) {
    if (head.length < HEAD) head = Buffer.concat([head, chunk as Buffer]).subarray(0, HEAD);
  }
  return head;
}

/** The same name stands before the entry's bytes: some programs read that one. */
async function checkEntry(zip: ZipFile, entry: Entry): Promise<void> {
  if (entry.isEncrypted()) refuse('encrypted');
  const isReadable = entry.compressionMethod === STORED || entry.compressionMethod === DEFLATED;
  const local = await zip.readLocalFileHeaderPromise(entry);
  const isSame = local.fileName.equals(entry.fileNameRaw) && local.compressionMethod === entry.compressionMethod;
  if (!isReadable || !isSame || DOUBTFUL_NAME.test(entry.fileName)) refuse('otherContent');
}

/** What may still be unpacked: one for a document and the documents inside it. */
export interface Budget {
  bytes: number;
}

export const fullBudget = (): Budget => ({ bytes: MOST_BYTES });

/**
 * The parts of an archive, by their names in small letters, as office programs compare them.
 * @throws DocumentRefused where it is a bomb, encrypted, or ambiguous in any way.
 */
export async function partsOf(data: Buffer, budget: Budget): Promise<Map<string, Part>> {
  if (!isWholeArchive(data)) refuse('otherContent');
  // Names that climb or start at the root are refused by yauzl itself.
  const zip = await fromBufferPromise(data, { strictFileNames: true });
  if (zip.entryCount > MOST_PARTS) refuse('bomb');
  const parts = new Map<string, Part>();
  let size = 0;
  for await (const entry of zip.eachEntry()) {
    size += entry.uncompressedSize;
    budget.bytes -= entry.uncompressedSize;
    if (budget.bytes < 0 || (size > HARMLESS_BYTES && size > data.length * MOST_RATIO)) refuse('bomb');
    await checkEntry(zip, entry);
    const key = entry.fileName.toLowerCase();
    if (parts.has(key)) refuse('otherContent');
    parts.set(key, {
      name: entry.fileName,
      size: entry.uncompressedSize,
      head: await headOf(await zip.openReadStreamPromise(entry)),
      read: async () => bytesOf(await zip.openReadStreamPromise(entry)),
    });
  }
  return parts;
}
