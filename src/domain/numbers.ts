import { LANGUAGE_TAGS, type Locale } from './locale';

/** A number as people write it in the language: «4.000», «88,2»; "4,000", "88.2". */
export const formatNumber = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(LANGUAGE_TAGS[locale], { useGrouping: 'always', maximumFractionDigits: 6 }).format(value);

/** The size of a file, in kB or MB. */
export function formatBytes(bytes: number, locale: Locale): string {
  const [value, unit] = bytes < 1_000_000 ? [Math.ceil(bytes / 1000), 'kB'] : [Math.round(bytes / 100_000) / 10, 'MB'];
  return `${formatNumber(value, locale)} ${unit}`;
}

/** The name of a language by its ISO 639-1 code. */
export const languageName = (code: string, locale: Locale): string =>
  new Intl.DisplayNames(LANGUAGE_TAGS[locale], { type: 'language', fallback: 'code' }).of(code) ?? code;
