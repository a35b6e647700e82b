import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

const SHARED = ['sources', 'organizations']

/**
 * Until 2026-12-01 nobody noted what published records cite. What was published then may have been cited since: it is for
 * editors of all regions to change.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const table of SHARED) {
    await db.run(
      sql.raw(
        `INSERT INTO cited_records (id, \`of\`, record) SELECT id, '${table}', id FROM ${table} WHERE _status = 'published'`,
      ),
    )
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql.raw('DELETE FROM cited_records'))
}
