import { randomUUID } from 'node:crypto';
import { Meilisearch } from 'meilisearch';
import { parseSearchRequest } from '@/domain/search-request';
import type { SearchDocument } from '@/domain/search-document';
import { createEmbeddedEngine } from '@/search/engines/embedded';
import { createMeilisearchEngine } from '@/search/engines/meilisearch';
import type { SearchEngine } from '@/search/port';
import { createSearchService } from '@/search/service';
import { kindsOf } from './judged';
import { seedThesaurus } from '../../../tests/factories/seed-concepts';
import type { MeilisearchServer, Searcher } from './searcher';

async function* inOnePortion(catalogue: readonly SearchDocument[]): AsyncGenerator<readonly SearchDocument[]> {
  yield await Promise.resolve(catalogue);
}

/** The portal's search as its pages use it: a person has typed the words and pressed Enter. */
function portalSearch(remote?: SearchEngine): Pick<Searcher, 'fill' | 'search'> {
  const service = createSearchService({ embedded: createEmbeddedEngine(), remote });
  const measured = remote?.name ?? 'embedded';
  return {
    fill: async (catalogue) => {
      const thesaurus = seedThesaurus();
      for (const engine of service.engines) {
        await engine.teach(thesaurus);
        await engine.rebuild(inOnePortion(catalogue));
      }
      service.useThesaurus(thesaurus);
    },
    search: async (asked) => {
      const kinds = kindsOf(asked);
      const { request } = parseSearchRequest({ q: asked.words }, kinds);
      const { hits, engine } = await service.search(request, asked.locale, kinds);
      // While the server is away the embedded engine answers in its place: those answers are not what is measured.
      if (engine !== measured)
        throw new Error(`«${asked.words}» was answered by ${engine}: ${service.status().remote?.reason ?? ''}`);
      return hits.map(({ document }) => document);
    },
  };
}

export const portalOnEmbedded = (): Searcher => ({
  name: 'portal, embedded',
  ...portalSearch(),
  dispose: () => Promise.resolve(),
});

export function portalOnMeilisearch({ host, adminKey }: MeilisearchServer): Searcher {
  const index = `relevance-${randomUUID()}`;
  return {
    name: 'portal, Meilisearch',
    ...portalSearch(createMeilisearchEngine({ host, adminKey, index })),
    dispose: async () => {
      await new Meilisearch({ host, apiKey: adminKey }).deleteIndexIfExists(index);
    },
  };
}
