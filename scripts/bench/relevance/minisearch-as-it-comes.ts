import MiniSearch from 'minisearch';
import type { SearchDocument } from '@/domain/search-document';
import { searchedIn, type JudgedSearch } from './judged';
import type { Searcher } from './searcher';
import { SEARCHED_TEXTS } from './searched-texts';

/**
 * MiniSearch 7 with nothing set but prefixes and typos. Each index holds only what is searched, so that words of
 * other kinds and of the other language do not count as frequent: the kindest reading of «as it comes».
 */
export function miniSearchAsItComes(): Searcher {
  let documents: readonly SearchDocument[] = [];
  const indexes = new Map<string, MiniSearch<SearchDocument>>();
  const indexFor = (asked: JudgedSearch): MiniSearch<SearchDocument> => {
    const name = `${asked.locale} ${asked.searched}`;
    const known = indexes.get(name);
    if (known) return known;
    const index = new MiniSearch<SearchDocument>({ idField: 'key', fields: [...SEARCHED_TEXTS] });
    index.addAll(searchedIn(asked, documents));
    indexes.set(name, index);
    return index;
  };
  return {
    name: 'MiniSearch, as it comes',
    fill: (catalogue) => {
      documents = catalogue;
      return Promise.resolve();
    },
    search: (asked) => {
      const found = indexFor(asked).search(asked.words, { prefix: true, fuzzy: 0.2 });
      const byKey = new Map(documents.map((document) => [document.key, document]));
      return Promise.resolve(found.flatMap(({ id }) => byKey.get(String(id)) ?? []));
    },
    dispose: () => Promise.resolve(),
  };
}
