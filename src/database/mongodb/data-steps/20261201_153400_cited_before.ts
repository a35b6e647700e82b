import type { MigrateUpArgs } from '@payloadcms/db-mongodb';

/** Collections as Mongoose names them. */
const SHARED = ['sources', 'organizations'];
const CITED = 'cited-records';

/**
 * Until 2026-12-01 nobody noted what published records cite. What was published then may have been cited since: it is for
 * editors of all regions to change.
 */
export async function up({ payload, session }: MigrateUpArgs): Promise<void> {
  const { connection } = payload.db;
  const options = session ? { session } : {};
  const cited = connection.collection(CITED);
  for (const of of SHARED) {
    const published = connection.collection(of).find({ _status: 'published' }, { ...options, projection: { _id: 1 } });
    for await (const { _id: record } of published) {
      await cited.updateOne({ _id: record }, { $set: { of, record } }, { ...options, upsert: true });
    }
  }
}
