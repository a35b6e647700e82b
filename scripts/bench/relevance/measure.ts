import type { SearchDocument } from '@/domain/search-document';
import { addressOf, gradeOf, searchedIn, type JudgedList, type JudgedSearch } from './judged';
import { scoreOf, type Score } from './metrics';
import type { Searcher } from './searcher';

/** How one searcher answered one search. */
export interface Answered {
  asked: JudgedSearch;
  answers: readonly SearchDocument[];
  score: Score;
}

/** One list, run by one searcher. */
export interface Measured {
  list: string;
  searcher: string;
  answered: readonly Answered[];
}

/**
 * The grades of all records that answer a search.
 * @throws if an acceptable answer is not an address of the catalogue: then the list needs correcting.
 */
function acceptableGrades(asked: JudgedSearch, catalogue: readonly SearchDocument[]): number[] {
  const documents = searchedIn(asked, catalogue);
  for (const { part } of asked.acceptable) {
    if (!documents.some((document) => addressOf(document).includes(part)))
      throw new Error(`«${part}», wanted for «${asked.words}», is the address of nothing in ${asked.locale}`);
  }
  return documents.map((document) => gradeOf(document, asked));
}

async function answeredBy(
  { search }: Searcher,
  asked: JudgedSearch,
  catalogue: readonly SearchDocument[],
): Promise<Answered> {
  const answers = await search(asked);
  const grades = answers.map((document) => gradeOf(document, asked));
  return { asked, answers, score: scoreOf(grades, acceptableGrades(asked, catalogue)) };
}

/** Runs every search of a list. */
export async function measure(
  searcher: Searcher,
  { name, searches }: JudgedList,
  catalogue: readonly SearchDocument[],
): Promise<Measured> {
  const answered: Answered[] = [];
  for (const asked of searches) answered.push(await answeredBy(searcher, asked, catalogue));
  return { list: name, searcher: searcher.name, answered };
}
