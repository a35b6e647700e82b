import type { Localized } from '@/domain/locale';
import { REFUSALS } from './messages';

export const MAX_BYTES = 5 * 1024 * 1024;

export type Encoding = 'UTF-8' | 'Windows-1252';

/** The file cannot be read at all. */
export class FileRefused extends Error {
  constructor(readonly reason: Localized) {
    super(reason.en);
    this.name = 'FileRefused';
  }
}

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean => first.every((byte, at) => bytes[at] === byte);

const isUtf16 = (bytes: Uint8Array): boolean => startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);

/** Text without a mark in UTF-16 has a zero in every other byte; a spreadsheet or an image has them anywhere. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 1000);
  const zeros = [0, 1].map((parity) => sample.filter((byte, at) => at % 2 === parity && byte === 0).length);
  return Math.max(...zeros) > sample.length / 4 && Math.min(...zeros) === 0;
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What Windows-1252 has where Latin-1 has control characters (0x80 to 0x9F); Node 20's own decoder leaves these out. */
const BEYOND_LATIN_1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (control) => BEYOND_LATIN_1[control.charCodeAt(0) - 0x80] ?? control);

/**
 * The text of an uploaded file: UTF-8 with or without its mark, else Windows-1252, of which Latin-1 is a part.
 * @throws FileRefused where it is neither, empty, or larger than 5 MB.
 */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (bytes.length > MAX_BYTES) throw new FileRefused(REFUSALS.tooLarge);
  if (isUtf16(bytes) || looksLikeUtf16(bytes)) throw new FileRefused(REFUSALS.utf16);
  if (bytes.includes(0) || startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) throw new FileRefused(REFUSALS.notText);
  const text = utf8(bytes);
  const decoded = text ?? windows1252(bytes);
  if (decoded.trim() === '') throw new FileRefused(REFUSALS.empty);
  return { text: decoded, encoding: text === null ? 'Windows-1252' : 'UTF-8' };
}
