import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { SearchDocument } from '@/domain/search-document';
import type { IndexBatch, SearchEngine } from '@/search/port';

/** An index that outlives its process, as one on a server does: key and `contentHash` in a file. It cannot search. */
export class FileBackedEngine implements SearchEngine {
  readonly name = 'meilisearch';
  private index: Map<string, string>;

  constructor(private readonly file: string) {
    const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as [string, string][]) : [];
    this.index = new Map(kept);
  }

  apply({ put, remove }: IndexBatch): Promise<void> {
    for (const { key, contentHash } of put) this.index.set(key, contentHash);
    for (const key of remove) this.index.delete(key);
    this.keep();
    return Promise.resolve();
  }

  contentHashes(): Promise<Map<string, string>> {
    return Promise.resolve(new Map(this.index));
  }

  async rebuild(documents: AsyncIterable<readonly SearchDocument[]>): Promise<void> {
    const next = new Map<string, string>();
    for await (const portion of documents) for (const { key, contentHash } of portion) next.set(key, contentHash);
    this.index = next;
    this.keep();
  }

  check = (): Promise<void> => Promise.resolve();
  teach = (): Promise<void> => Promise.resolve();
  search = (): Promise<never> => Promise.reject(new Error('This index only remembers.'));
  nearestWords = (): Promise<[]> => Promise.resolve([]);

  /** Whole or not at all: what is tested is the portal, not this file. */
  private keep(): void {
    writeFileSync(`${this.file}.new`, JSON.stringify([...this.index]));
    renameSync(`${this.file}.new`, this.file);
  }
}
