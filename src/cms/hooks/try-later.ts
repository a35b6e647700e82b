import type { AfterErrorHook } from 'payload';
import { DEFAULT_LOCALE, isLocale, type Locale, type Localized } from '@/domain/locale';
import { isTryLater } from '@/domain/try-later';

const tooOften = (seconds: number): Localized => ({
  es: `Envió muchos archivos en poco tiempo. Inténtelo de nuevo en ${seconds} segundos.`,
  en: `You have sent many files in a short time. Try again in ${seconds} seconds.`,
});

const BUSY: Localized = {
  es: 'El portal está preparando muchas imágenes y documentos a la vez. Inténtelo de nuevo en unos segundos.',
  en: 'The portal is preparing many pictures and documents at once. Try again in a few seconds.',
};

/** Answers 429 or 503 with when to try again, in the reader's language, where too much is being done. */
export const answerTryLater: AfterErrorHook = ({ error, req }) => {
  if (!isTryLater(error)) return undefined;
  const { status, seconds } = error;
  const language: Locale = isLocale(req.i18n?.language) ? req.i18n.language : DEFAULT_LOCALE;
  req.responseHeaders ??= new Headers();
  req.responseHeaders.set('Retry-After', String(seconds));
  const message = (status === 429 ? tooOften(seconds) : BUSY)[language];
  return { status, response: { errors: [{ message }] } };
};
