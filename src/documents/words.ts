import type { Locale } from '@/domain/locale';
import { messagesIn, type Messages } from '@/i18n/messages';

/** Every fixed text of the documents, in one language. */
export const wordsIn = (locale: Locale): Messages => messagesIn(locale);

/** Replaces each `{name}` in a text by its value. Documents need no plurals. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark));
