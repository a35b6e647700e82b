import { getRequestLanguage, type SanitizedConfig } from 'payload';
import { parseCookies } from 'payload/shared';
import { DEFAULT_LOCALE, isLocale, type Locale, type Localized } from '@/domain/locale';

/** Why a request is not answered. */
export interface Refusal {
  status: number;
  words: Localized;
}

const BAD_REQUEST = 400;
const UNAUTHORIZED = 401;
const FORBIDDEN = 403;
const NOT_FOUND = 404;

const SHOWN_LENGTH = 80;

/** What a caller wrote, fit to be said back: short, and on one line. */
const shown = (text: string): string => text.replace(/[\p{C}\p{Z}]+/gu, ' ').slice(0, SHOWN_LENGTH);

export const badRequest = (es: string, en: string): Refusal => ({ status: BAD_REQUEST, words: { es, en } });

/** A parameter that is not taken at all, whatever its value. */
export const unknownParameter = (name: string): Refusal =>
  badRequest(
    `El parámetro «${shown(name)}» no se acepta aquí.`,
    `The parameter “${shown(name)}” is not accepted here.`,
  );

/** A parameter with a value that is not taken. */
export const badValue = (name: string, expected: Localized): Refusal =>
  badRequest(
    `El valor del parámetro «${shown(name)}» no se acepta: ${expected.es}.`,
    `The value of the parameter “${shown(name)}” is not accepted: ${expected.en}.`,
  );

export const MUST_SIGN_IN: Refusal = {
  status: UNAUTHORIZED,
  words: { es: 'Para esto debe iniciar sesión.', en: 'You must sign in to do this.' },
};

/** A page of another site would act in the name of whoever looks at it, or sign them in as somebody else. */
export const FROM_ELSEWHERE: Refusal = {
  status: FORBIDDEN,
  words: {
    es: 'Esto solo se pide desde las páginas del portal.',
    en: 'This is asked for from the portal’s own pages alone.',
  },
};

export const NOTHING_HERE: Refusal = {
  status: NOT_FOUND,
  words: { es: 'Esta dirección no existe.', en: 'This address does not exist.' },
};

/** The language that the person has chosen in the admin, otherwise that of their browser. */
export function languageOf(config: SanitizedConfig, headers: Headers): Locale {
  const language = getRequestLanguage({ config, cookies: parseCookies(headers), headers });
  return isLocale(language) ? language : DEFAULT_LOCALE;
}

/** The answer to a refused request, in its reader's language. */
export const refused = ({ status, words }: Refusal, config: SanitizedConfig, headers: Headers): Response =>
  Response.json(
    { errors: [{ message: words[languageOf(config, headers)] }] },
    { status, headers: { 'Cache-Control': 'private, no-store' } },
  );
