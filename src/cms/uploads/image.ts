import sharp, { type Metadata } from 'sharp';
import type { Localized } from '@/domain/locale';

/** An image rewritten from its pixels: nothing else of the uploaded file remains. */
export interface CleanImage {
  data: Buffer;
  mimeType: string;
}

type Format = 'jpeg' | 'png' | 'webp' | 'avif';

const EXTENSIONS: Record<Format, readonly string[]> = {
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
  avif: ['avif'],
};

/** Photos of today's cameras are accepted; a decompression bomb of gigabytes is not. */
const MAX_PIXELS = 60_000_000;

export const NO_IMAGE: Localized = {
  es: 'No es una imagen JPEG, PNG, WebP o AVIF, o está dañada. Los archivos SVG no se admiten.',
  en: 'This is not a JPEG, PNG, WebP or AVIF image, or it is damaged. SVG files are not accepted.',
};
export const MISLABELLED: Localized = {
  es: 'El nombre del archivo no corresponde a su contenido: guárdelo de nuevo con la extensión correcta.',
  en: 'The name of the file does not match its content: save it again with the right extension.',
};
export const TOO_MANY_PIXELS: Localized = {
  es: 'La imagen tiene más de 60 millones de píxeles: redúzcala antes de subirla.',
  en: 'The image has more than 60 million pixels: make it smaller before uploading it.',
};

/** The extension of a file name, in lower case, without the dot. */
export const extensionOf = (name: string): string => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';

const formatOf = ({ format, compression }: Metadata): Format | null => {
  if (format === 'heif') return compression === 'av1' ? 'avif' : null;
  return format === 'jpeg' || format === 'png' || format === 'webp' ? format : null;
};

/**
 * Reads an uploaded image and re-encodes it: hidden data behind or between the pixels (scripts, archives, the place
 * where a photo was taken) does not survive. The orientation is applied first.
 * @returns the new bytes, or what is wrong with the old ones.
 */
export async function cleanImage(data: Buffer, name: string): Promise<CleanImage | { problem: Localized }> {
  try {
    const metadata = await sharp(data).metadata();
    const format = formatOf(metadata);
    if (!format) return { problem: NO_IMAGE };
    if (!EXTENSIONS[format].includes(extensionOf(name))) return { problem: MISLABELLED };
    if (metadata.width * metadata.height * (metadata.pages ?? 1) > MAX_PIXELS) return { problem: TOO_MANY_PIXELS };
    const clean = await sharp(data, { failOn: 'error', limitInputPixels: MAX_PIXELS })
      .rotate()
      .toFormat(format)
      .toBuffer();
    return { data: clean, mimeType: `image/${format}` };
  } catch {
    return { problem: NO_IMAGE };
  }
}
