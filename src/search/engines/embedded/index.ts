import { LOCALES, type Locale } from '@/domain/locale';
import type { SearchDocument } from '@/domain/search-document';
import type { EngineQuery, EngineResult, IndexBatch, NearWord, SearchEngine } from '../../port';
import { NO_THESAURUS, type Phrase, type Thesaurus } from '../../analysis';
import { nearestWords } from './nearest-words';
import { patientPacer, searchPacer } from '../../pacer';
import { searchShard } from './search-shard';
import { Shard } from './shard';

/** Number of documents after which a rebuild reports its progress. */
const STEP = 128;

type Shards = Record<Locale, Shard>;

const emptyShards = (): Shards => ({ es: new Shard('es'), en: new Shard('en') });

/**
 * The embedded engine: an inverted index in the memory of this process. Writing yields every few milliseconds, and what
 * it writes becomes visible at once; a long search yields too, and answers as of its beginning.
 */
export class EmbeddedEngine implements SearchEngine {
  readonly name = 'embedded';
  private shards = emptyShards();
  private thesaurus = NO_THESAURUS;
  /** Batches are applied one after the other. */
  private writing: Promise<void> = Promise.resolve();
  /** Shards that are being compacted, with the batches applied meanwhile, for their successors. */
  private readonly compacting = new Map<Locale, IndexBatch[]>();
  /** Without anybody to tell, a failure is the process's. */
  private tellFailure = (reason: unknown): void => {
    throw reason instanceof Error ? reason : new Error(String(reason));
  };

  /** Documents in memory, including removed ones that have not been compacted away yet. */
  get held(): number {
    return LOCALES.reduce((sum, locale) => sum + this.shards[locale].size, 0);
  }

  search(query: EngineQuery): Promise<EngineResult> {
    return searchShard(this.shards[query.locale], query, searchPacer());
  }

  nearestWords(word: string, locale: Locale, limit: number): Promise<NearWord[]> {
    return promised(() => nearestWords(this.shards[locale], word, limit));
  }

  apply(batch: IndexBatch): Promise<void> {
    return this.inTurn(() => this.applyNow(batch));
  }

  teach(thesaurus: Thesaurus): Promise<void> {
    return this.inTurn(async () => {
      this.thesaurus = thesaurus;
      for (const locale of LOCALES) await this.shards[locale].learn(this.phrases(locale), patientPacer());
    });
  }

  contentHashes(): Promise<Map<string, string>> {
    const hashes = new Map<string, string>();
    for (const locale of LOCALES) {
      for (const { key, contentHash } of this.shards[locale].current()) hashes.set(key, contentHash);
    }
    return Promise.resolve(hashes);
  }

  async rebuild(documents: AsyncIterable<readonly SearchDocument[]>, progress?: (done: number) => void): Promise<void> {
    const shards = emptyShards();
    const pacer = patientPacer();
    for (const locale of LOCALES) await shards[locale].learn(this.phrases(locale), pacer);
    let done = 0;
    for await (const some of documents) {
      for (let from = 0; from < some.length; from += STEP) {
        const step = some.slice(from, from + STEP);
        for (const locale of LOCALES) await shards[locale].apply(ofLocale(step, locale), [], pacer);
        done += step.length;
        progress?.(done);
      }
    }
    await this.inTurn(async () => {
      // What was taught meanwhile.
      for (const locale of LOCALES) await shards[locale].learn(this.phrases(locale), pacer);
      this.shards = shards;
    });
  }

  /** A failed compaction leaves the shard unchanged; the next batch starts another. */
  onFailure(tell: (reason: unknown) => void): void {
    this.tellFailure = tell;
  }

  /** Runs in this process: it cannot be unavailable. */
  check(): Promise<void> {
    return Promise.resolve();
  }

  private async applyNow(batch: IndexBatch): Promise<void> {
    const pacer = patientPacer();
    for (const locale of LOCALES) {
      const shard = this.shards[locale];
      const put = ofLocale(batch.put, locale);
      await shard.apply(put, batch.remove, pacer);
      const meanwhile = this.compacting.get(locale);
      if (meanwhile) meanwhile.push({ put, remove: batch.remove });
      else if (shard.shouldCompact) void this.compact(locale).catch((error: unknown) => this.tellFailure(error));
    }
  }

  /** Builds a shard anew from its documents while it goes on, and then puts it in its place. */
  private async compact(locale: Locale): Promise<void> {
    const meanwhile: IndexBatch[] = [];
    this.compacting.set(locale, meanwhile);
    const old = this.shards[locale];
    const successor = new Shard(locale);
    const pacer = patientPacer();
    try {
      await successor.learn(this.phrases(locale), pacer);
      await successor.apply([...old.current()], [], pacer);
    } catch (error) {
      this.compacting.delete(locale);
      throw error;
    }
    await this.inTurn(async () => {
      this.compacting.delete(locale);
      await successor.learn(this.phrases(locale), pacer);
      for (const { put, remove } of meanwhile) await successor.apply(put, remove, pacer);
      // A rebuild may have put another one there.
      if (this.shards[locale] === old) this.shards[locale] = successor;
    });
  }

  private phrases(locale: Locale): Phrase[] {
    return [...this.thesaurus.held(locale)].flatMap(({ labels }) => labels);
  }

  private inTurn(write: () => Promise<void>): Promise<void> {
    const written = this.writing.then(write);
    this.writing = written.catch(() => undefined);
    return written;
  }
}

const ofLocale = (documents: readonly SearchDocument[], locale: Locale): SearchDocument[] =>
  documents.filter((document) => document.locale === locale);

/** The result, or error, of synchronous work as a promise. */
const promised = <T>(work: () => T): Promise<T> => new Promise((resolve) => resolve(work()));

/** An empty embedded engine. */
export const createEmbeddedEngine = (): EmbeddedEngine => new EmbeddedEngine();
