import { KINDS } from '@/domain/kinds';
import type { UnknownWord } from '@/domain/search-response';
import type { Analyse, AnsweredQuery } from './analysis';
import type { EngineQuery, SearchEngine } from './port';

/** How many records of any kind contain a word as it was typed, or in one of its forms. */
async function holdersAnywhere(
  word: string,
  query: EngineQuery,
  analyse: Analyse,
  engine: SearchEngine,
): Promise<number> {
  const words = analyse(`${word} `);
  const { full, meetings } = await engine.search({
    ...query,
    words,
    kinds: KINDS,
    facets: {},
    page: 1,
    pageSize: 1,
    count: [],
  });
  return meetings[0] === 'held' ? full : 0;
}

/**
 * The words that were left out because no searched record contains them, and whether other records of the portal do.
 */
export function unknownWords(
  query: EngineQuery,
  words: AnsweredQuery,
  analyse: Analyse,
  engine: SearchEngine,
): Promise<UnknownWord[]> {
  const isSearchedWhole = KINDS.every((kind) => query.kinds.includes(kind));
  const unknown = words.words.filter((_word, index) => words.meetings[index] === 'unknown');
  return Promise.all(
    [...new Set(unknown.map(({ typed }) => typed))].map(async (word) => ({
      word,
      elsewhere: isSearchedWhole ? 0 : await holdersAnywhere(word, query, analyse, engine),
    })),
  );
}
