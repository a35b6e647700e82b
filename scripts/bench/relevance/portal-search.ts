import { randomUUID } from 'node:crypto';
import { Meilisearch } from 'meilisearch';
import { parseSearchRequest } from '@/domain/search-request';
import type { SearchDocument } from '@/domain/search-document';
import { createEmbeddedEngine } from '@/search/engines/embedded';
import { createMeilisearchEngine } from '@/search/engines/meilisearch';
import type { SearchEngine } from '@/search/port';
import { createSearchService } from '@/search/service';
import { kindsOf, type JudgedSearch } from './judged';
import type { MeilisearchServer, Searcher } from './searchers';

async function* inOnePortion(catalogue: readonly SearchDocument[]): AsyncGenerator<readonly SearchDocument[]> {
  yield await Promise.resolve(catalogue);
}

/**
 * The portal's search as its pages ask it: a person has typed the words and pressed Enter.
 * @throws where another engine answers than the one that is measured.
 */
async function portalSearch(
  catalogue: readonly SearchDocument[],
  remote?: SearchEngine,
): Promise<Pick<Searcher, 'search'>> {
  const service = createSearchService({ embedded: createEmbeddedEngine(), remote });
  for (const engine of service.engines) await engine.rebuild(inOnePortion(catalogue));
  const meant = remote?.name ?? 'embedded';
  return {
    search: async (asked: JudgedSearch) => {
      const kinds = kindsOf(asked);
      const { request } = parseSearchRequest({ q: asked.words }, kinds);
      const { hits, engine } = await service.search(request, asked.locale, kinds);
      if (engine !== meant) throw new Error(`«${asked.words}» was answered by ${engine}: ${service.status().remote?.reason}`);
      return hits.map(({ document }) => document);
    },
  };
}

export const portalOnEmbedded = async (catalogue: readonly SearchDocument[]): Promise<Searcher> => ({
  name: 'portal, embedded',
  ...(await portalSearch(catalogue)),
  dispose: () => Promise.resolve(),
});

export async function portalOnMeilisearch(
  catalogue: readonly SearchDocument[],
  { host, adminKey }: MeilisearchServer,
): Promise<Searcher> {
  const index = `relevance-${randomUUID()}`;
  return {
    name: 'portal, Meilisearch',
    ...(await portalSearch(catalogue, createMeilisearchEngine({ host, adminKey, index }))),
    dispose: async () => {
      await new Meilisearch({ host, apiKey: adminKey }).deleteIndex(index).waitTask();
    },
  };
}
