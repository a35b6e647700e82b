import type { Localized } from '@/domain/locale';
import type { Encoding } from './decode';

/** Encodings as their readers know them: by the programs that write them. */
const NAMES: Readonly<Record<Encoding, Localized>> = {
  'UTF-8': { es: 'UTF-8, con letras dañadas', en: 'UTF-8, with damaged letters' },
  'UTF-16': { es: 'UTF-16', en: 'UTF-16' },
  'Windows-1252': { es: 'Windows-1252 (Excel en Windows)', en: 'Windows-1252 (Excel on Windows)' },
  MacRoman: { es: 'MacRoman (Excel en Mac)', en: 'MacRoman (Excel on a Mac)' },
  CP850: { es: 'CP850 (CSV de MS-DOS)', en: 'CP850 (MS-DOS CSV)' },
  CP437: { es: 'CP437 (CSV de MS-DOS)', en: 'CP437 (MS-DOS CSV)' },
};

/** @param words some of the file with marked letters, as they were read; there may be none. */
export function guessedEncoding(encoding: Encoding, words: readonly string[]): Localized {
  const { es, en } = NAMES[encoding];
  const spanish = words.length > 0 ? `: ${words.map((word) => `«${word}»`).join(', ')}` : '';
  const english = words.length > 0 ? `: ${words.map((word) => `“${word}”`).join(', ')}` : '';
  return {
    es: `El archivo no dice cómo están codificadas sus letras. Por lo que contiene, se leyó como ${es}${spanish}. Si algo se ve mal, guarde la planilla como «CSV UTF-8» y elíjala de nuevo.`,
    en: `The file does not say how its letters are encoded. From what it holds, it was read as ${en}${english}. If anything looks wrong, save the spreadsheet as “CSV UTF-8” and choose it again.`,
  };
}
