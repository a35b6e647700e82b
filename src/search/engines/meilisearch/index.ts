import type { SearchEngine } from '../../port';
import { connect, type Connection, type MeilisearchOptions } from './connection';
import { asked, askedUnlessMissing, MeilisearchRefused } from './errors';
import { prepareIndex, readContentHashes, rebuildIndex, sendBatch, settleAll } from './index-writes';
import { search } from './search';

/** Health alone is answered without a key: asking for the index too shows that the key is right. */
async function check({ reader, writer, index }: Connection): Promise<void> {
  await asked(() => reader.health());
  // An index that is yet to be built is no failure of the engine.
  await askedUnlessMissing(() => writer.getRawIndex(index));
}

/**
 * Search on a Meilisearch server (1.50). Writes, and reading content hashes, make the index and bring its settings up to date
 * first, once per process. Searches of an index that does not exist throw EngineUnavailable.
 */
export function createMeilisearchEngine(options: MeilisearchOptions): SearchEngine {
  const connection = connect(options);
  let prepared: Promise<void> | undefined;
  const prepare = (): Promise<void> => {
    prepared ??= prepareIndex(connection, connection.index).catch((error: unknown) => {
      prepared = undefined;
      throw error;
    });
    return prepared;
  };
  /** Batches are handed over one after the other, so that the last one wins; Meilisearch keeps their order. */
  let turn: Promise<unknown> = Promise.resolve();
  return {
    name: 'meilisearch',
    search: async (query) => {
      try {
        return await search(connection, query);
      } catch (error) {
        // Somebody else changed the index's settings, or made it without any: the next write mends them.
        if (error instanceof MeilisearchRefused) prepared = undefined;
        throw error;
      }
    },
    apply: async (batch) => {
      if (batch.put.length + batch.remove.length === 0) return;
      await prepare();
      const sending = turn.then(() => sendBatch(connection, batch));
      turn = sending.catch(() => undefined);
      await settleAll(connection, await sending);
    },
    contentHashes: async () => {
      await prepare();
      return readContentHashes(connection);
    },
    rebuild: async (documents, progress = () => undefined) => {
      await rebuildIndex(connection, documents, progress);
      prepared = Promise.resolve();
    },
    check: () => check(connection),
  };
}
