/** A picture to stand at the head of a document. */
export interface Logo {
  data: Buffer;
  mime: 'image/png' | 'image/jpeg';
}

/** The bytes given as a logo are no picture of the kind they claim to be. */
export class UnreadableLogo extends Error {
  override readonly name = 'UnreadableLogo';
}

interface Size {
  width: number;
  height: number;
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const pngSize = (data: Buffer): Size | null =>
  data.length > 24 && data.subarray(0, 8).equals(PNG) && data.toString('latin1', 12, 16) === 'IHDR'
    ? { width: data.readUInt32BE(16), height: data.readUInt32BE(20) }
    : null;

/** A segment that tells the size: a start of frame, which C4, C8 and CC are not. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function jpegSize(data: Buffer): Size | null {
  if (data.length < 4 || data.readUInt16BE(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 < data.length; at += 2 + data.readUInt16BE(at + 2)) {
    if (data[at] !== 0xff) return null;
    if (isFrame(data[at + 1] ?? 0)) return { height: data.readUInt16BE(at + 5), width: data.readUInt16BE(at + 7) };
  }
  return null;
}

/** Size of a logo in pixels. @throws UnreadableLogo */
export function logoSize({ data, mime }: Logo): Size {
  const size = mime === 'image/png' ? pngSize(data) : jpegSize(data);
  if (!size || size.width === 0 || size.height === 0) throw new UnreadableLogo('The logo cannot be read');
  return size;
}
