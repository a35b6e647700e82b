import { describe, expect, it } from 'vitest';
import { createSearch } from '@/search';
import { sharedSearch } from '@/search/state';

const names = (settings: Parameters<typeof createSearch>[0]): string[] =>
  createSearch(settings).engines.map(({ name }) => name);

describe('the engines of a portal', () => {
  it('are the embedded one alone where no Meilisearch is named', () => {
    expect(names({ MEILI_INDEX: 'portal' })).toEqual(['embedded']);
    expect(createSearch({ MEILI_INDEX: 'portal' }).status()).toEqual({ answering: 'embedded', remote: null });
  });

  it('are both where one is, and nothing is asked of it yet', () => {
    const settings = { MEILI_HOST: 'http://127.0.0.1:9', MEILI_ADMIN_KEY: 'k', MEILI_INDEX: 'portal' };
    expect(names(settings)).toEqual(['embedded', 'meilisearch']);
    expect(createSearch(settings).status().answering).toBe('meilisearch');
  });

  it('are made once per process', () => {
    const make = () => createSearch({ MEILI_INDEX: 'portal' });
    expect(sharedSearch(make)).toBe(sharedSearch(make));
  });
});
