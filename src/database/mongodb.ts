import { compatibilityOptions, mongooseAdapter } from '@payloadcms/db-mongodb';
import type { DatabaseAdapterObj } from 'payload';

/** Payload's names for servers that speak MongoDB's protocol and lack parts of it. */
export type Compatibility = keyof typeof compatibilityOptions;

const SERVER_SELECTION_MS = 10_000;

/**
 * MongoDB with transactions. A server without them is refused at start-up: a save is several writes, and without
 * transactions a crash could leave only half of them.
 * @param compatibility accepts a server without transactions, with Payload's settings for it.
 */
export function mongoDatabase(uri: string, compatibility: Compatibility | undefined): DatabaseAdapterObj {
  return mongooseAdapter({
    url: uri,
    ensureIndexes: true,
    connectOptions: { serverSelectionTimeoutMS: SERVER_SELECTION_MS },
    transactionOptions: {},
    ...(compatibility ? compatibilityOptions[compatibility] : {}),
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
}
