import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`concepts_values\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`concepts_values_order_idx\` ON \`concepts_values\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`concepts_values_parent_idx\` ON \`concepts_values\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`concepts_matches\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`scheme\` text,
  	\`uri\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`concepts_matches_order_idx\` ON \`concepts_matches\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`concepts_matches_parent_id_idx\` ON \`concepts_matches\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`concepts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`term_id\` text,
  	\`seed_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`term_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`concepts_term_idx\` ON \`concepts\` (\`term_id\`);`)
  await db.run(sql`CREATE INDEX \`concepts_seed_key_idx\` ON \`concepts\` (\`seed_key\`);`)
  await db.run(sql`CREATE INDEX \`concepts_updated_at_idx\` ON \`concepts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`concepts_created_at_idx\` ON \`concepts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`concepts_locales\` (
  	\`preferred\` text,
  	\`scope_note\` text,
  	\`every_label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`concepts_preferred_idx\` ON \`concepts_locales\` (\`preferred\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`concepts_locales_locale_parent_id_unique\` ON \`concepts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`concepts_locales_parent_only_idx\` ON \`concepts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`concepts_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`concepts_texts_order_parent\` ON \`concepts_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`concepts_texts_locale_parent\` ON \`concepts_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`concepts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`concepts_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concepts_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`concepts_rels_order_idx\` ON \`concepts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`concepts_rels_parent_idx\` ON \`concepts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`concepts_rels_path_idx\` ON \`concepts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`concepts_rels_concepts_id_idx\` ON \`concepts_rels\` (\`concepts_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`concepts_id\` text REFERENCES concepts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_concepts_id_idx\` ON \`payload_locked_documents_rels\` (\`concepts_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`concepts_values\`;`)
  await db.run(sql`DROP TABLE \`concepts_matches\`;`)
  await db.run(sql`DROP TABLE \`concepts\`;`)
  await db.run(sql`DROP TABLE \`concepts_locales\`;`)
  await db.run(sql`DROP TABLE \`concepts_texts\`;`)
  await db.run(sql`DROP TABLE \`concepts_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`practices_id\` text,
  	\`templates_id\` text,
  	\`guides_id\` text,
  	\`sections_id\` text,
  	\`glossary_id\` text,
  	\`municipalities_id\` text,
  	\`organizations_id\` text,
  	\`sources_id\` text,
  	\`resources_id\` text,
  	\`trainings_id\` text,
  	\`regional_offices_id\` text,
  	\`media_id\` text,
  	\`attachments_id\` text,
  	\`pages_id\` text,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resources_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`trainings_id\`) REFERENCES \`trainings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regional_offices_id\`) REFERENCES \`regional_offices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "practices_id", "templates_id", "guides_id", "sections_id", "glossary_id", "municipalities_id", "organizations_id", "sources_id", "resources_id", "trainings_id", "regional_offices_id", "media_id", "attachments_id", "pages_id", "users_id") SELECT "id", "order", "parent_id", "path", "practices_id", "templates_id", "guides_id", "sections_id", "glossary_id", "municipalities_id", "organizations_id", "sources_id", "resources_id", "trainings_id", "regional_offices_id", "media_id", "attachments_id", "pages_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_practices_id_idx\` ON \`payload_locked_documents_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_guides_id_idx\` ON \`payload_locked_documents_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sections_id_idx\` ON \`payload_locked_documents_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_glossary_id_idx\` ON \`payload_locked_documents_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_municipalities_id_idx\` ON \`payload_locked_documents_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organizations_id_idx\` ON \`payload_locked_documents_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_resources_id_idx\` ON \`payload_locked_documents_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_trainings_id_idx\` ON \`payload_locked_documents_rels\` (\`trainings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_regional_offices_id_idx\` ON \`payload_locked_documents_rels\` (\`regional_offices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_attachments_id_idx\` ON \`payload_locked_documents_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}
