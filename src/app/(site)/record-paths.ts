import { LOCALES, type Locale } from '@/domain/locale';
import type { Readiness } from '@/domain/vocabularies/record-terms';

/** The addresses of a page that exists in every language. */
export const everyPath = (path: (locale: Locale) => string): Record<Locale, string> => ({
  es: path('es'),
  en: path('en'),
});

/** What is known about the addresses of a record in both languages. */
interface AddressedRecord {
  slug: string;
  slugs: Partial<Record<Locale, string>>;
  readiness: Record<Locale, Readiness>;
}

/** Makes an address from a language and the record's slug in it. */
type PathMaker = (locale: Locale, slug: string) => string;

/** A record's slug in a language: the Spanish one if it is not ready in it. */
export const slugIn = ({ slug, slugs, readiness }: AddressedRecord, locale: Locale): string =>
  (readiness[locale] === 'ready' && slugs[locale]) || slugs.es || slug;

/** Where the record is shown in a language. */
export const pathIn = (record: AddressedRecord, locale: Locale, path: PathMaker): string =>
  path(locale, slugIn(record, locale));

/** Addresses of the record in the languages in which it is ready. */
export const readyPaths = ({ slugs, readiness }: AddressedRecord, path: PathMaker): Partial<Record<Locale, string>> =>
  Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const slug = slugs[locale];
      return slug && readiness[locale] === 'ready' ? [[locale, path(locale, slug)]] : [];
    }),
  );

const DESCRIPTION_LENGTH = 160;

/** A summary shortened to what search engines show. */
export const shortened = (text: string): string =>
  text.length <= DESCRIPTION_LENGTH ? text : `${text.slice(0, text.lastIndexOf(' ', DESCRIPTION_LENGTH - 1))}…`;
