import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

type Database = MigrateUpArgs['db']

/**
 * Tables with relations that were added as columns: the generator wrote them without what a deletion does to them, so
 * that a source, an image or a locked record that they name could not be deleted.
 */
const TABLES: readonly { table: string; action: 'set null' | 'cascade' }[] = [
  { table: 'municipalities', action: 'set null' },
  { table: '_municipalities_v', action: 'set null' },
  { table: 'pages', action: 'set null' },
  { table: '_pages_v', action: 'set null' },
  { table: 'payload_locked_documents_rels', action: 'cascade' },
]

const BARE_REFERENCE = /REFERENCES\s+[`"]?\w+[`"]?\s*\([`"]?id[`"]?\)(?!\s*ON\b)/gi

/** SQLite changes no constraint of a table that stands: it is made anew beside itself. Foreign keys are off meanwhile. */
async function rebuild(db: Database, table: string, action: string): Promise<void> {
  const made = async (type: string): Promise<string[]> => {
    const rows = await db.all<{ sql: string | null }>(
      sql`SELECT sql FROM sqlite_master WHERE type = ${type} AND tbl_name = ${table}`,
    )
    return rows.flatMap((row) => row.sql ?? [])
  }
  const [[definition = ''], indexes] = [await made('table'), await made('index')]
  const body = definition.slice(definition.indexOf('('))
  const mended = body.replace(BARE_REFERENCE, `$& ON UPDATE no action ON DELETE ${action}`)
  await db.run(sql.raw(`CREATE TABLE \`__new_${table}\` ${mended}`))
  await db.run(sql.raw(`INSERT INTO \`__new_${table}\` SELECT * FROM \`${table}\``))
  await db.run(sql.raw(`DROP TABLE \`${table}\``))
  await db.run(sql.raw(`ALTER TABLE \`__new_${table}\` RENAME TO \`${table}\``))
  for (const index of indexes) await db.run(sql.raw(index))
}

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const { table, action } of TABLES) await rebuild(db, table, action)
}

export async function down(_: MigrateDownArgs): Promise<void> {
  throw new Error('The way back is the backup: relations that refused deletions were a fault.')
}
