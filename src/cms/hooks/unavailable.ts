import type { AfterErrorHook } from 'payload';
import { isLocale, DEFAULT_LOCALE, type Localized } from '@/domain/locale';

const UNAVAILABLE: Localized = {
  es: 'La base de datos no responde en este momento. Lo que escribió no se guardó: intente de nuevo en unos minutos.',
  en: 'The database is not responding at the moment. What you wrote was not saved: try again in a few minutes.',
};

const SERVICE_UNAVAILABLE = 503;

/**
 * Answers 503 with the reason, in the reader's language, where Payload would answer 500 without any.
 * @param isUnreachable whether an error means that the database is away
 */
export const answerUnavailable =
  (isUnreachable: (error: unknown) => boolean): AfterErrorHook =>
  ({ error, req }) => {
    if (!isUnreachable(error)) return undefined;
    const language = req.i18n?.language;
    const message = UNAVAILABLE[isLocale(language) ? language : DEFAULT_LOCALE];
    return { status: SERVICE_UNAVAILABLE, response: { errors: [{ message }] } };
  };
