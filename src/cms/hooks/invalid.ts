import type { AfterErrorHook } from 'payload';
import { at } from '../validation/rule';

const isObjection = (each: unknown): boolean =>
  typeof at(each, 'path') === 'string' && typeof at(each, 'message') === 'string';

/**
 * Says at which fields a value is wrong. The build holds Payload twice, once with our configuration and once with the
 * routes, which do not know an error of a hook for what it is, and would leave out all but a sentence.
 */
export const answerInvalid: AfterErrorHook = ({ error }) => {
  const { data } = error as { data?: unknown };
  const objections = at(data, 'errors');
  if (!Array.isArray(objections) || objections.length === 0 || !objections.every(isObjection)) return undefined;
  return { response: { errors: [{ name: 'ValidationError', data: { ...(data as object) }, message: error.message }] } };
};
