import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`searches\` ADD \`partial\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`searches\` ADD \`opened\` numeric DEFAULT 0 NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`searches\` DROP COLUMN \`partial\`;`)
  await db.run(sql`ALTER TABLE \`searches\` DROP COLUMN \`opened\`;`)
}
