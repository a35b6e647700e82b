import type { Localized } from '@/domain/locale';
import { MAX_BYTES } from './limits';
import { REFUSALS } from './messages';

export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

/** The file cannot be read at all. */
export class FileRefused extends Error {
  constructor(readonly reason: Localized) {
    super(reason.en);
    this.name = 'FileRefused';
  }
}

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean => first.every((byte, at) => bytes[at] === byte);

/** «Unicode text» of spreadsheets, told by its mark, or by a zero in every other byte as most of its letters have. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const sample = bytes.subarray(0, 1000);
  const zeros = (parity: number) => sample.filter((byte, at) => at % 2 === parity && byte === 0).length;
  const [even, odd] = [zeros(0), zeros(1)];
  // A spreadsheet or an image has zeros anywhere.
  if (Math.max(even, odd) <= sample.length / 4 || Math.min(even, odd) > 0) return null;
  return even > odd ? 'utf-16be' : 'utf-16le';
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
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

function textOf(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const utf16 = utf16Of(bytes);
  if (utf16) {
    const text = decoded(bytes, utf16);
    if (text === null) throw new FileRefused(REFUSALS.notText);
    return { text, encoding: 'UTF-16' };
  }
  if (bytes.includes(0) || startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) throw new FileRefused(REFUSALS.notText);
  const text = decoded(bytes, 'utf-8');
  return text === null ? { text: windows1252(bytes), encoding: 'Windows-1252' } : { text, encoding: 'UTF-8' };
}

/**
 * The text of an uploaded file: UTF-8 or UTF-16 with or without their marks, else Windows-1252, of which Latin-1 is a part.
 * @throws FileRefused where it is none of them, empty, or larger than 5 MB.
 */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (bytes.length > MAX_BYTES) throw new FileRefused(REFUSALS.tooLarge);
  const read = textOf(bytes);
  if (read.text.includes('\0')) throw new FileRefused(REFUSALS.notText);
  if (read.text.trim() === '') throw new FileRefused(REFUSALS.empty);
  return read;
}
