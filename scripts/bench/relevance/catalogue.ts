import path from 'node:path';
import type { SearchDocument } from '@/domain/search-document';
import { publishedIn } from '@/indexing/published';
import { loadSeed } from '@/seed/load';
import { openPortal } from '../../../tests/factories/open-portal';

/** Every search document of the real content: content-seed brought into a portal that is thrown away afterwards. */
export async function realCatalogue(): Promise<SearchDocument[]> {
  const { payload, close } = await openPortal();
  try {
    await loadSeed(payload, path.resolve('content-seed'));
    const documents: SearchDocument[] = [];
    for await (const portion of publishedIn(payload).all()) documents.push(...portion);
    return documents;
  } finally {
    await close();
  }
}
