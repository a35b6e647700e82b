import sharp from 'sharp';

/** A picture to stand at the head of a document. */
export interface Logo {
  data: Buffer;
  mime: 'image/png' | 'image/jpeg';
}

/** A logo that can be read, with its size in pixels. */
export interface MeasuredLogo extends Logo {
  width: number;
  height: number;
}

/** The given bytes are not a picture of the declared type. */
export class UnreadableLogo extends Error {
  override readonly name = 'UnreadableLogo';
}

/** @throws UnreadableLogo */
export async function measureLogo(logo: Logo): Promise<MeasuredLogo> {
  try {
    const { format, width, height } = await sharp(logo.data).metadata();
    if (`image/${format}` === logo.mime) return { ...logo, width, height };
  } catch (error) {
    throw new UnreadableLogo('The logo cannot be read', { cause: error });
  }
  throw new UnreadableLogo(`The logo is not of the type ${logo.mime}`);
}

/** The size at which a logo fills its space undistorted. */
export function fittedLogo({ width, height }: MeasuredLogo, room: { width: number; height: number }) {
  const scale = Math.min(room.width / width, room.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
