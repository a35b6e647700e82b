import { isDeepStrictEqual } from 'node:util';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/domain/locale';
import type { RichTextNode } from '@/domain/rich-text';
import type { Fault } from './finding';
import { nodesOf } from './rich-text-nodes';
import { GLOBALS, inLanguage, leavesOf, valueAt, type Leaf, type StoredRecord } from './stored-record';

const NAMES: Readonly<Record<Locale, string>> = { es: 'Spanish', en: 'English' };

/** Made by the portal. */
const LEFT_OUT = new Set(['slug']);

const isText = ({ field }: Leaf): boolean =>
  'localized' in field &&
  field.localized === true &&
  (field.type === 'text' || field.type === 'textarea' || field.type === 'richText') &&
  !LEFT_OUT.has(field.name);

const saysSomething = ({ type, text }: RichTextNode): boolean =>
  type === 'block' || (type === 'text' && text?.trim() !== '');

function isFilled(leaf: Leaf, locale: Locale): boolean {
  const value = inLanguage(leaf, locale);
  if (leaf.field.type === 'richText') return nodesOf(value).some(saysSomething);
  return Array.isArray(value) ? value.length > 0 : typeof value === 'string' && value.trim() !== '';
}

/** Where one language has words and the other none. */
function oneSided(texts: readonly Leaf[], locale: Locale): Fault[] {
  return texts.flatMap((leaf): Fault[] => {
    const [spanish, other] = [isFilled(leaf, DEFAULT_LOCALE), isFilled(leaf, locale)];
    if (spanish === other) return [];
    const only = spanish ? DEFAULT_LOCALE : locale;
    return [{ check: 'language', field: leaf.path, message: `stands only in ${NAMES[only]}` }];
  });
}

/** Files, organisations and policies show the Spanish text until they are translated: a copy of it is no translation. */
const isTranslated = (leaf: Leaf, locale: Locale): boolean =>
  isFilled(leaf, locale) && !isDeepStrictEqual(inLanguage(leaf, locale), inLanguage(leaf, DEFAULT_LOCALE));

/**
 * What a reader of one language misses. A record that is not ready in another language is told once; one that is ready,
 * for each text that only one of the two has. What has no state of its own is shown in every language.
 */
export function textsInOneLanguage(record: StoredRecord): Fault[] {
  const isGlobal = record.collection === GLOBALS;
  if (!('languages' in record.data) && !isGlobal) return [];
  const texts = [...leavesOf(record)].filter(isText);
  return LOCALES.filter((locale) => locale !== DEFAULT_LOCALE).flatMap((locale): Fault[] => {
    const missing = oneSided(texts, locale);
    if (isGlobal || valueAt(record.data, `languages.${locale}.readiness`) === 'ready') return missing;
    if (texts.some((leaf) => isTranslated(leaf, locale)))
      return [{ check: 'language', field: '', message: `is begun in ${NAMES[locale]}, and not ready` }];
    return missing.length > 0
      ? [{ check: 'language', field: '', message: `stands only in ${NAMES[DEFAULT_LOCALE]}` }]
      : [];
  });
}
