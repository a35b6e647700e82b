import type { EnqueuedTask } from 'meilisearch';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { SearchDocument } from '@/domain/search-document';
import type { Thesaurus } from '../../analysis';
import { patientPacer } from '../../pacer';
import type { IndexBatch } from '../../port';
import { Batcher, type Batch } from './batches';
import type { Connection } from './connection';
import { toIndexed } from './documents';
import { asked, askedUnlessMissing, MeilisearchRefused, unavailable } from './errors';
import { indexSettings } from './settings';
import { synonymsOf } from './synonyms';
import { settle } from './tasks';

const PRIMARY_KEY = 'key';
/** How many batches of a rebuild may wait in Meilisearch's queue: it merges waiting ones. */
const BATCHES_UNDER_WAY = 16;
/** Documents requested at once when their hashes are read. */
const PAGE = 2_000;
/** A rebuild's index that is older than this was left behind by a process that died. */
const STALE_MS = 6 * 3600_000;

/** Every document of ours has an id, but not all were written by code that hashes. */
const hashesPage = z.object({
  results: z.array(z.object({ key: z.string(), id: z.string(), contentHash: z.string().optional() })),
  total: z.number().int(),
});

/** Creates the index if it is missing. If another process is faster, that is fine too. */
async function create({ writer }: Connection, index: string): Promise<void> {
  try {
    await settle(writer, writer.createIndex(index, { primaryKey: PRIMARY_KEY }));
  } catch (error) {
    if (!(error instanceof MeilisearchRefused) || error.code !== 'index_already_exists') throw error;
  }
}

const exists = async ({ writer }: Connection, index: string): Promise<boolean> =>
  (await askedUnlessMissing(() => writer.getRawIndex(index))) !== undefined;

const applySettings = async ({ writer }: Connection, index: string, thesaurus: Thesaurus): Promise<void> => {
  await settle(writer, writer.index(index).updateSettings(indexSettings(thesaurus)));
};

/** Ensures an index with this code's settings: creates it or updates it. */
export async function prepareIndex(connection: Connection, thesaurus: Thesaurus): Promise<void> {
  const { index } = connection;
  if (!(await exists(connection, index))) await create(connection, index);
  await applySettings(connection, index, thesaurus);
}

/** Replaces what the labels of concepts stand for. Meilisearch indexes nothing anew for it. */
export const teachIndex = async ({ writer, index }: Connection, thesaurus: Thesaurus): Promise<void> => {
  await settle(writer, writer.index(index).updateSynonyms(synonymsOf(thesaurus)));
};

const send = ({ writer }: Connection, index: string, { json }: Batch): PromiseLike<EnqueuedTask> =>
  writer.index(index).addDocumentsFromString(json, 'application/json');

/**
 * Sends a batch; what is both put and removed is put.
 * @returns the tasks that Meilisearch accepted: once they are settled, a search sees the changes.
 */
export async function sendBatch(
  connection: Connection,
  { put, remove }: IndexBatch,
  thesaurus: Thesaurus,
): Promise<EnqueuedTask[]> {
  const { writer, index } = connection;
  // No key is in two requests: these are sent in parallel, in no particular order.
  const latest = new Map(put.map((document) => [document.key, document]));
  const gone = remove.filter((key) => !latest.has(key));
  const batcher = new Batcher();
  const batches: (Batch | null)[] = [];
  const pacer = patientPacer();
  for (const document of latest.values()) {
    batches.push(batcher.add(toIndexed(document, thesaurus)));
    await pacer.giveWay();
  }
  batches.push(batcher.flush());
  return asked(() =>
    Promise.all([
      ...batches.flatMap((batch) => (batch ? [send(connection, index, batch)] : [])),
      ...(gone.length > 0 ? [writer.index(index).deleteDocuments(gone)] : []),
    ]),
  );
}

/** Waits for tasks that Meilisearch accepted. @throws the error of the first one that failed. */
export const settleAll = async ({ writer }: Connection, tasks: readonly EnqueuedTask[]): Promise<void> => {
  await Promise.all(tasks.map((task) => settle(writer, Promise.resolve(task))));
};

/** `contentHash` by key; empty for a document written by code that did not hash yet. */
export async function readContentHashes({ writer, index }: Connection): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  const path = `indexes/${index}/documents/fetch`;
  for (let offset = 0; ; offset += PAGE) {
    // By POST, as recorded; the client's own method uses that only with a filter.
    const body = { offset, limit: PAGE, fields: ['key', 'id', 'contentHash'] };
    const page = hashesPage.safeParse(await asked(() => writer.httpRequest.post({ path, body })));
    if (!page.success) throw unavailable('gave documents of an unknown form', page.error);
    for (const { key, contentHash } of page.data.results) hashes.set(key, contentHash ?? '');
    if (offset + PAGE >= page.data.total) return hashes;
  }
}

/** Sends documents in batches, a few at a time. */
async function fill(
  connection: Connection,
  index: string,
  documents: AsyncIterable<readonly SearchDocument[]>,
  thesaurus: Thesaurus,
  progress: (done: number) => void,
): Promise<void> {
  const batcher = new Batcher();
  const underWay: Promise<number>[] = [];
  let done = 0;
  const settleFirst = async (): Promise<void> => {
    done += (await underWay.shift()) ?? 0;
    progress(done);
  };
  const enqueue = async (batch: Batch | null): Promise<void> => {
    if (!batch) return;
    if (underWay.length >= BATCHES_UNDER_WAY) await settleFirst();
    const sent = settle(connection.writer, send(connection, index, batch)).then(() => batch.size);
    // It may fail while another one is awaited; it will be awaited in its turn.
    sent.catch(() => undefined);
    underWay.push(sent);
  };
  const pacer = patientPacer();
  for await (const part of documents) {
    for (const document of part) {
      await enqueue(batcher.add(toIndexed(document, thesaurus)));
      await pacer.giveWay();
    }
  }
  await enqueue(batcher.flush());
  while (underWay.length > 0) await settleFirst();
}

const drop = ({ writer }: Connection, index: string): Promise<unknown> => settle(writer, writer.deleteIndex(index));

/** Indexes that rebuilds left behind when their process died. */
async function dropStale(connection: Connection, prefix: string): Promise<void> {
  const { results } = await asked(() => connection.writer.getRawIndexes({ limit: 1_000 }));
  const old = Date.now() - STALE_MS;
  for (const { uid, createdAt } of results) {
    if (uid.startsWith(prefix) && Date.parse(createdAt) < old) await drop(connection, uid);
  }
}

/** Fills a new index next to the old one, swaps the two and drops the old one. */
export async function rebuildIndex(
  connection: Connection,
  documents: AsyncIterable<readonly SearchDocument[]>,
  thesaurus: Thesaurus,
  progress: (done: number) => void,
): Promise<void> {
  const { writer, index } = connection;
  const prefix = `${index}-rebuild-`;
  await dropStale(connection, prefix);
  const fresh = `${prefix}${randomUUID()}`;
  await create(connection, fresh);
  try {
    await applySettings(connection, fresh, thesaurus);
    await fill(connection, fresh, documents, thesaurus, progress);
    // Two indexes can only be swapped if both exist.
    if (!(await exists(connection, index))) await create(connection, index);
    await settle(writer, writer.swapIndexes([{ indexes: [index, fresh], rename: false }]));
  } catch (error) {
    await drop(connection, fresh).catch(() => undefined);
    throw error;
  }
  await drop(connection, fresh);
}
