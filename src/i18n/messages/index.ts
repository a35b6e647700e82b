import type { Locale } from '../../domain/locale';
import en from './en.json';
import es from './es.json';

/** The shape of the messages: Spanish is the original. */
export type Messages = typeof es;

const MESSAGES: Readonly<Record<Locale, Messages>> = { es, en };

/** Every text of the interface, in one language. */
export const messagesIn = (locale: Locale): Messages => MESSAGES[locale];
