import type { FieldHook, TypeWithID } from 'payload';
import { DEFAULT_LOCALE, LOCALES } from '@/domain/locale';
import { at, isEmpty } from '../validation/rule';

/**
 * Keeps the Spanish text in the other languages until somebody translates it: a name or an alternative text for an
 * image are better read in Spanish than missing.
 */
export const spanishUntilTranslated: FieldHook<TypeWithID, unknown> = ({
  value,
  req,
  field,
  siblingDocWithLocales,
}) => {
  if (req.locale !== DEFAULT_LOCALE || isEmpty(value) || !('name' in field) || !field.name || !siblingDocWithLocales) {
    return value;
  }
  const stored: unknown = siblingDocWithLocales[field.name];
  const before = at(stored, DEFAULT_LOCALE);
  const others = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE).map((locale) => {
    const own = at(stored, locale);
    // A copy follows its original.
    return [locale, isEmpty(own) || own === before ? value : own] as const;
  });
  siblingDocWithLocales[field.name] = { ...(stored ?? {}), ...Object.fromEntries(others) };
  return value;
};
