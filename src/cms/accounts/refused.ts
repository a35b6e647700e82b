import { APIError, type PayloadRequest } from 'payload';
import type { Localized } from '@/domain/locale';
import { languageOf } from '../validation/rule';

/**
 * A refusal in the reader's words. Payload shows those of an error that has data, or a name: in the production build
 * classes have lost theirs.
 */
export const refused = (req: PayloadRequest, words: Localized, status: number): APIError<object> =>
  new APIError(words[languageOf(req)], status, {}, true);
