import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

const TITLED = ['practices', 'guides', 'sections', 'templates', 'glossary', 'pages']

const EMPTY = (column: string): string => `(${column} IS NULL OR ${column} = '')`
const FILLED = (column: string): string => `trim(coalesce(${column}, '')) <> ''`

/**
 * Until 2026-12-01 a record whose name holds no Latin letter and no digit had no address, and so no page. Its id is its
 * address, as for those that are saved since. `updatedAt` stays: nobody has edited the record.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const table of TITLED) {
    await db.run(
      sql.raw(
        `UPDATE \`${table}_locales\` SET slug = _parent_id WHERE ${EMPTY('slug')} AND ${FILLED('title')}`,
      ),
    )
    await db.run(
      sql.raw(
        `UPDATE \`_${table}_v_locales\` SET version_slug = ` +
          `(SELECT parent_id FROM \`_${table}_v\` v WHERE v.id = \`_${table}_v_locales\`._parent_id) ` +
          `WHERE ${EMPTY('version_slug')} AND ${FILLED('version_title')} ` +
          `AND _parent_id IN (SELECT id FROM \`_${table}_v\` WHERE latest = 1)`,
      ),
    )
  }
  await db.run(
    sql.raw(`UPDATE municipalities SET slug = id WHERE ${EMPTY('slug')} AND ${FILLED('locality')} AND country = 'CL'`),
  )
  await db.run(
    sql.raw(
      `UPDATE _municipalities_v SET version_slug = parent_id WHERE ${EMPTY('version_slug')} ` +
        `AND ${FILLED('version_locality')} AND version_country = 'CL' AND latest = 1`,
    ),
  )
}

export async function down(_: MigrateDownArgs): Promise<void> {
  throw new Error('The way back is the backup: which addresses were made here is not told apart afterwards.')
}
