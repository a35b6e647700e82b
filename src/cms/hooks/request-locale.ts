import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook } from 'payload';
import { DEFAULT_LOCALE } from '@/domain/locale';

/**
 * A request that names no language is about Spanish. Payload itself fills it in only where missing texts fall back on
 * another language, which ours never do; without a language every text of a record would be left out, and lost on saving.
 */
export const spanishUnlessAsked: CollectionBeforeOperationHook = ({ args, req }) => {
  req.locale ??= DEFAULT_LOCALE;
  return args;
};

/** The same for globals. */
export const globalSpanishUnlessAsked: GlobalBeforeOperationHook = ({ args, req }) => {
  req.locale ??= DEFAULT_LOCALE;
  return args as unknown;
};
