import type { Localized } from '@/domain/locale';
import { heavyWork } from '@/heavy-work/heavy-work';
import type { PictureFormat, PictureObjection } from '@/pictures/bounds';

/** An image rewritten from its pixels: nothing else of the uploaded file remains. */
export interface CleanImage {
  data: Buffer;
  mimeType: string;
}

const EXTENSIONS: Readonly<Record<PictureFormat, readonly string[]>> = {
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
  avif: ['avif'],
};

const NO_IMAGE: Localized = {
  es: 'No es una imagen JPEG, PNG, WebP o AVIF, o está dañada. Los archivos SVG no se admiten.',
  en: 'This is not a JPEG, PNG, WebP or AVIF image, or it is damaged. SVG files are not accepted.',
};
const MISLABELLED: Localized = {
  es: 'El nombre del archivo no corresponde a su contenido: guárdelo de nuevo con la extensión correcta.',
  en: 'The name of the file does not match its content: save it again with the right extension.',
};
const OBJECTIONS: Readonly<Record<PictureObjection, Localized>> = {
  unreadable: NO_IMAGE,
  tooLarge: {
    es: 'La imagen tiene más de 60 millones de píxeles, o más de 20.000 por lado, u ocupa demasiada memoria: redúzcala antes de subirla.',
    en: 'The image has more than 60 million pixels, or more than 20,000 on a side, or takes too much memory: make it smaller before uploading it.',
  },
  animated: {
    es: 'La imagen tiene movimiento: guárdela como una imagen fija.',
    en: 'The image is animated: save it as a still one.',
  },
};

/** The extension of a file name, in lower case, without the dot. */
export const extensionOf = (name: string): string => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/**
 * Reads an uploaded image and has it drawn anew.
 * @returns the new bytes, or what is wrong with the old ones.
 * @throws TryLater
 */
export async function cleanImage(data: Buffer, name: string): Promise<CleanImage | { problem: Localized }> {
  const extension = extensionOf(name);
  if (!Object.values(EXTENSIONS).some((extensions) => extensions.includes(extension))) {
    return { problem: NO_IMAGE };
  }
  const drawn = await heavyWork().run('photo', new Uint8Array(data));
  if ('objection' in drawn) return { problem: OBJECTIONS[drawn.objection] };
  if (!EXTENSIONS[drawn.format].includes(extension)) return { problem: MISLABELLED };
  return { data: Buffer.from(drawn.data), mimeType: `image/${drawn.format}` };
}
