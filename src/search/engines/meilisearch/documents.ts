import type { Locale } from '@/domain/locale';
import type { SearchDocument } from '@/domain/search-document';
import { fold, isStopWord, stemOf, tokenize } from '../../analysis';
import { synonymTokens } from './synonyms';

/** A document as Meilisearch keeps it: the port's, and beside it what is searched and sorted by. */
export interface IndexedDocument extends SearchDocument {
  /** Our own tokens, folded, so that Meilisearch finds the same words in a text as the embedded engine does. */
  titleWords: string;
  namesWords: string;
  summaryWords: string;
  bodyWords: string;
  synonyms: string;
  stems: string;
  /** Folded; null sorts last in either direction. */
  sortTitle: string | null;
  sortCountry: string | null;
}

/** What a search returns of a document: all that the port promises, and none of what is only searched. */
export const DOCUMENT_FIELDS = [
  'key',
  'id',
  'kind',
  'locale',
  'slug',
  'title',
  'summary',
  'body',
  'names',
  'facets',
  'guide',
  'places',
  'worldRegion',
  'start',
  'end',
  'ongoing',
  'countryName',
  'publishedAt',
  'contentHash',
] as const satisfies readonly (keyof SearchDocument)[];

/** Meilisearch cuts what it sorts by at 468 bytes. */
const SORT_LENGTH = 200;

/** Numbers are as long as this, so that 9 comes before 10. */
const NUMBER_LENGTH = 12;

/** Text whose order by bytes is the language's: marks do not matter, but in Spanish ñ is a letter after n. */
export function sortText(text: string, locale: Locale): string | null {
  const letters = text.normalize('NFC').toLowerCase();
  const folded = locale === 'es' ? letters.split('ñ').map(fold).join('n~') : fold(letters);
  return (
    folded
      .replace(/[^\p{L}\p{N}~]+/gu, ' ')
      .replace(/\d+/g, (number) => number.padStart(NUMBER_LENGTH, '0'))
      .trim()
      .slice(0, SORT_LENGTH) || null
  );
}

/** The form in which a document is written to the index. */
export function toIndexed(document: SearchDocument): IndexedDocument {
  const { locale } = document;
  const texts = [document.title, document.names, document.summary, document.body].map((text) => tokenize(text, locale));
  const [titleWords = '', namesWords = '', summaryWords = '', bodyWords = ''] = texts.map((tokens) =>
    tokens.map(({ folded }) => folded).join(' '),
  );
  const synonyms = new Set(
    texts.flatMap((tokens) => [
      ...synonymTokens(
        tokens.map(({ folded }) => folded).filter((word) => !isStopWord(word, locale)),
        locale,
      ),
    ]),
  );
  return {
    ...document,
    titleWords,
    namesWords,
    summaryWords,
    bodyWords,
    synonyms: [...synonyms].join(' '),
    stems: [...texts.flat().map(({ stem }) => stem), ...[...synonyms].map((word) => stemOf(word, locale))].join(' '),
    sortTitle: sortText(document.title, locale),
    sortCountry: sortText(document.countryName, locale),
  };
}
