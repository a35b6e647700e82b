import type { MigrateUpArgs } from '@payloadcms/db-mongodb';

/** Collections as Mongoose names them. */
const TITLED = ['practices', 'guides', 'sections', 'templates', 'glossaries', 'pages'];
const VERSIONS = ['_practices', '_guides', '_sections', '_templates', '_glossary', '_pages'];
const LANGUAGES = ['es', 'en'];

const EMPTY = { $in: [null, ''] };
const FILLED = { $regex: '\\S' };

/**
 * Until 2026-12-01 a record whose name holds no Latin letter and no digit had no address, and so no page. Its id is its
 * address, as for those that are saved since. `updatedAt` stays: nobody has edited the record.
 */
export async function up({ payload, session }: MigrateUpArgs): Promise<void> {
  const { connection } = payload.db;
  const options = session ? { session } : {};

  /** @param own the field that holds the record's id. */
  const fill = async (name: string, own: string, slug: string, where: object): Promise<void> => {
    const collection = connection.collection(name);
    const missing = await collection
      .find({ [slug]: EMPTY, ...where }, { ...options, projection: { [own]: 1 } })
      .toArray();
    for (const record of missing) {
      await collection.updateOne({ _id: record._id }, { $set: { [slug]: record[own] as string } }, options);
    }
  };

  for (const language of LANGUAGES) {
    for (const name of TITLED) await fill(name, '_id', `slug.${language}`, { [`title.${language}`]: FILLED });
    for (const name of VERSIONS) {
      const titled = { latest: true, [`version.title.${language}`]: FILLED };
      await fill(`${name}_versions`, 'parent', `version.slug.${language}`, titled);
    }
  }
  await fill('municipalities', '_id', 'slug', { country: 'CL', locality: FILLED });
  const inChile = { latest: true, 'version.country': 'CL', 'version.locality': FILLED };
  await fill('_municipalities_versions', 'parent', 'version.slug', inChile);
}
