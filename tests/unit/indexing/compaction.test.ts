import { afterEach, expect, it, vi } from 'vitest';
import { Feeder } from '@/indexing/feeder';
import type { Published } from '@/indexing/published';
import { createEmbeddedEngine } from '@/search/engines/embedded';
import { Shard } from '@/search/engines/embedded/shard';
import { searchDocument } from '../../factories/search-documents';

/** So many that a shard is built anew once most of them are gone. */
const RECORDS = 400;

const present = new Map(
  Array.from({ length: RECORDS }, (_, index) => [`r${index}`, searchDocument({ id: `r${index}`, title: 'Salud' })]),
);

let comparisons = 0;
const database: Published = {
  documents: (records) => Promise.resolve(records.flatMap(({ id }) => present.get(id) ?? [])),
  async *all() {
    yield await Promise.resolve([...present.values()]);
  },
  byKey: () => {
    comparisons += 1;
    return Promise.resolve(new Map([...present.values()].map((document) => [document.key, document])));
  },
  size: () => Promise.resolve(present.size),
};

afterEach(() => vi.restoreAllMocks());

it('a compaction that fails is reported, everything is compared, and the next batch compacts', async () => {
  const engine = createEmbeddedEngine();
  const reports: string[] = [];
  const feeder = new Feeder(engine, database, {
    applied: () => undefined,
    failed: (name, reason) => reports.push(`${name}: ${String(reason)}`),
    recovered: (name) => reports.push(`${name} recovered`),
  });
  const remove = async (...ids: string[]) => {
    for (const id of ids) present.delete(id);
    feeder.feed(ids.map((id) => ({ kind: 'practice', id })));
    await feeder.settled();
  };
  feeder.feed([]);
  await feeder.settled();

  vi.spyOn(Shard.prototype, 'current').mockImplementationOnce(() => {
    throw new Error('no memory');
  });
  await remove(...[...present.keys()].slice(0, 300));
  await vi.waitFor(() => expect(reports).toEqual(['embedded: Error: no memory', 'embedded recovered']));
  expect(comparisons).toBe(1);
  expect(feeder.state()).toMatchObject({ failure: null, waiting: 0 });
  expect(engine.held).toBe(RECORDS);

  await remove([...present.keys()].at(-1) ?? '');
  await vi.waitFor(() => expect(engine.held).toBe(present.size));
  expect((await engine.contentHashes()).size).toBe(present.size);
  expect(reports).toHaveLength(2);
});
