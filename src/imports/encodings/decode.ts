import { isUtf8 } from 'node:buffer';
import { FileRefused } from '../file-refused';
import { MAX_BYTES } from '../municipalities/limits';
import { REFUSALS } from '../municipalities/messages';
import { guessEncoding, type GuessedEncoding } from './guess';

export type Encoding = 'UTF-8' | 'UTF-16' | GuessedEncoding;

export interface DecodedFile {
  text: string;
  encoding: Encoding;
  /** Words by which a person sees whether the encoding was guessed right; null where the file itself says which it is. */
  guessedBy: readonly string[] | null;
}

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean => first.every((byte, at) => bytes[at] === byte);

/** «Unicode text» of spreadsheets, known by its mark, or by a zero in every other byte as most of its letters have. */
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

/** The text of a file in a form of Unicode, which shows whether it is right. @throws FileRefused where it is not. */
function unicode(bytes: Uint8Array, form: 'utf-8' | 'utf-16le' | 'utf-16be'): string {
  try {
    return new TextDecoder(form, { fatal: true }).decode(bytes);
  } catch {
    throw new FileRefused(REFUSALS.notText);
  }
}

function read(bytes: Uint8Array): DecodedFile {
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: unicode(bytes, utf16), encoding: 'UTF-16', guessedBy: null };
  if (bytes.includes(0) || startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) throw new FileRefused(REFUSALS.notText);
  if (isUtf8(bytes)) return { text: unicode(bytes, 'utf-8'), encoding: 'UTF-8', guessedBy: null };
  const { text, encoding, words } = guessEncoding(bytes);
  return { text, encoding, guessedBy: words };
}

/**
 * The text of an uploaded file: UTF-8 or UTF-16, with or without their marks, which show themselves; else the encoding of
 * Windows, of Macs or of MS-DOS in which it looks most like Spanish.
 * @throws FileRefused where it is no text, empty, or larger than 5 MB.
 */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  if (bytes.length > MAX_BYTES) throw new FileRefused(REFUSALS.tooLarge);
  const decoded = read(bytes);
  if (decoded.text.includes('\0')) throw new FileRefused(REFUSALS.notText);
  if (decoded.text.trim() === '') throw new FileRefused(REFUSALS.empty);
  return decoded;
}
