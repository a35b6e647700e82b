import type { Locale } from '@/domain/locale';
import { messagesIn, type Messages } from '@/i18n/messages';

/** Every fixed text of the documents, in one language. */
export const wordsIn = (locale: Locale): Messages => messagesIn(locale);

/** Puts values into a text: `{name}` stands for one. Plurals have no place in documents. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark));
