import type { Locale } from '@/domain/locale';
import type { SearchDocument } from '@/domain/search-document';
import { fold, searchedWords, singularOf, stemOf, type Thesaurus } from '../../analysis';
import { endedWord, stemToken } from './marks';
import { runTokens } from './runs';

/** A document as Meilisearch stores it: the port's, and in addition what is searched and sorted by. */
export interface IndexedDocument extends SearchDocument {
  /** Our own tokens, folded, so that Meilisearch finds the same words in a text as the embedded engine does. */
  titleWords: string;
  namesWords: string;
  summaryWords: string;
  bodyWords: string;
  /** Stems of the words: Meilisearch has no stemming of its own. Those of title, names and summary first. */
  headStems: string;
  bodyStems: string;
  /** See runs.ts. */
  runs: string;
  /** Every word once, without plural endings: typos are forgiven here. */
  anyWords: string;
  /** Folded; null sorts last in either direction. */
  sortTitle: string | null;
  sortCountry: string | null;
}

/** What a search returns of a document: everything that the port promises, and nothing that is only searched. */
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
  'path',
  'places',
  'worldRegion',
  'start',
  'end',
  'ongoing',
  'countryName',
  'publishedAt',
  'contentHash',
] as const satisfies readonly (keyof SearchDocument)[];

/** Meilisearch truncates sort values at 468 bytes. */
const SORT_LENGTH = 200;

/** Numbers are padded to this length, so that 9 comes before 10. */
const NUMBER_LENGTH = 12;

/** Text whose byte order is the order of the language: marks do not matter, but in Spanish ñ is a letter after n. */
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

const joined = (words: Iterable<string>): string => [...words].join(' ');

/** The form in which a document is written to the index. */
export function toIndexed(document: SearchDocument, thesaurus: Thesaurus): IndexedDocument {
  const { locale, title } = document;
  const texts = searchedWords(document);
  const stemsOf = (words: (typeof texts)[number]): string[] => words.map(({ folded }) => stemOf(folded, locale));
  const [titleWords = '', namesWords = '', summaryWords = '', bodyWords = ''] = texts.map((tokens) =>
    joined(tokens.map(({ folded }) => endedWord(folded))),
  );
  const headStems = new Set(texts.slice(0, -1).flatMap(stemsOf));
  const bodyStems = new Set(stemsOf(texts.at(-1) ?? []));
  return {
    ...document,
    titleWords,
    namesWords,
    summaryWords,
    bodyWords,
    headStems: joined([...headStems].map(stemToken)),
    bodyStems: joined([...bodyStems].map(stemToken)),
    runs: joined(runTokens(document, texts, new Set([...headStems, ...bodyStems]), thesaurus)),
    anyWords: joined(new Set(texts.flat().map(({ folded }) => endedWord(singularOf(folded, locale))))),
    sortTitle: sortText(title, locale),
    sortCountry: sortText(document.countryName, locale),
  };
}
