import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SearchDocument } from '@/domain/search-document';
import { publishedIn } from '@/indexing/published';
import { NO_THESAURUS } from '@/search/analysis';
import { loadSeed } from '@/seed/load';
import { openPortal } from '../../../tests/factories/open-portal';
import { fingerprint } from './fingerprint';

const CONTENT = 'content-seed';
/** What the documents depend on. Search is not part of it: it is what is measured. */
const MADE_OF = [CONTENT, 'src/domain', 'src/cms', 'src/database', 'src/indexing', 'src/seed', 'payload.config.ts'];
const KEPT = 'node_modules/.cache/relevance';

/** Loads content-seed into a throwaway portal and reads what is published there. */
async function readCatalogue(): Promise<SearchDocument[]> {
  const { payload, close } = await openPortal();
  try {
    await loadSeed(payload, path.resolve(CONTENT));
    const documents: SearchDocument[] = [];
    for await (const portion of publishedIn(payload, () => NO_THESAURUS).all()) documents.push(...portion);
    return documents;
  } finally {
    await close();
  }
}

/**
 * Every search document of the real content. Filling a portal takes most of a minute on a busy machine: the result
 * is cached until something that it depends on changes.
 */
export async function realCatalogue(): Promise<SearchDocument[]> {
  const database = (process.env.DATABASE_URI ?? '').startsWith('mongodb') ? 'mongodb' : 'sqlite';
  const file = path.resolve(KEPT, `${database}-${fingerprint(MADE_OF)}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as SearchDocument[];
  const documents = await readCatalogue();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(documents));
  return documents;
}
