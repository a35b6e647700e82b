import { compatibilityOptions, mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb';
import type { DatabaseAdapterObj, Migration } from 'payload';
import { isMigrating } from '@/config/env';
import { dataSteps } from './data-steps';
import { reachRelationsOnDeletion } from './deletions';
import { runDataSteps } from './run-data-steps';

/** Payload's names for servers that speak MongoDB's protocol and lack parts of it. */
export type Compatibility = keyof typeof compatibilityOptions;

type MongooseOptions = Parameters<typeof mongooseAdapter>[0];

const SERVER_SELECTION_MS = 10_000;

async function buildIndexes({ collections, versions }: MongooseAdapter): Promise<void> {
  const models = [...Object.values(collections), ...Object.values(versions)];
  await Promise.all(models.map((model) => model.ensureIndexes()));
}

/**
 * Brings the data up to date on connecting, then the indexes: a unique one cannot be built before its values are. Payload
 * itself would build them first.
 */
function bringUpToDateOnConnect(adapter: MongooseAdapter, steps: readonly Migration[], withIndexes: boolean): void {
  const connect = adapter.connect?.bind(adapter);
  adapter.connect = async (options) => {
    await connect?.(options);
    if (isMigrating()) return;
    await runDataSteps(adapter, steps);
    if (withIndexes) await buildIndexes(adapter);
  };
}

/**
 * MongoDB with transactions. A server without them is refused at start-up: a save is several writes, and without
 * transactions a crash could leave only half of them.
 * @param compatibility accepts a server without transactions, with Payload's settings for it.
 * @param steps what the data of earlier releases needs.
 */
export function mongoDatabase(
  uri: string,
  compatibility: Compatibility | undefined,
  steps: readonly Migration[] = dataSteps,
): DatabaseAdapterObj {
  const settings: Partial<MongooseOptions> = compatibility ? compatibilityOptions[compatibility] : {};
  const base = mongooseAdapter({
    url: uri,
    connectOptions: { serverSelectionTimeoutMS: SERVER_SELECTION_MS },
    transactionOptions: {},
    ...settings,
    ensureIndexes: false,
    afterOpenConnection: ({ connection }) => {
      // Payload itself silently goes without transactions when the URI names no replica set.
      if (compatibility || connection.getClient().options.replicaSet) return;
      throw new Error(
        'DATABASE_URI names no replica set, so there would be no transactions. ' +
          'Add ?replicaSet=… (a replica set of one node is enough), or set DATABASE_COMPATIBILITY to ' +
          `${Object.keys(compatibilityOptions).join(', ')} for a server of that kind.`,
      );
    },
  });
  return {
    ...base,
    init: (given) => {
      const adapter = base.init(given) as MongooseAdapter;
      reachRelationsOnDeletion(adapter);
      bringUpToDateOnConnect(adapter, steps, settings.ensureIndexes ?? true);
      return adapter;
    },
  };
}
