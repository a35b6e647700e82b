import sharp from 'sharp';
import type { DownloadProblem } from '@/domain/download-request';

export interface ReadLogo {
  data: Buffer;
  mime: 'image/png' | 'image/jpeg';
}

export const LOGO_BYTES = 1024 * 1024;
/** Of an uploaded logo, on each side. */
export const LOGO_PIXELS = 6000;
/** More than print needs at the size that a logo has in a document. */
const KEPT_PIXELS = 1000;

const refused = (objection: DownloadProblem['objection']): { problem: DownloadProblem } => ({
  problem: { field: 'logo', objection },
});

/**
 * Reads a logo by what it is, not by what it is called, and draws it anew: nothing that was hidden in the file goes on
 * into a document. It is kept nowhere.
 */
export async function readLogo(file: Blob): Promise<{ logo: ReadLogo } | { problem: DownloadProblem }> {
  if (file.size > LOGO_BYTES) return refused('largeLogo');
  try {
    const data = Buffer.from(await file.arrayBuffer());
    const { format, width, height, hasAlpha } = await sharp(data).metadata();
    if (format !== 'png' && format !== 'jpeg') return refused('unreadableLogo');
    if (Math.max(width, height) > LOGO_PIXELS) return refused('largeLogo');
    const drawn = sharp(data, { failOn: 'error', limitInputPixels: LOGO_PIXELS * LOGO_PIXELS })
      .rotate()
      .resize({ width: KEPT_PIXELS, height: KEPT_PIXELS, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb');
    const isPng = format === 'png' || hasAlpha;
    const bytes = await (isPng ? drawn.png() : drawn.jpeg({ quality: 90 })).toBuffer();
    return { logo: { data: bytes, mime: isPng ? 'image/png' : 'image/jpeg' } };
  } catch {
    return refused('unreadableLogo');
  }
}
