import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`site\` ADD \`security_contact\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`security_expires\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_security_contact\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_security_expires\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`security_contact\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`security_expires\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_security_contact\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_security_expires\`;`)
}
