import { BSON, MongoClient, type Db, type Document } from 'mongodb';
import type { Payload } from 'payload';

/** A line of a dump: an index or a document of a collection. */
type Line = { of: string; document: Document } | { of: string; index: Document };

const INSERTED_AT_ONCE = 500;

/** The whole of an open MongoDB database: a line of extended JSON for each index and document. */
export async function dumpMongo(payload: Payload): Promise<string> {
  const db = (payload.db as unknown as { connection: { db: Db } }).connection.db;
  const collections = (await db.listCollections().toArray()).map(({ name }) => name).sort();
  const lines: Line[] = [];
  for (const of of collections) {
    for (const index of await db.collection(of).indexes()) lines.push({ of, index });
    for await (const document of db.collection(of).find()) lines.push({ of, document });
  }
  return lines.map((line) => `${BSON.EJSON.stringify(line, { relaxed: false })}\n`).join('');
}

async function fill(db: Db, of: string, lines: readonly Line[]): Promise<void> {
  const collection = db.collection(of);
  const indexes = lines.flatMap((line) => ('index' in line && line.index.name !== '_id_' ? [line.index] : []));
  const documents = lines.flatMap((line) => ('document' in line ? [line.document] : []));
  for (const { key, v: _version, ...options } of indexes) {
    await collection.createIndex(key as Record<string, 1>, options);
  }
  for (let start = 0; start < documents.length; start += INSERTED_AT_ONCE) {
    await collection.insertMany(documents.slice(start, start + INSERTED_AT_ONCE));
  }
}

/** Fills the empty database that an address names with what a dump describes. */
export async function restoreMongo(dump: string, uri: string): Promise<void> {
  const client = await MongoClient.connect(uri);
  const lines = dump
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => BSON.EJSON.parse(line, { relaxed: false }) as Line);
  for (const of of new Set(lines.map((line) => line.of))) {
    await fill(
      client.db(),
      of,
      lines.filter((line) => line.of === of),
    );
  }
  await client.close();
}
