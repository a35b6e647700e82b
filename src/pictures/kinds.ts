import type { PictureBounds } from './bounds';
import { redrawn } from './redraw';

const MEGA = 1_000_000;

/** Pixels on each side of a logo that somebody sends for their documents. */
const LOGO_SIDE = 6000;
const LOGO_BOUNDS: PictureBounds = {
  formats: ['png', 'jpeg'],
  side: LOGO_SIDE,
  pixels: 16 * MEGA,
  bytes: 128 * MEGA,
};
/** More than print needs at the size that a logo has in a document. */
const LOGO_KEPT = 1000;

/** A logo as documents take it: PNG, or JPEG where it was one. */
export const redrawnLogo = (data: Buffer) => redrawn(data, LOGO_BOUNDS, LOGO_KEPT);

/** Photos of today's cameras are accepted; a decompression bomb of gigabytes is not. */
const PHOTO_BOUNDS: PictureBounds = {
  formats: ['jpeg', 'png', 'webp', 'avif'],
  side: 20_000,
  pixels: 60 * MEGA,
  bytes: 256 * MEGA,
};
/** Pages show 1600 pixels at most; Payload decodes what is kept once for each of its sizes. */
const PHOTO_KEPT = 4000;

/** A picture of the admin, in the format that it has. */
export const redrawnPhoto = (data: Buffer) => redrawn(data, PHOTO_BOUNDS, PHOTO_KEPT);
