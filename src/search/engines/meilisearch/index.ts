import { NO_THESAURUS } from '../../analysis';
import type { SearchEngine } from '../../port';
import { connect, type Connection, type MeilisearchOptions } from './connection';
import { asked, askedUnlessMissing, MeilisearchRefused } from './errors';
import { prepareIndex, readContentHashes, rebuildIndex, sendBatch, settleAll, teachIndex } from './index-writes';
import { search } from './search';

/** The health endpoint answers without a key: requesting the index as well shows that the key is valid. */
async function check({ reader, writer, index }: Connection): Promise<void> {
  await asked(() => reader.health());
  // An index that has not been built yet is not a failure of the engine.
  await askedUnlessMissing(() => writer.getRawIndex(index));
}

/**
 * Search on a Meilisearch server (1.50). Writes, and reading content hashes, first create the index and update its
 * settings, once per process. Searches of an index that does not exist throw EngineUnavailable.
 */
export function createMeilisearchEngine(options: MeilisearchOptions): SearchEngine {
  const connection = connect(options);
  let prepared: Promise<void> | undefined;
  let thesaurus = NO_THESAURUS;
  const prepare = (): Promise<void> => {
    prepared ??= prepareIndex(connection, thesaurus).catch((error: unknown) => {
      prepared = undefined;
      throw error;
    });
    return prepared;
  };
  /** Batches are sent one after another, so that the last one wins; Meilisearch keeps their order. */
  let turn: Promise<unknown> = Promise.resolve();
  return {
    name: 'meilisearch',
    search: async (query) => {
      try {
        return await search(connection, query);
      } catch (error) {
        // Somebody else changed the index's settings, or created it without any: the next write corrects them.
        if (error instanceof MeilisearchRefused) prepared = undefined;
        throw error;
      }
    },
    apply: async (batch) => {
      if (batch.put.length + batch.remove.length === 0) return;
      await prepare();
      const sending = turn.then(() => sendBatch(connection, batch, thesaurus));
      turn = sending.catch(() => undefined);
      await settleAll(connection, await sending);
    },
    teach: async (taught) => {
      thesaurus = taught;
      if (prepared) await prepared.then(() => teachIndex(connection, taught));
      else await prepare();
    },
    contentHashes: async () => {
      await prepare();
      return readContentHashes(connection);
    },
    rebuild: async (documents, progress = () => undefined) => {
      const begunWith = thesaurus;
      await rebuildIndex(connection, documents, begunWith, progress);
      prepared = Promise.resolve();
      // The new index knows what was taught when it was begun.
      if (thesaurus !== begunWith) await teachIndex(connection, thesaurus);
    },
    check: () => check(connection),
  };
}
