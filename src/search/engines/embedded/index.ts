import { LOCALES, type Locale } from '@/domain/locale';
import type { SearchDocument } from '@/domain/search-document';
import { fold } from '../../analysis';
import type { EngineQuery, EngineResult, IndexBatch, SearchEngine } from '../../port';
import { Pacer } from './pacer';
import { searchShard } from './search-shard';
import { Shard } from './shard';

/** Edits within which a word is near another one. */
const NEAR = 2;
/** Documents after which a rebuild says how far it is. */
const STEP = 128;

type Shards = Record<Locale, Shard>;

const emptyShards = (): Shards => ({ es: new Shard('es'), en: new Shard('en') });

/**
 * The embedded engine: an inverted index in this process's memory. A search runs to its end without giving way;
 * writing gives way every few milliseconds, and what it writes is seen all at once.
 */
export class EmbeddedEngine implements SearchEngine {
  readonly name = 'embedded';
  #shards = emptyShards();
  /** Batches are applied one after the other. */
  #writing: Promise<void> = Promise.resolve();
  readonly #compacting = new Set<Locale>();
  /** Batches applied while a shard is being compacted, for its successor. */
  readonly #meanwhile: Record<Locale, IndexBatch[]> = { es: [], en: [] };

  async search(query: EngineQuery): Promise<EngineResult> {
    return searchShard(this.#shards[query.locale], query);
  }

  async nearestWords(word: string, locale: Locale, limit: number): Promise<string[]> {
    const { vocabulary, postings } = this.#shards[locale];
    const asked = fold(word);
    const known = vocabulary
      .near(asked, NEAR)
      // Two edits make any short word of any other.
      .filter(({ word: near, typos }) => typos < asked.length && this.#shards[locale].holds(near))
      .map(({ word: near, typos }) => ({ form: vocabulary.form(near), typos, count: postings.count(near) }))
      .sort((a, b) => a.typos - b.typos || b.count - a.count || (a.form < b.form ? -1 : 1));
    const byFolded = new Map<string, string>();
    for (const { form } of known) if (!byFolded.has(fold(form))) byFolded.set(fold(form), form);
    return [...byFolded.values()].slice(0, limit);
  }

  apply(batch: IndexBatch): Promise<void> {
    return this.#inTurn(() => this.#apply(batch));
  }

  async versions(): Promise<Map<string, string>> {
    return new Map(
      LOCALES.flatMap((locale) =>
        Array.from(this.#shards[locale].current(), ({ key, updatedAt }) => [key, updatedAt] as const),
      ),
    );
  }

  async rebuild(documents: AsyncIterable<readonly SearchDocument[]>, progress?: (done: number) => void): Promise<void> {
    const shards = emptyShards();
    const pacer = new Pacer();
    let done = 0;
    for await (const some of documents) {
      for (let from = 0; from < some.length; from += STEP) {
        const step = some.slice(from, from + STEP);
        for (const locale of LOCALES) await shards[locale].apply(ofLocale(step, locale), [], pacer);
        done += step.length;
        progress?.(done);
      }
    }
    this.#shards = shards;
  }

  async check(): Promise<void> {
    // In this process: there is nothing that could be away.
  }

  async #apply(batch: IndexBatch): Promise<void> {
    const pacer = new Pacer();
    for (const locale of LOCALES) {
      const shard = this.#shards[locale];
      const put = ofLocale(batch.put, locale);
      await shard.apply(put, batch.remove, pacer);
      if (this.#compacting.has(locale)) this.#meanwhile[locale].push({ put, remove: batch.remove });
      else if (shard.shouldCompact) void this.#compact(locale);
    }
  }

  /** Builds a shard anew from its documents while it goes on, and then puts it in its place. */
  async #compact(locale: Locale): Promise<void> {
    this.#compacting.add(locale);
    const old = this.#shards[locale];
    const successor = new Shard(locale);
    const pacer = new Pacer();
    await successor.apply([...old.current()], [], pacer);
    await this.#inTurn(async () => {
      for (const { put, remove } of this.#meanwhile[locale]) await successor.apply(put, remove, pacer);
      this.#meanwhile[locale] = [];
      this.#compacting.delete(locale);
      // A rebuild may have put another one there.
      if (this.#shards[locale] === old) this.#shards[locale] = successor;
    });
  }

  #inTurn(write: () => Promise<void>): Promise<void> {
    const written = this.#writing.then(write);
    this.#writing = written.catch(() => undefined);
    return written;
  }
}

const ofLocale = (documents: readonly SearchDocument[], locale: Locale): SearchDocument[] =>
  documents.filter((document) => document.locale === locale);

/** An empty embedded engine. */
export const createEmbeddedEngine = (): SearchEngine => new EmbeddedEngine();
