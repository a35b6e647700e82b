import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`concepts_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`locale\` text,
  	\`slug\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`concepts_former_slugs_order_idx\` ON \`concepts_former_slugs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`concepts_former_slugs_parent_id_idx\` ON \`concepts_former_slugs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`concepts_former_slugs_slug_idx\` ON \`concepts_former_slugs\` (\`slug\`);`)
  await db.run(sql`ALTER TABLE \`concepts_locales\` ADD \`slug\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`concepts_slug_idx\` ON \`concepts_locales\` (\`slug\`,\`_locale\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`concepts_former_slugs\`;`)
  await db.run(sql`DROP INDEX \`concepts_slug_idx\`;`)
  await db.run(sql`ALTER TABLE \`concepts_locales\` DROP COLUMN \`slug\`;`)
}
