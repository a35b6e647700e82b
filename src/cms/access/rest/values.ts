import { LOCALES, type Localized } from '@/domain/locale';
import type { Query } from './query';

/** What a value must be, in words that follow «is not accepted:». */
export interface Expected {
  holds: (value: unknown) => boolean;
  words: Localized;
}

export const isText = (value: unknown): value is string => typeof value === 'string';

export const wholeNumber = (least: number, most: number): Expected => ({
  holds: (value) => isText(value) && /^\d{1,7}$/.test(value) && Number(value) >= least && Number(value) <= most,
  words: {
    es: `debe ser un número entero entre ${least} y ${most}`,
    en: `it must be a whole number between ${least} and ${most}`,
  },
});

export const oneOf = (...values: readonly string[]): Expected => ({
  holds: (value) => isText(value) && values.includes(value),
  words: { es: `debe ser uno de: ${values.join(', ')}`, en: `it must be one of: ${values.join(', ')}` },
});

export const BOOLEAN = oneOf('true', 'false');
export const LANGUAGE = oneOf(...LOCALES);
export const ANY_LANGUAGE = oneOf(...LOCALES, 'all');

/** Not longer than anybody means to write. */
export const shortText = (most: number): Expected => ({
  holds: (value) => isText(value) && value.length <= most,
  words: {
    es: `debe ser un texto de hasta ${most} caracteres`,
    en: `it must be a text of up to ${most} characters`,
  },
});

/** Several values, as Payload takes them: a list, or a text with commas. */
export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : isText(value) ? value.split(',') : [value];

/** The values of a list whose places were numbered: the query string's parser keeps long ones as parts by number. */
export const numbered = (value: Query): unknown[] | null =>
  Object.keys(value).every((key) => /^\d+$/.test(key)) ? Object.values(value) : null;

/** The admin asks for a picture with the time of its last change, so that no old one is shown. */
export const isTime = (name: string, value: unknown): boolean =>
  value === '' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(name);
