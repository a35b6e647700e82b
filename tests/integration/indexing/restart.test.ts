import { join } from 'node:path';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchDocument } from '@/domain/search-document';
import { pruneChanges } from '@/indexing/changes';
import { IndexingWorker } from '@/indexing/worker';
import { EngineUnavailable, type IndexBatch } from '@/search/port';
import { createOrganization, createPractice, createSource } from '../../factories/content';
import { FileBackedEngine } from '../../factories/file-backed-engine';
import { openPortal, type OpenPortal } from '../../factories/open-portal';

let portal: OpenPortal;
let payload: Payload;
let source: string;

/** An index on a server that can be unavailable, and remembers what it was given last. */
class DistantEngine extends FileBackedEngine {
  away = false;
  readonly given: SearchDocument[] = [];

  override apply(batch: IndexBatch): Promise<void> {
    if (this.away) return Promise.reject(new EngineUnavailable(this.name, 'away'));
    this.given.push(...batch.put);
    return super.apply(batch);
  }
}

beforeAll(async () => {
  process.env.DATABASE_URI = '';
  portal = await openPortal();
  payload = portal.payload;
  payload.logger.level = 'silent';
  source = (await createSource(payload)).id;
});
afterAll(() => portal.close());

async function workerFor(engine: DistantEngine): Promise<IndexingWorker> {
  const worker = new IndexingWorker({ payload, engines: [engine], onChange: () => undefined });
  await worker.start();
  await worker.settled();
  return worker;
}

const engineIn = (file: string) => new DistantEngine(join(portal.directory, file));

describe('a restart', () => {
  it('takes over what was saved, withdrawn and deleted meanwhile', async () => {
    const [changed, withdrawn, deleted] = [
      await createPractice(payload, source),
      await createPractice(payload, source),
      await createPractice(payload, source),
    ];
    await (await workerFor(engineIn('a.json'))).stop();
    const update = { collection: 'practices', locale: 'es' } as const;
    await payload.update({ ...update, id: changed.id, data: { title: 'Cambiada', _status: 'published' } });
    await payload.update({ ...update, id: withdrawn.id, data: { _status: 'draft' } });
    await payload.delete({ collection: 'practices', id: deleted.id });
    const engine = engineIn('a.json');
    const worker = await workerFor(engine);
    expect(await worker.verify('meilisearch')).toEqual([]);
    expect(engine.given.map(({ title }) => title)).toEqual(['Cambiada']);
    await worker.stop();
  });

  it('takes over a new name that shows in records which did not change themselves', async () => {
    const organization = await createOrganization(payload, 'Nombre viejo');
    const funders = [{ relationTo: 'organizations' as const, value: organization.id }];
    const { id } = await createPractice(payload, source, { funders });
    await (await workerFor(engineIn('b.json'))).stop();
    const data = { name: 'Nombre nuevo', _status: 'published' as const };
    await payload.update({ collection: 'organizations', id: organization.id, locale: 'es', data });
    const engine = engineIn('b.json');
    const worker = await workerFor(engine);
    expect(engine.given.find((document) => document.id === id)?.names).toContain('Nombre nuevo');
    await worker.stop();
  });
});

describe('an index that older code built', () => {
  it('is put anew by itself, and nothing else is', async () => {
    const { id } = await createPractice(payload, source);
    await (await workerFor(engineIn('f.json'))).stop();
    const old = engineIn('f.json');
    const key = `${id}-es`;
    await old.apply({ put: [{ key, contentHash: 'of older code' } as SearchDocument], remove: [] });
    const engine = engineIn('f.json');
    const worker = await workerFor(engine);
    expect(engine.given.map((document) => document.key)).toEqual([key]);
    expect(await worker.verify('meilisearch')).toEqual([]);
    await worker.stop();
  });
});

describe('a save that died before it was noted', () => {
  it('is found by the comparison, also where it is a name that other records show', async () => {
    const [renamed, withdrawn] = [
      await createOrganization(payload, 'Antes del corte'),
      await createOrganization(payload, 'Retirada en el corte'),
    ];
    const { id } = await createPractice(payload, source, {
      funders: [renamed, withdrawn].map(({ id: value }) => ({ relationTo: 'organizations' as const, value })),
    });
    await (await workerFor(engineIn('e.json'))).stop();
    const save = { collection: 'organizations', locale: 'es' } as const;
    await payload.update({ ...save, id: renamed.id, data: { name: 'Después del corte', _status: 'published' } });
    await payload.delete({ collection: 'organizations', id: withdrawn.id });
    // As though all of this were long ago: the rows of the last minutes would make up for the missing ones.
    await pruneChanges(payload, Date.now() + 1_000);
    const engine = engineIn('e.json');
    const worker = await workerFor(engine);
    const names = engine.given.find((document) => document.id === id)?.names;
    expect(names).toContain('Después del corte');
    expect(names).not.toContain('Retirada');
    expect(await worker.verify('meilisearch')).toEqual([]);
    await worker.stop();
  });
});

describe('an engine that is away', () => {
  it('holds nobody up, says so, and catches up by itself', async () => {
    const engine = engineIn('c.json');
    const worker = await workerFor(engine);
    engine.away = true;
    const { id } = await createPractice(payload, source);
    await worker.drain();
    expect(worker.state()).toMatchObject([{ loaded: true, failure: 'meilisearch: away', waiting: 1 }]);
    engine.away = false;
    await expect.poll(() => worker.state()[0]?.failure, { timeout: 10_000 }).toBeNull();
    await worker.drain();
    expect((await engine.contentHashes()).has(`${id}-es`)).toBe(true);
    expect(await worker.verify('meilisearch')).toEqual([]);
    await worker.stop();
  });
});

describe('rows of changes', () => {
  it('are pruned by their age', async () => {
    await createPractice(payload, source);
    const rows = await payload.find({ collection: 'changes', sort: 'at', depth: 0, pagination: false });
    const middle = rows.docs[Math.floor(rows.docs.length / 2)]?.at ?? 0;
    await pruneChanges(payload, middle);
    const left = await payload.find({ collection: 'changes', sort: 'at', depth: 0, pagination: false });
    expect(left.docs.map(({ at }) => at)).toEqual(rows.docs.map(({ at }) => at).filter((at) => at >= middle));
    expect(left.docs.length).toBeLessThan(rows.docs.length);
  });
});
