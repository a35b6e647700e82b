import { deflateSync, crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { boundedPicture, type PictureBounds } from '@/pictures/bounds';
import { redrawnLogo, redrawnPhoto } from '@/pictures/kinds';

interface PngHead {
  width: number;
  height: number;
  /** Bits of one sample. */
  depth?: 8 | 16;
  interlaced?: boolean;
}

const RGBA = 6;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(8 + data.length + 4);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), 8 + data.length);
  return whole;
}

/** A PNG whose head says how much it is; of what it says, hardly anything is there. */
function png({ width, height, depth = 8, interlaced = false }: PngHead): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, RGBA, 0, 0, interlaced ? 1 : 0], 8);
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: { r: 184, g: 65, b: 15, alpha: 0.5 } } });

/** Each of another colour: frames that are alike would become one. */
const frames = (count: number) =>
  Promise.all(
    Array.from({ length: count }, (_, index) =>
      sharp({ create: { width: 8, height: 8, channels: 3, background: { r: index % 256, g: 0, b: 99 } } })
        .png()
        .toBuffer(),
    ),
  );

const animated = async (count: number) => sharp(await frames(count), { join: { animated: true } });

/** A JPEG that draws its last detail again and again. */
async function manyScans(count: number): Promise<Buffer> {
  const data = await plain(64, 64).jpeg({ progressive: true }).toBuffer();
  const scan = data.subarray(data.lastIndexOf(Buffer.from([0xff, 0xda])), -2);
  return Buffer.concat([data.subarray(0, -2), ...Array<Buffer>(count).fill(scan), data.subarray(-2)]);
}

const svg = (inside: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`);

describe('a picture that is made to be costly is refused before it is decoded', () => {
  it.each([
    ['one pixel wide and sixty million high', png({ width: 1, height: 60_000_000 })],
    ['sixty million wide', png({ width: 60_000_000, height: 1 })],
    ['of too many pixels', png({ width: 9000, height: 9000 })],
    ['interlaced, of 16 bits, held whole', png({ width: 6000, height: 6000, depth: 16, interlaced: true })],
  ])('%s', async (_what, data) => {
    expect(await redrawnPhoto(data)).toEqual({ objection: 'tooLarge' });
    expect(await redrawnLogo(data)).toEqual({ objection: 'tooLarge' });
  });

  it('of frames, in the formats that may have them', async () => {
    const webp = await (await animated(200)).webp().toBuffer();
    expect(await redrawnPhoto(webp)).toEqual({ objection: 'animated' });
    const gif = await (await animated(200)).gif().toBuffer();
    expect(await redrawnPhoto(gif)).toEqual({ objection: 'unreadable' });
  });

  it('of scans without end', async () => {
    const bounds = { formats: ['jpeg'], side: 100, pixels: 10_000, bytes: 100_000 } satisfies PictureBounds;
    expect(await boundedPicture(await manyScans(10), bounds)).toEqual({ format: 'jpeg' });
    expect(await boundedPicture(await manyScans(2000), bounds)).toEqual({ objection: 'unreadable' });
  });

  it('that is none: vectors are never read, whatever they begin with', async () => {
    const lines = svg('<path d="M0 0h9"/>');
    for (const data of [lines, Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), lines]), Buffer.alloc(0)])
      expect(await redrawnPhoto(data)).toEqual({ objection: 'unreadable' });
  });
});

describe('a picture as people have them', () => {
  it('is drawn anew, interlaced or not, with 8 or 16 bits, and no larger than it is shown', async () => {
    const deep = await plain(1200, 900).toColourspace('rgb16').png({ progressive: true }).toBuffer();
    const logo = await redrawnLogo(deep);
    if ('objection' in logo) throw new Error(logo.objection);
    expect(await sharp(logo.data).metadata()).toMatchObject({
      format: 'png',
      width: 1000,
      height: 750,
      depth: 'uchar',
    });

    const photo = await redrawnPhoto(await plain(5000, 3000).jpeg().withMetadata({ orientation: 6 }).toBuffer());
    if ('objection' in photo) throw new Error(photo.objection);
    expect(await sharp(photo.data).metadata()).toMatchObject({ format: 'jpeg', width: 2400, height: 4000 });
    expect((await sharp(photo.data).metadata()).exif).toBeUndefined();
  });

  it('is refused as a logo in another format than documents take', async () => {
    expect(await redrawnLogo(await plain(9, 9).webp().toBuffer())).toEqual({ objection: 'unreadable' });
    expect(await redrawnPhoto(await plain(9, 9).webp().toBuffer())).toMatchObject({ format: 'webp' });
  });
});
