import { afterEach, describe, expect, it, vi } from 'vitest';
import { NO_THESAURUS, Thesaurus } from '@/search/analysis';
import type * as Analysis from '@/search/analysis';
import type * as Documents from '@/search/engines/meilisearch/documents';
import type { SearchContent } from '@/domain/search-document';
import { withContentHash } from '@/search/content-hash';
import { concept } from '../../factories/thesaurus';
import { searchDocument } from '../../factories/search-documents';

const contentOf = (change: object = {}): SearchContent => {
  const { contentHash: _hash, ...content } = searchDocument({ id: 'uno', title: 'Salud' });
  return { ...content, ...change };
};
const hashOf = (change?: object): string => withContentHash(contentOf(change), NO_THESAURUS).contentHash;

describe('the content hash', () => {
  it('is one of what is said, not of the order in which it was written', () => {
    const backwards = Object.fromEntries(Object.entries(contentOf()).reverse()) as unknown as SearchContent;
    expect(withContentHash(backwards, NO_THESAURUS).contentHash).toBe(hashOf());
    expect(hashOf()).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is another one for each part that says something else', () => {
    const { facets: _facets, locale: _locale, ...others } = contentOf();
    const changes = Object.entries(others).map(([name, value]) => ({
      [name]: typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : 'otra cosa',
    }));
    expect(new Set(changes.map((change) => hashOf(change))).add(hashOf()).size).toBe(changes.length + 1);
    expect(hashOf({ locale: 'en' })).not.toBe(hashOf());
    expect(hashOf({ facets: { ...contentOf().facets, country: ['CL'] } })).not.toBe(hashOf());
  });

  it('is another one where the document holds a concept that it did not hold, whatever else is taught', () => {
    const taught = (...labels: string[]) =>
      withContentHash(contentOf(), new Thesaurus([concept('salud', { es: labels })])).contentHash;
    expect(taught('bienestar', 'salud')).not.toBe(hashOf());
    expect(taught('bienestar')).toBe(hashOf());
  });
});

describe('the content hash of one and the same document', () => {
  afterEach(() => {
    vi.doUnmock('@/search/analysis');
    vi.doUnmock('@/search/engines/meilisearch/documents');
    vi.resetModules();
  });

  const hashed = async (): Promise<string> => {
    vi.resetModules();
    const fresh = await import('@/search/content-hash');
    return fresh.withContentHash(contentOf(), NO_THESAURUS).contentHash;
  };

  const CHANGES: Record<string, Partial<typeof Analysis>> = {
    'a stop word': { stopWordsOf: () => ['y'] },
    'what a word is': { tokenize: () => [] },
    'how words are compared': { fold: (text) => text },
  };

  it.each(Object.entries(CHANGES))('changes with %s', async (_what, change) => {
    const before = await hashed();
    vi.doMock('@/search/analysis', async (original) => ({ ...(await original<typeof Analysis>()), ...change }));
    expect(await hashed()).not.toBe(before);
  });

  it('changes with the form that a server is given', async () => {
    const before = await hashed();
    vi.doMock('@/search/engines/meilisearch/documents', async (original) => {
      const { toIndexed, ...rest } = await original<typeof Documents>();
      return {
        ...rest,
        toIndexed: (document: never, thesaurus: never) => ({ ...toIndexed(document, thesaurus), another: true }),
      };
    });
    expect(await hashed()).not.toBe(before);
  });

  it('is the same in another process', async () => {
    expect(await hashed()).toBe(await hashed());
  });
});
