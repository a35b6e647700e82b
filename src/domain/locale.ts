export const LOCALES = ['es', 'en'] as const;

/** A language the portal speaks. Spanish is the default and the language content is written in. */
export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = 'es';

/** The same text in every language of the portal. */
export type Localized = Readonly<Record<Locale, string>>;

/** The languages as Intl and file formats name them, each with the country whose conventions it follows. */
export const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = { es: 'es-CL', en: 'en-GB' };

export const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value);

/** The other language of the portal, for the language switch and for hreflang. */
export const otherLocale = (locale: Locale): Locale => (locale === 'es' ? 'en' : 'es');
