import sharp, { type Metadata } from 'sharp';

export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'avif';

/** The most that a picture may be before anything of it is decoded. */
export interface PictureBounds {
  formats: readonly PictureFormat[];
  /** Pixels on each side: a picture one pixel wide and millions high takes minutes to turn. */
  side: number;
  /** Pixels in all. */
  pixels: number;
  /** All of them unpacked: an interlaced picture of 16 bits is held whole while it is drawn. */
  bytes: number;
}

/** Why a picture is not decoded. */
export type PictureObjection = 'unreadable' | 'tooLarge' | 'animated';

/** A picture that is safe to decode, or what speaks against it. */
type Bounded = { format: PictureFormat } | { objection: PictureObjection };

/** Scans of a progressive JPEG: about ten as programs write them; each costs as much as the whole picture. */
const MOST_SCANS = 100;
const SCAN = Buffer.from([0xff, 0xda]);

const startsWith = (data: Buffer, at: number, text: string): boolean =>
  data.subarray(at, at + text.length).toString('latin1') === text;

/** By their first bytes: nothing else is given to a decoder, which would read vectors or documents as gladly. */
const SIGNATURES: Readonly<Record<PictureFormat, (data: Buffer) => boolean>> = {
  jpeg: (data) => startsWith(data, 0, '\u00ff\u00d8\u00ff'),
  png: (data) => startsWith(data, 0, '\u0089PNG\r\n\u001a\n'),
  webp: (data) => startsWith(data, 0, 'RIFF') && startsWith(data, 8, 'WEBP'),
  avif: (data) => startsWith(data, 4, 'ftyp'),
};

const decodedFormat = ({ format, compression }: Metadata): string | undefined =>
  format === 'heif' && compression === 'av1' ? 'avif' : format;

/** Of one sample, as libvips names what it unpacks. */
const SAMPLE_BYTES: Readonly<Record<string, number>> = { uchar: 1, char: 1, ushort: 2, short: 2 };
const LARGEST_SAMPLE = 8;

function unpackedBytes({ width, height, channels, depth }: Metadata): number {
  return width * height * channels * (SAMPLE_BYTES[depth] ?? LARGEST_SAMPLE);
}

function hasTooManyScans(data: Buffer): boolean {
  let scans = 0;
  for (let at = data.indexOf(SCAN); at >= 0 && scans <= MOST_SCANS; at = data.indexOf(SCAN, at + SCAN.length)) {
    scans += 1;
  }
  return scans > MOST_SCANS;
}

function objectionTo(metadata: Metadata, bounds: PictureBounds): PictureObjection | null {
  const { width, height, pages = 1 } = metadata;
  if (Math.max(width, height) > bounds.side || width * height > bounds.pixels) return 'tooLarge';
  if (unpackedBytes(metadata) > bounds.bytes) return 'tooLarge';
  return pages > 1 ? 'animated' : null;
}

/** Reads the head of a picture, and nothing else of it. */
export async function boundedPicture(data: Buffer, bounds: PictureBounds): Promise<Bounded> {
  const format = bounds.formats.find((each) => SIGNATURES[each](data));
  if (!format || (format === 'jpeg' && hasTooManyScans(data))) return { objection: 'unreadable' };
  try {
    const metadata = await sharp(data).metadata();
    if (decodedFormat(metadata) !== format) return { objection: 'unreadable' };
    const objection = objectionTo(metadata, bounds);
    return objection ? { objection } : { format };
  } catch {
    return { objection: 'unreadable' };
  }
}
