import { ValidationError, type PayloadRequest } from 'payload';
import type { Localized } from '@/domain/locale';
import { languageOf } from '../validation/rule';

/** @throws ValidationError at the file, in the editor's language. */
export function refuseFile(collection: string, problem: Localized, req: PayloadRequest): never {
  throw new ValidationError({ collection, errors: [{ path: 'file', message: problem[languageOf(req)] }], req }, req.t);
}
