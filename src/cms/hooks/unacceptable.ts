import type { AfterErrorHook } from 'payload';
import type { Localized } from '@/domain/locale';
import { languageOf } from '../validation/rule';

const UNACCEPTABLE: Localized = {
  es: 'La base de datos no acepta uno de los valores que envió. No se guardó nada.',
  en: 'The database does not accept one of the values that you sent. Nothing was saved.',
};

const BAD_REQUEST = 400;

/**
 * Answers 400 where the database refuses what a caller sent, and Payload would answer 500.
 * @param isUnacceptable whether an error means so
 */
export const answerUnacceptable =
  (isUnacceptable: (error: unknown) => boolean): AfterErrorHook =>
  ({ error, req }) =>
    isUnacceptable(error)
      ? { status: BAD_REQUEST, response: { errors: [{ message: UNACCEPTABLE[languageOf(req)] }] } }
      : undefined;
