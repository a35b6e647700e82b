import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '@/domain/search-document';
import { differences, recordOf } from '@/indexing/compare';
import { Feeder } from '@/indexing/feeder';
import type { Published, PublishedDocument } from '@/indexing/published';
import type { IndexedRecord } from '@/indexing/record';
import type { Thesaurus } from '@/search/analysis';
import { EngineUnavailable, type IndexBatch, type SearchEngine } from '@/search/port';

const documentOf = (id: string, contentHash: string): SearchDocument =>
  ({ key: `${id}-es`, id, kind: 'practice', locale: 'es', contentHash }) as SearchDocument;

const practices = (...ids: string[]): IndexedRecord[] => ids.map((id) => ({ kind: 'practice', id }));

const hashed = (hashes: Record<string, string>): Map<string, PublishedDocument> =>
  new Map(Object.entries(hashes).map(([key, contentHash]) => [key, { kind: 'practice', contentHash }]));

/** What is published: record → contentHash. */
class Database implements Published {
  readonly records = new Map<string, string>();
  /** Awaited between two portions of `all`. */
  pause: Promise<unknown> = Promise.resolve();

  /** Every record that was asked for. */
  readonly asked: IndexedRecord[] = [];

  documents(records: readonly IndexedRecord[]): Promise<SearchDocument[]> {
    this.asked.push(...records);
    return Promise.resolve(
      records.flatMap(({ id }) => (this.records.has(id) ? [documentOf(id, this.records.get(id) ?? '')] : [])),
    );
  }
  byKey(): Promise<Map<string, PublishedDocument>> {
    return Promise.resolve(hashed(Object.fromEntries([...this.records].map(([id, hash]) => [`${id}-es`, hash]))));
  }
  size = (): Promise<number> => Promise.resolve(this.records.size);
  async *all(): AsyncGenerator<SearchDocument[]> {
    const documents = await this.documents(practices(...this.records.keys()));
    for (const document of documents) yield [document];
    await this.pause;
  }
}

/** An engine that stores `contentHash` by key, and can be unavailable. */
class Engine implements SearchEngine {
  readonly name = 'embedded';
  index = new Map<string, string>();
  away = false;
  batches: IndexBatch[] = [];
  rebuilds = 0;

  private present(): void {
    if (this.away) throw new EngineUnavailable('fake', 'away');
  }
  check = () => Promise.resolve(this.present());
  taught: Thesaurus[] = [];
  teach = (thesaurus: Thesaurus) =>
    Promise.resolve().then(() => {
      this.present();
      this.taught.push(thesaurus);
    });
  search = () => Promise.reject(new Error('not asked here'));
  nearestWords = () => Promise.resolve([]);
  apply(batch: IndexBatch): Promise<void> {
    return Promise.resolve().then(() => {
      this.present();
      this.batches.push(batch);
      for (const { key, contentHash } of batch.put) this.index.set(key, contentHash);
      for (const key of batch.remove) this.index.delete(key);
    });
  }
  contentHashes(): Promise<Map<string, string>> {
    return Promise.resolve().then(() => (this.present(), new Map(this.index)));
  }
  async rebuild(documents: AsyncIterable<readonly SearchDocument[]>): Promise<void> {
    this.present();
    this.rebuilds += 1;
    const next = new Map<string, string>();
    for await (const portion of documents) for (const { key, contentHash } of portion) next.set(key, contentHash);
    this.index = next;
  }
}

function scene(records: Record<string, string> = {}, indexed: Record<string, string> = {}) {
  const database = new Database();
  for (const [id, contentHash] of Object.entries(records)) database.records.set(id, contentHash);
  const engine = new Engine();
  engine.index = new Map(Object.entries(indexed));
  const events: string[] = [];
  const feeder = new Feeder(engine, database, {
    applied: () => events.push('applied'),
    failed: () => events.push('failed'),
    recovered: () => events.push('recovered'),
  });
  return { database, engine, events, feeder };
}

const indexOf = (engine: Engine) => Object.fromEntries([...engine.index].sort());

describe('feeder', () => {
  it('rebuilds an empty index at the start', async () => {
    const { engine, feeder } = scene({ a: '1', b: '1' });
    feeder.feed([]);
    await feeder.settled();
    expect(indexOf(engine)).toEqual({ 'a-es': '1', 'b-es': '1' });
    expect(engine.rebuilds).toBe(1);
    expect(feeder.state()).toMatchObject({ loaded: true, failure: null, waiting: 0, rebuilding: false });
  });

  it('mends a filled index at the start: what is missing, outdated, withdrawn or not ours', async () => {
    const { database, engine, events, feeder } = scene(
      { a: '2', b: '1', c: '1' },
      { 'a-es': '1', 'b-es': '1', 'gone-en': '1', stranger: '1' },
    );
    feeder.feed([]);
    await feeder.settled();
    expect(indexOf(engine)).toEqual({ 'a-es': '2', 'b-es': '1', 'c-es': '1' });
    expect(engine.rebuilds).toBe(0);
    expect(engine.batches.flatMap(({ put }) => put.map(({ key }) => key)).sort()).toEqual(['a-es', 'c-es']);
    expect(database.asked, 'what is gone is not asked for').toEqual(practices('a', 'c'));
    expect(events).toEqual(['applied', 'applied']);
  });

  it('puts what is published now and takes out the rest, in every language', async () => {
    const { database, engine, events, feeder } = scene({ a: '1', b: '1' });
    feeder.feed([]);
    await feeder.settled();
    database.records.set('a', '2');
    database.records.delete('b');
    events.length = 0;
    feeder.feed(practices('a', 'b', 'unknown'));
    await feeder.settled();
    expect(indexOf(engine)).toEqual({ 'a-es': '2' });
    expect(engine.batches).toHaveLength(1);
    expect(engine.batches[0]?.remove).toEqual(['a-en', 'b-es', 'b-en', 'unknown-es', 'unknown-en']);
    expect(events).toEqual(['applied']);
  });

  it('tries again after a failure, then compares everything', async () => {
    const { database, engine, events, feeder } = scene({ a: '1' });
    feeder.feed([]);
    await feeder.settled();
    engine.away = true;
    database.records.set('b', '1');
    feeder.feed(practices('b'));
    await feeder.settled();
    expect(feeder.state()).toMatchObject({ loaded: true, failure: 'fake: away', waiting: 1 });
    engine.index.clear();
    engine.index.set('gone-es', '1');
    engine.away = false;
    await expect.poll(() => feeder.state().failure, { timeout: 5_000 }).toBeNull();
    await feeder.settled();
    expect(indexOf(engine)).toEqual({ 'a-es': '1', 'b-es': '1' });
    expect(events.filter((event) => event !== 'applied')).toEqual(['failed', 'recovered']);
  });

  it('applies changes during a rebuild at once, and again afterwards', async () => {
    const { database, engine, feeder } = scene({ a: '1', b: '1' });
    feeder.feed([]);
    await feeder.settled();
    let finish = (): void => undefined;
    database.pause = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const rebuild = feeder.rebuild();
    await expect.poll(() => engine.rebuilds).toBe(2);
    await expect(feeder.rebuild()).rejects.toThrow('under way');
    database.records.set('a', '2');
    database.records.delete('b');
    feeder.feed(practices('a', 'b'));
    await expect.poll(() => indexOf(engine)).toEqual({ 'a-es': '2' });
    finish();
    await rebuild;
    await feeder.settled();
    expect(indexOf(engine)).toEqual({ 'a-es': '2' });
    expect(engine.batches).toHaveLength(2);
  });

  it('stops though the engine is away', async () => {
    const { engine, feeder } = scene({ a: '1' });
    engine.away = true;
    feeder.feed([]);
    await feeder.settled();
    await feeder.stop();
    expect(feeder.state()).toMatchObject({ loaded: false, failure: 'fake: away' });
  });

  it('takes many records in portions', async () => {
    const { database, engine, feeder } = scene({ a: '1' });
    feeder.feed([]);
    await feeder.settled();
    const ids = Array.from({ length: 450 }, (_, index) => `r${index}`);
    for (const id of ids) database.records.set(id, '1');
    feeder.feed(practices(...ids));
    await feeder.settled();
    expect(engine.index.size).toBe(451);
    expect(engine.batches).toHaveLength(3);
  });
});

describe('comparison', () => {
  it('names each difference', () => {
    const index = new Map([
      ['a-es', '1'],
      ['b-es', '1'],
      ['c-es', '1'],
    ]);
    const database = hashed({ 'a-es': '1', 'b-es': '2', 'd-es': '1' });
    expect(differences(index, database)).toEqual([
      { key: 'b-es', kind: 'otherContent', index: '1', database: '2' },
      { key: 'd-es', kind: 'missing', index: null, database: '1' },
      { key: 'c-es', kind: 'unpublished', index: '1', database: null },
    ]);
  });

  it('knows the record of a key', () => {
    expect(recordOf('0b0f-11-en')).toBe('0b0f-11');
    expect(recordOf('-es')).toBeNull();
    expect(recordOf('stranger')).toBeNull();
  });
});
