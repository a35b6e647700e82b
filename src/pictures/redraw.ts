import sharp from 'sharp';
import { boundedPicture, type PictureBounds, type PictureFormat, type PictureObjection } from './bounds';

/** A picture rewritten from its pixels: nothing else of the file remains. */
interface RedrawnPicture {
  data: Uint8Array<ArrayBuffer>;
  format: PictureFormat;
}

/** A decoder that takes this long is at work on a picture made for it. */
const MOST_SECONDS = 30;
const JPEG_QUALITY = 90;

/**
 * Draws a picture anew, if it is within bounds: hidden data behind or between the pixels (scripts, archives, the place
 * where a photo was taken) does not survive. The orientation is applied first.
 * @param keptSide the most pixels that are kept on a side: what is larger is made smaller.
 */
export async function redrawn(
  data: Buffer,
  bounds: PictureBounds,
  keptSide: number,
): Promise<RedrawnPicture | { objection: PictureObjection }> {
  const picture = await boundedPicture(data, bounds);
  if ('objection' in picture) return picture;
  const { format } = picture;
  try {
    const drawn = await sharp(data, { failOn: 'error', limitInputPixels: bounds.pixels })
      .timeout({ seconds: MOST_SECONDS })
      .rotate()
      .resize({ width: keptSide, height: keptSide, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .toFormat(format, format === 'jpeg' ? { quality: JPEG_QUALITY } : {})
      .toBuffer();
    return { data: new Uint8Array(drawn), format };
  } catch {
    return { objection: 'unreadable' };
  }
}
