import type { Locale } from '@/domain/locale';

type Given = (word: string, locale: Locale) => unknown;

const READY = { readiness: 'ready', by: 'human' };

/** Values for fields in which a made-up word is not valid: null leaves the field empty. */
const GIVEN: readonly (readonly [at: RegExp, given: Given])[] = [
  // Spanish becomes ready by publishing.
  [/\.languages$/, (_word, locale) => (locale === 'es' ? { es: READY } : { es: READY, en: READY })],
  [/^practice\.places\.\*\.country$/, () => 'CA'],
  [/^practice\.start$/, () => '2021'],
  [/^municipality\.country$/, () => 'CL'],
  [/^municipality\.region$/, () => 'CL-AP'],
  [/^municipality\.communeCode$/, () => '15101'],
  [/^municipality\.coordinates\.latitude$/, () => -18.5],
  [/^municipality\.coordinates\.longitude$/, () => -70.3],
  [/^municipality\.sealHistory\.\*\.date$/, () => '2024-03-01'],
  [/^template\.version$/, () => '1.0'],
  [/^template\.dated$/, () => '2026-11-21'],
  [/^(section\.parent|practice\.owner)$|\.createdBy$/, () => null],
  [/\.videos\.\*\.url$/, () => 'https://example.org/video'],
  [/\.footnote\.key$/, () => 'nota'],
  [/\.table\.grid$/, (word) => ({ columns: [word], rows: [[word]] })],
];

/** Lists that need more than one row. */
const TWO_ROWS = /\.(canvas\.cells|diagram\.nodes)$/;

export const rowsOf = (path: string): number => (path.endsWith('.formerSlugs') ? 0 : TWO_ROWS.test(path) ? 2 : 1);

/** What is written into a field instead of a word; undefined if a word is valid. */
export const givenFor = (path: string, word: string, locale: Locale): unknown =>
  GIVEN.find(([at]) => at.test(path))?.[1](word, locale);
