import MiniSearch from 'minisearch';
import type { FacetName } from '@/domain/facets';
import type { SearchDocument } from '@/domain/search-document';
import { fold, typosForgiven } from '@/search/analysis';
import { COUNTED, PAGE_SIZE, type Question } from './questions';

/** MiniSearch with the same fields, prefixes and typos as ours, and disjunctive facets counted over its results. */
export class MiniSearchCatalogue {
  private readonly index = new MiniSearch<SearchDocument>({
    idField: 'key',
    fields: ['title', 'names', 'summary', 'body'],
    processTerm: fold,
    searchOptions: {
      boost: { title: 8, names: 4, summary: 2 },
      combineWith: 'AND',
      fuzzy: (term) => typosForgiven(term),
    },
  });
  private readonly documents = new Map<string, SearchDocument>();

  add(documents: readonly SearchDocument[]): void {
    for (const document of documents) this.documents.set(document.key, document);
    this.index.addAll(documents);
  }

  search({ q, facets }: Question): {
    total: number;
    hits: SearchDocument[];
    counts: Map<FacetName, Map<string, number>>;
  } {
    const prefix = !q.endsWith(' ');
    const found = this.index
      .search(q.trim(), { prefix: (_term, index, terms) => prefix && index === terms.length - 1 })
      .flatMap(({ id }) => this.documents.get(String(id)) ?? []);
    const choices = Object.entries(facets) as [FacetName, readonly string[]][];
    const holdsAllBut = (own: FacetName | null) => (document: SearchDocument) =>
      choices.every(([name, values]) => name === own || document.facets[name].some((value) => values.includes(value)));
    const hits = found.filter(holdsAllBut(null));
    const counts = new Map(
      COUNTED.map((name) => {
        const counted = new Map<string, number>();
        for (const document of facets[name] ? found.filter(holdsAllBut(name)) : hits) {
          for (const value of document.facets[name]) counted.set(value, (counted.get(value) ?? 0) + 1);
        }
        return [name, counted] as const;
      }),
    );
    return { total: hits.length, hits: hits.slice(0, PAGE_SIZE), counts };
  }
}
