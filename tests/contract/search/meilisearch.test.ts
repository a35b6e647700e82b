import { randomUUID } from 'node:crypto';
import { Meilisearch } from 'meilisearch';
import { describe, it } from 'vitest';
import { createMeilisearchEngine } from '@/search/engines/meilisearch';
import { searchContract } from './contract';

const { MEILI_HOST: host, MEILI_ADMIN_KEY: adminKey = '', MEILI_SEARCH_KEY: searchKey = adminKey } = process.env;

if (host) {
  searchContract('meilisearch', () => {
    const index = `test-${randomUUID()}`;
    return {
      engine: createMeilisearchEngine({ host, adminKey, searchKey, index }),
      dispose: async () => {
        await new Meilisearch({ host, apiKey: adminKey }).deleteIndexIfExists(index);
      },
    };
  });
} else {
  describe('search port: meilisearch', () => {
    it.skip('is tested where MEILI_HOST is set', () => undefined);
  });
}
