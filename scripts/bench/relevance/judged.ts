import { readFileSync } from 'node:fs';
import path from 'node:path';
import { slugFrom } from '@/domain/text/slug';
import { KINDS, type Kind } from '@/domain/kinds';
import { isLocale, type Locale } from '@/domain/locale';
import type { SearchDocument } from '@/domain/search-document';

/** Longer than any title. */
const SLUG_LENGTH = 300;

/** Where one searches: on the page of practices, or on the page that searches everything. */
const SEARCHED = { practices: ['practice'], everything: KINDS } as const satisfies Record<string, readonly Kind[]>;
export type Searched = keyof typeof SEARCHED;

/** 2: exactly this was meant; 1: a person would accept it too; 0: neither. */
export type Grade = 0 | 1 | 2;

export interface Acceptable {
  /** Part of an address, see `addressOf`. */
  part: string;
  grade: Grade;
}

/** A search as somebody would type it, and what that person would accept as an answer. */
export interface JudgedSearch {
  locale: Locale;
  searched: Searched;
  words: string;
  acceptable: readonly Acceptable[];
  /** What kind of words these are, such as `misspelt`. */
  sort: string;
}

export interface JudgedList {
  name: string;
  searches: readonly JudgedSearch[];
}

export const kindsOf = ({ searched }: JudgedSearch): readonly Kind[] => SEARCHED[searched];

/** `practice/casas-inclusivas-en-bergen`; a material has no page of its own, so its title stands in. */
export const addressOf = ({ kind, slug, title }: SearchDocument): string =>
  `${kind}/${kind === 'resource' ? slugFrom(title, SLUG_LENGTH) : slug}`;

/** The documents that are searched. */
export function searchedIn(search: JudgedSearch, catalogue: readonly SearchDocument[]): SearchDocument[] {
  const kinds = kindsOf(search);
  return catalogue.filter(({ locale, kind }) => locale === search.locale && kinds.includes(kind));
}

/** How well a document answers a search, by the best of the acceptable parts that its address contains. */
export const gradeOf = (document: SearchDocument, { acceptable }: JudgedSearch): Grade =>
  acceptable
    .filter(({ part }) => addressOf(document).includes(part))
    .reduce<Grade>((best, { grade }) => (grade > best ? grade : best), 0);

function acceptableOf(text: string): Acceptable {
  const [part = '', grade = '2'] = text.split(':');
  if (part === '' || (grade !== '1' && grade !== '2'))
    throw new Error(`«${text}» is no part of an address with 1 or 2`);
  return { part, grade: grade === '1' ? 1 : 2 };
}

/** The given list says neither where one searches nor what kind of words they are: it is about practices. */
function cellsOf(line: string): [string, string, string, string, string] {
  const cells = line.split('\t');
  if (cells.length === 3) return [cells[0] ?? '', 'practices', cells[1] ?? '', cells[2] ?? '', 'given'];
  if (cells.length === 5) return cells as [string, string, string, string, string];
  throw new Error('there must be three columns or five');
}

function searchOf(line: string): JudgedSearch {
  const [locale, searched, words, answers, sort] = cellsOf(line);
  if (!isLocale(locale)) throw new Error(`«${locale}» is no language of the portal`);
  if (searched !== 'practices' && searched !== 'everything') throw new Error(`«${searched}» cannot be searched`);
  if (words.trim() === '') throw new Error('there are no words');
  return { locale, searched, words, sort, acceptable: answers.split('|').map(acceptableOf) };
}

/**
 * Reads a judged list: one search a line, comments after `#`. Columns: language, what is searched, words, acceptable
 * answers (`part of an address:grade`, separated by `|`; the grade defaults to 2), kind of words; or, as the given list
 * has them: language, words, answers.
 * @throws if a line says nothing that can be measured, with its number.
 */
export function parseJudged(text: string): JudgedSearch[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    try {
      return [searchOf(line)];
    } catch (error) {
      throw new Error(`Line ${index + 1}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  });
}

/** A list from a file, named after the file. */
export const readJudged = (file: string): JudgedList => ({
  name: path.basename(file, '.tsv'),
  searches: parseJudged(readFileSync(file, 'utf8')),
});

/** The name of the list that nobody tunes to. */
export const KEPT_ASIDE = 'held-out';

/** The lists of this project: the one that was given, ours, and the one that nobody tunes to. */
export const ourLists = (): JudgedList[] =>
  ['given', 'ours', KEPT_ASIDE].map((name) => readJudged(path.resolve('tests/relevance', `${name}.tsv`)));
