import { localeShown } from '@/cms/mapping';
import type { Section } from '@/cms/payload-types';
import { DEFAULT_LOCALE, type Locale } from '@/domain/locale';
import type { Reader } from './reader';

interface Translated {
  id: string;
  title?: string | null;
  languages?: Section['languages'];
}

/** A document and the language that it was read in. */
export interface InLanguage<Document> {
  document: Document;
  locale: Locale;
}

/**
 * Reads records in the language asked for where they are ready in it, else in Spanish; in the order of `read`. In draft
 * mode a translation is shown as soon as it has a title, because it is what the editor came to see.
 * @param read reads them in one language alone, without fallback.
 */
export async function inBestLanguage<Document extends Translated>(
  locale: Locale,
  { draft }: Pick<Reader, 'draft'>,
  read: (locale: Locale) => Promise<Document[]>,
): Promise<InLanguage<Document>[]> {
  const [spanish, asked] = await Promise.all([
    read(DEFAULT_LOCALE),
    locale === DEFAULT_LOCALE ? Promise.resolve([]) : read(locale),
  ]);
  const translated = new Map(asked.map((document) => [document.id, document]));
  return spanish.map((document) => {
    const other = translated.get(document.id);
    const isShown = other && (localeShown(other, locale) === locale || (draft && Boolean(other.title)));
    return isShown ? { document: other, locale } : { document, locale: DEFAULT_LOCALE };
  });
}
