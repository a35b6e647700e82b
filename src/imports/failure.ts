import { ValidationError, type Payload } from 'payload';
import type { Localized } from '@/domain/locale';
import { ANSWERS } from './municipalities/messages';

/** Why a save was refused, in words for an editor; what is no fault of theirs goes to the log. */
export function failureOf(payload: Payload, error: unknown): Localized {
  if (error instanceof ValidationError) {
    const message = error.data.errors.map(({ message, path }) => `${path}: ${message}`).join(' ');
    return { es: message, en: message };
  }
  payload.logger.error({ err: error, msg: 'A municipality could not be saved by an import' });
  return ANSWERS.notSaved;
}
