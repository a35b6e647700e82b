import type { AfterErrorHook } from 'payload';
import type { Localized } from '@/domain/locale';
import { at, languageOf } from '../validation/rule';

/** What a collection or a global says to whoever may not do something with it. */
export const refusing = (refusal: Localized): { custom: { refusal: Localized } } => ({ custom: { refusal } });

const FORBIDDEN = 403;

const isLocalized = (value: unknown): value is Localized => typeof at(value, 'es') === 'string';

/** Whoever is signed in and may not do something reads who may, in their language. */
export const explainRefusal: AfterErrorHook = ({ collection, error, req }) => {
  // By its status: the build holds Payload's errors twice, with our configuration and with the routes that throw them.
  if (at(error, 'status') !== FORBIDDEN || !req.user) return undefined;
  const slug = at(req.routeParams, 'global');
  const ruled = collection ?? req.payload.config.globals.find((each) => each.slug === slug);
  const refusal = ruled?.custom?.refusal as unknown;
  return isLocalized(refusal) ? { response: { errors: [{ message: refusal[languageOf(req)] }] } } : undefined;
};
