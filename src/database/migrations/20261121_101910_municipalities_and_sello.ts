import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`municipalities_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`qualifier\` text DEFAULT 'exact',
  	\`value\` numeric,
  	\`measures\` text,
  	\`from\` text,
  	\`to\` text,
  	\`as_of\` text,
  	\`citation_source_id\` text,
  	\`citation_page\` text,
  	FOREIGN KEY (\`citation_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`municipalities_figures_order_idx\` ON \`municipalities_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_figures_parent_id_idx\` ON \`municipalities_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_figures_citation_citation_source_idx\` ON \`municipalities_figures\` (\`citation_source_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_figures_locales\` (
  	\`unit\` text,
  	\`label\` text,
  	\`note\` text,
  	\`citation_section\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`municipalities_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`municipalities_figures_locales_locale_parent_id_unique\` ON \`municipalities_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_figures_locales_parent_only_idx\` ON \`municipalities_figures_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_seal_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`date\` text,
  	\`citation_source_id\` text,
  	\`citation_page\` text,
  	FOREIGN KEY (\`citation_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`municipalities_seal_history_order_idx\` ON \`municipalities_seal_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_seal_history_parent_id_idx\` ON \`municipalities_seal_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_seal_history_citation_citation_source_idx\` ON \`municipalities_seal_history\` (\`citation_source_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_seal_history_locales\` (
  	\`citation_section\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`municipalities_seal_history\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`municipalities_seal_history_locales_locale_parent_id_unique\` ON \`municipalities_seal_history_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_seal_history_locales_parent_only_idx\` ON \`municipalities_seal_history_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_commitments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`line\` text,
  	\`citation_source_id\` text,
  	\`citation_page\` text,
  	FOREIGN KEY (\`citation_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`municipalities_commitments_order_idx\` ON \`municipalities_commitments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_commitments_parent_id_idx\` ON \`municipalities_commitments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_commitments_citation_citation_source_idx\` ON \`municipalities_commitments\` (\`citation_source_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_commitments_locales\` (
  	\`done\` text,
  	\`citation_section\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`municipalities_commitments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`municipalities_commitments_locales_locale_parent_id_unique\` ON \`municipalities_commitments_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_commitments_locales_parent_only_idx\` ON \`municipalities_commitments_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_local_policies_dimensions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`municipalities_local_policies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`municipalities_local_policies_dimensions_order_idx\` ON \`municipalities_local_policies_dimensions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_local_policies_dimensions_parent_idx\` ON \`municipalities_local_policies_dimensions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_local_policies\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`form\` text,
  	\`approved\` text,
  	\`valid_until\` text,
  	\`url\` text,
  	\`document_id\` text,
  	\`citation_source_id\` text,
  	\`citation_page\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`citation_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`municipalities_local_policies_order_idx\` ON \`municipalities_local_policies\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_local_policies_parent_id_idx\` ON \`municipalities_local_policies\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_local_policies_document_idx\` ON \`municipalities_local_policies\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_local_policies_citation_citation_source_idx\` ON \`municipalities_local_policies\` (\`citation_source_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_local_policies_locales\` (
  	\`title\` text,
  	\`citation_section\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`municipalities_local_policies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`municipalities_local_policies_locales_locale_parent_id_uniqu\` ON \`municipalities_local_policies_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_local_policies_locales_parent_only_idx\` ON \`municipalities_local_policies_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`locale\` text,
  	\`slug\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`municipalities_former_slugs_order_idx\` ON \`municipalities_former_slugs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_former_slugs_parent_id_idx\` ON \`municipalities_former_slugs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_former_slugs_slug_idx\` ON \`municipalities_former_slugs\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_locales\` (
  	\`office_unit\` text,
  	\`pilot_citation_section\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`municipalities_locales_locale_parent_id_unique\` ON \`municipalities_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_locales_parent_only_idx\` ON \`municipalities_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v_version_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`qualifier\` text DEFAULT 'exact',
  	\`value\` numeric,
  	\`measures\` text,
  	\`from\` text,
  	\`to\` text,
  	\`as_of\` text,
  	\`citation_source_id\` text,
  	\`citation_page\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`citation_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_municipalities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_figures_order_idx\` ON \`_municipalities_v_version_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_figures_parent_id_idx\` ON \`_municipalities_v_version_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_figures_citation_citation_sour_idx\` ON \`_municipalities_v_version_figures\` (\`citation_source_id\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v_version_figures_locales\` (
  	\`unit\` text,
  	\`label\` text,
  	\`note\` text,
  	\`citation_section\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_municipalities_v_version_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_municipalities_v_version_figures_locales_locale_parent_id_u\` ON \`_municipalities_v_version_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_figures_locales_parent_only_idx\` ON \`_municipalities_v_version_figures_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v_version_seal_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`date\` text,
  	\`citation_source_id\` text,
  	\`citation_page\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`citation_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_municipalities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_seal_history_order_idx\` ON \`_municipalities_v_version_seal_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_seal_history_parent_id_idx\` ON \`_municipalities_v_version_seal_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_seal_history_citation_citation_idx\` ON \`_municipalities_v_version_seal_history\` (\`citation_source_id\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v_version_seal_history_locales\` (
  	\`citation_section\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_municipalities_v_version_seal_history\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_municipalities_v_version_seal_history_locales_locale_parent\` ON \`_municipalities_v_version_seal_history_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_seal_history_locales_parent_only_idx\` ON \`_municipalities_v_version_seal_history_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v_version_commitments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`line\` text,
  	\`citation_source_id\` text,
  	\`citation_page\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`citation_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_municipalities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_commitments_order_idx\` ON \`_municipalities_v_version_commitments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_commitments_parent_id_idx\` ON \`_municipalities_v_version_commitments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_commitments_citation_citation__idx\` ON \`_municipalities_v_version_commitments\` (\`citation_source_id\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v_version_commitments_locales\` (
  	\`done\` text,
  	\`citation_section\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_municipalities_v_version_commitments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_municipalities_v_version_commitments_locales_locale_parent_\` ON \`_municipalities_v_version_commitments_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_commitments_locales_parent_only_idx\` ON \`_municipalities_v_version_commitments_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v_version_local_policies_dimensions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_municipalities_v_version_local_policies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_local_policies_dimensions_order_idx\` ON \`_municipalities_v_version_local_policies_dimensions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_local_policies_dimensions_parent_idx\` ON \`_municipalities_v_version_local_policies_dimensions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v_version_local_policies\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`form\` text,
  	\`approved\` text,
  	\`valid_until\` text,
  	\`url\` text,
  	\`document_id\` text,
  	\`citation_source_id\` text,
  	\`citation_page\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`citation_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_municipalities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_local_policies_order_idx\` ON \`_municipalities_v_version_local_policies\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_local_policies_parent_id_idx\` ON \`_municipalities_v_version_local_policies\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_local_policies_document_idx\` ON \`_municipalities_v_version_local_policies\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_local_policies_citation_citati_idx\` ON \`_municipalities_v_version_local_policies\` (\`citation_source_id\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v_version_local_policies_locales\` (
  	\`title\` text,
  	\`citation_section\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_municipalities_v_version_local_policies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_municipalities_v_version_local_policies_locales_locale_pare\` ON \`_municipalities_v_version_local_policies_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_local_policies_locales_parent_only_idx\` ON \`_municipalities_v_version_local_policies_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v_version_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`locale\` text,
  	\`slug\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_municipalities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_former_slugs_order_idx\` ON \`_municipalities_v_version_former_slugs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_former_slugs_parent_id_idx\` ON \`_municipalities_v_version_former_slugs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_former_slugs_slug_idx\` ON \`_municipalities_v_version_former_slugs\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v_locales\` (
  	\`version_office_unit\` text,
  	\`version_pilot_citation_section\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_municipalities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_municipalities_v_locales_locale_parent_id_unique\` ON \`_municipalities_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_locales_parent_only_idx\` ON \`_municipalities_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resources\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`audience\` text DEFAULT 'everyone',
  	\`file_id\` text,
  	\`url\` text,
  	\`written_in\` text,
  	\`region\` text,
  	\`commune\` text,
  	\`dated\` text,
  	\`source_id\` text,
  	\`languages_es_readiness\` text,
  	\`languages_es_by\` text,
  	\`languages_en_readiness\` text,
  	\`languages_en_by\` text,
  	\`internal_notes\` text,
  	\`published_at\` text,
  	\`seed_key\` text,
  	\`created_by_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`file_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`resources_file_idx\` ON \`resources\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_source_idx\` ON \`resources\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_published_at_idx\` ON \`resources\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`resources_seed_key_idx\` ON \`resources\` (\`seed_key\`);`)
  await db.run(sql`CREATE INDEX \`resources_created_by_idx\` ON \`resources\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_updated_at_idx\` ON \`resources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`resources_created_at_idx\` ON \`resources\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`resources__status_idx\` ON \`resources\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`resources_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`resources_locales_locale_parent_id_unique\` ON \`resources_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`resources_locales_parent_only_idx\` ON \`resources_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_kind\` text,
  	\`version_audience\` text DEFAULT 'everyone',
  	\`version_file_id\` text,
  	\`version_url\` text,
  	\`version_written_in\` text,
  	\`version_region\` text,
  	\`version_commune\` text,
  	\`version_dated\` text,
  	\`version_source_id\` text,
  	\`version_languages_es_readiness\` text,
  	\`version_languages_es_by\` text,
  	\`version_languages_en_readiness\` text,
  	\`version_languages_en_by\` text,
  	\`version_internal_notes\` text,
  	\`version_published_at\` text,
  	\`version_seed_key\` text,
  	\`version_created_by_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_file_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_resources_v_parent_idx\` ON \`_resources_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_file_idx\` ON \`_resources_v\` (\`version_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_source_idx\` ON \`_resources_v\` (\`version_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_published_at_idx\` ON \`_resources_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_seed_key_idx\` ON \`_resources_v\` (\`version_seed_key\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_created_by_idx\` ON \`_resources_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_updated_at_idx\` ON \`_resources_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version_created_at_idx\` ON \`_resources_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_version_version__status_idx\` ON \`_resources_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_created_at_idx\` ON \`_resources_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_updated_at_idx\` ON \`_resources_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_snapshot_idx\` ON \`_resources_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_published_locale_idx\` ON \`_resources_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_latest_idx\` ON \`_resources_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_resources_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_resources_v_locales_locale_parent_id_unique\` ON \`_resources_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_resources_v_locales_parent_only_idx\` ON \`_resources_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`trainings\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`until\` text,
  	\`region\` text,
  	\`audience\` text DEFAULT 'adhered',
  	\`url\` text,
  	\`languages_es_readiness\` text,
  	\`languages_es_by\` text,
  	\`languages_en_readiness\` text,
  	\`languages_en_by\` text,
  	\`internal_notes\` text,
  	\`published_at\` text,
  	\`seed_key\` text,
  	\`created_by_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`trainings_date_idx\` ON \`trainings\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`trainings_published_at_idx\` ON \`trainings\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`trainings_seed_key_idx\` ON \`trainings\` (\`seed_key\`);`)
  await db.run(sql`CREATE INDEX \`trainings_created_by_idx\` ON \`trainings\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`trainings_updated_at_idx\` ON \`trainings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`trainings_created_at_idx\` ON \`trainings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`trainings__status_idx\` ON \`trainings\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`trainings_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`venue\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`trainings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`trainings_locales_locale_parent_id_unique\` ON \`trainings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`trainings_locales_parent_only_idx\` ON \`trainings_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_trainings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_date\` text,
  	\`version_until\` text,
  	\`version_region\` text,
  	\`version_audience\` text DEFAULT 'adhered',
  	\`version_url\` text,
  	\`version_languages_es_readiness\` text,
  	\`version_languages_es_by\` text,
  	\`version_languages_en_readiness\` text,
  	\`version_languages_en_by\` text,
  	\`version_internal_notes\` text,
  	\`version_published_at\` text,
  	\`version_seed_key\` text,
  	\`version_created_by_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`trainings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_trainings_v_parent_idx\` ON \`_trainings_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_trainings_v_version_version_date_idx\` ON \`_trainings_v\` (\`version_date\`);`)
  await db.run(sql`CREATE INDEX \`_trainings_v_version_version_published_at_idx\` ON \`_trainings_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_trainings_v_version_version_seed_key_idx\` ON \`_trainings_v\` (\`version_seed_key\`);`)
  await db.run(sql`CREATE INDEX \`_trainings_v_version_version_created_by_idx\` ON \`_trainings_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_trainings_v_version_version_updated_at_idx\` ON \`_trainings_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_trainings_v_version_version_created_at_idx\` ON \`_trainings_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_trainings_v_version_version__status_idx\` ON \`_trainings_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_trainings_v_created_at_idx\` ON \`_trainings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_trainings_v_updated_at_idx\` ON \`_trainings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_trainings_v_snapshot_idx\` ON \`_trainings_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_trainings_v_published_locale_idx\` ON \`_trainings_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_trainings_v_latest_idx\` ON \`_trainings_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_trainings_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_venue\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_trainings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_trainings_v_locales_locale_parent_id_unique\` ON \`_trainings_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_trainings_v_locales_parent_only_idx\` ON \`_trainings_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`regional_offices\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`region\` text,
  	\`contact_email\` text,
  	\`contact_phone\` text,
  	\`contact_url\` text,
  	\`internal_notes\` text,
  	\`seed_key\` text,
  	\`created_by_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`regional_offices_seed_key_idx\` ON \`regional_offices\` (\`seed_key\`);`)
  await db.run(sql`CREATE INDEX \`regional_offices_created_by_idx\` ON \`regional_offices\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`regional_offices_updated_at_idx\` ON \`regional_offices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`regional_offices_created_at_idx\` ON \`regional_offices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`regional_offices__status_idx\` ON \`regional_offices\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`regional_offices_locales\` (
  	\`contact_unit\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`regional_offices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`regional_offices_locales_locale_parent_id_unique\` ON \`regional_offices_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`regional_offices_locales_parent_only_idx\` ON \`regional_offices_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_regional_offices_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_region\` text,
  	\`version_contact_email\` text,
  	\`version_contact_phone\` text,
  	\`version_contact_url\` text,
  	\`version_internal_notes\` text,
  	\`version_seed_key\` text,
  	\`version_created_by_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`regional_offices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_regional_offices_v_parent_idx\` ON \`_regional_offices_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_regional_offices_v_version_version_seed_key_idx\` ON \`_regional_offices_v\` (\`version_seed_key\`);`)
  await db.run(sql`CREATE INDEX \`_regional_offices_v_version_version_created_by_idx\` ON \`_regional_offices_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_regional_offices_v_version_version_updated_at_idx\` ON \`_regional_offices_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_regional_offices_v_version_version_created_at_idx\` ON \`_regional_offices_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_regional_offices_v_version_version__status_idx\` ON \`_regional_offices_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_regional_offices_v_created_at_idx\` ON \`_regional_offices_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_regional_offices_v_updated_at_idx\` ON \`_regional_offices_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_regional_offices_v_snapshot_idx\` ON \`_regional_offices_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_regional_offices_v_published_locale_idx\` ON \`_regional_offices_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_regional_offices_v_latest_idx\` ON \`_regional_offices_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_regional_offices_v_locales\` (
  	\`version_contact_unit\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_regional_offices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_regional_offices_v_locales_locale_parent_id_unique\` ON \`_regional_offices_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_regional_offices_v_locales_parent_only_idx\` ON \`_regional_offices_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`qualifier\` text DEFAULT 'exact',
  	\`value\` numeric,
  	\`measures\` text,
  	\`from\` text,
  	\`to\` text,
  	\`as_of\` text,
  	\`citation_source_id\` text,
  	\`citation_page\` text,
  	FOREIGN KEY (\`citation_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_figures_order_idx\` ON \`pages_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_figures_parent_id_idx\` ON \`pages_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_figures_citation_citation_source_idx\` ON \`pages_figures\` (\`citation_source_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_figures_locales\` (
  	\`unit\` text,
  	\`label\` text,
  	\`note\` text,
  	\`citation_section\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_figures_locales_locale_parent_id_unique\` ON \`pages_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_figures_locales_parent_only_idx\` ON \`pages_figures_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`qualifier\` text DEFAULT 'exact',
  	\`value\` numeric,
  	\`measures\` text,
  	\`from\` text,
  	\`to\` text,
  	\`as_of\` text,
  	\`citation_source_id\` text,
  	\`citation_page\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`citation_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_figures_order_idx\` ON \`_pages_v_version_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_figures_parent_id_idx\` ON \`_pages_v_version_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_figures_citation_citation_source_idx\` ON \`_pages_v_version_figures\` (\`citation_source_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_figures_locales\` (
  	\`unit\` text,
  	\`label\` text,
  	\`note\` text,
  	\`citation_section\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_version_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_version_figures_locales_locale_parent_id_unique\` ON \`_pages_v_version_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_figures_locales_parent_only_idx\` ON \`_pages_v_version_figures_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reads\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`record\` text NOT NULL,
  	\`title\` text,
  	\`language\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`count\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reads_key_idx\` ON \`reads\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`reads_day_idx\` ON \`reads\` (\`day\`);`)
  await db.run(sql`CREATE TABLE \`searches\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`of\` text NOT NULL,
  	\`facet\` text,
  	\`value\` text,
  	\`shown\` text,
  	\`language\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`count\` numeric NOT NULL,
  	\`empty\` numeric NOT NULL,
  	\`results\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`searches_key_idx\` ON \`searches\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`searches_value_idx\` ON \`searches\` (\`value\`);`)
  await db.run(sql`CREATE INDEX \`searches_day_idx\` ON \`searches\` (\`day\`);`)
  await db.run(sql`CREATE TABLE \`waiting_words\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`mark\` text NOT NULL,
  	\`day\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`waiting_words_key_idx\` ON \`waiting_words\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`waiting_words_mark_idx\` ON \`waiting_words\` (\`mark\`);`)
  await db.run(sql`CREATE INDEX \`waiting_words_day_idx\` ON \`waiting_words\` (\`day\`);`)
  await db.run(sql`CREATE TABLE \`imports\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`state\` text NOT NULL,
  	\`lock\` text NOT NULL,
  	\`runner\` text NOT NULL,
  	\`alive_at\` numeric NOT NULL,
  	\`started_at\` text NOT NULL,
  	\`finished_at\` text,
  	\`by_id\` text,
  	\`file_name\` text,
  	\`summary\` text,
  	\`failure\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`imports_lock_idx\` ON \`imports\` (\`lock\`);`)
  await db.run(sql`CREATE INDEX \`imports_started_at_idx\` ON \`imports\` (\`started_at\`);`)
  await db.run(sql`CREATE INDEX \`imports_by_idx\` ON \`imports\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`import_entries\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`import\` text NOT NULL,
  	\`line\` numeric NOT NULL,
  	\`record\` text NOT NULL,
  	\`label\` text,
  	\`action\` text NOT NULL,
  	\`changes\` text,
  	\`version_before\` text,
  	\`stamp_before\` text,
  	\`stamp_after\` text,
  	\`state\` text NOT NULL,
  	\`objection\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`import_entries_import_idx\` ON \`import_entries\` (\`import\`);`)
  await db.run(sql`ALTER TABLE \`practices_figures_locales\` ADD \`note\` text;`)
  await db.run(sql`ALTER TABLE \`_practices_v_version_figures_locales\` ADD \`note\` text;`)
  await db.run(sql`ALTER TABLE \`sections_figures_locales\` ADD \`note\` text;`)
  await db.run(sql`ALTER TABLE \`_sections_v_version_figures_locales\` ADD \`note\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`commune_code\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`coordinates_latitude\` numeric;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`coordinates_longitude\` numeric;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`url\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`office_email\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`office_phone\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`office_url\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`history_complete\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`piloted_guide\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`pilot_citation_source_id\` text REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`pilot_citation_page\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`photo_id\` text REFERENCES media(id);`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`crest_id\` text REFERENCES media(id);`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`languages_es_readiness\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`languages_es_by\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`languages_en_readiness\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`languages_en_by\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`slug\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`published_at\` text;`)
  await db.run(sql`CREATE INDEX \`municipalities_commune_code_idx\` ON \`municipalities\` (\`commune_code\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_pilot_citation_pilot_citation_source_idx\` ON \`municipalities\` (\`pilot_citation_source_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_photo_idx\` ON \`municipalities\` (\`photo_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_crest_idx\` ON \`municipalities\` (\`crest_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`municipalities_slug_idx\` ON \`municipalities\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_published_at_idx\` ON \`municipalities\` (\`published_at\`);`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_commune_code\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_coordinates_latitude\` numeric;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_coordinates_longitude\` numeric;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_url\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_office_email\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_office_phone\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_office_url\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_history_complete\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_piloted_guide\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_pilot_citation_source_id\` text REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_pilot_citation_page\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_photo_id\` text REFERENCES media(id);`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_crest_id\` text REFERENCES media(id);`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_languages_es_readiness\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_languages_es_by\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_languages_en_readiness\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_languages_en_by\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_slug\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_published_at\` text;`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_commune_code_idx\` ON \`_municipalities_v\` (\`version_commune_code\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_pilot_citation_version_pilot_c_idx\` ON \`_municipalities_v\` (\`version_pilot_citation_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_photo_idx\` ON \`_municipalities_v\` (\`version_photo_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_crest_idx\` ON \`_municipalities_v\` (\`version_crest_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_slug_idx\` ON \`_municipalities_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_published_at_idx\` ON \`_municipalities_v\` (\`version_published_at\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`group\` text DEFAULT 'portal';`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`order\` numeric;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`citation_source_id\` text REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`citation_page\` text;`)
  await db.run(sql`CREATE INDEX \`pages_citation_citation_source_idx\` ON \`pages\` (\`citation_source_id\`);`)
  await db.run(sql`ALTER TABLE \`pages_locales\` ADD \`citation_section\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_group\` text DEFAULT 'portal';`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_order\` numeric;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_citation_source_id\` text REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_citation_page\` text;`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_citation_version_citation_source_idx\` ON \`_pages_v\` (\`version_citation_source_id\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` ADD \`version_citation_section\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`resources_id\` text REFERENCES resources(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`trainings_id\` text REFERENCES trainings(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`regional_offices_id\` text REFERENCES regional_offices(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_resources_id_idx\` ON \`payload_locked_documents_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_trainings_id_idx\` ON \`payload_locked_documents_rels\` (\`trainings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_regional_offices_id_idx\` ON \`payload_locked_documents_rels\` (\`regional_offices_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`municipalities_figures\`;`)
  await db.run(sql`DROP TABLE \`municipalities_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`municipalities_seal_history\`;`)
  await db.run(sql`DROP TABLE \`municipalities_seal_history_locales\`;`)
  await db.run(sql`DROP TABLE \`municipalities_commitments\`;`)
  await db.run(sql`DROP TABLE \`municipalities_commitments_locales\`;`)
  await db.run(sql`DROP TABLE \`municipalities_local_policies_dimensions\`;`)
  await db.run(sql`DROP TABLE \`municipalities_local_policies\`;`)
  await db.run(sql`DROP TABLE \`municipalities_local_policies_locales\`;`)
  await db.run(sql`DROP TABLE \`municipalities_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`municipalities_locales\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v_version_figures\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v_version_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v_version_seal_history\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v_version_seal_history_locales\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v_version_commitments\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v_version_commitments_locales\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v_version_local_policies_dimensions\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v_version_local_policies\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v_version_local_policies_locales\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v_version_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v_locales\`;`)
  await db.run(sql`DROP TABLE \`resources\`;`)
  await db.run(sql`DROP TABLE \`resources_locales\`;`)
  await db.run(sql`DROP TABLE \`_resources_v\`;`)
  await db.run(sql`DROP TABLE \`_resources_v_locales\`;`)
  await db.run(sql`DROP TABLE \`trainings\`;`)
  await db.run(sql`DROP TABLE \`trainings_locales\`;`)
  await db.run(sql`DROP TABLE \`_trainings_v\`;`)
  await db.run(sql`DROP TABLE \`_trainings_v_locales\`;`)
  await db.run(sql`DROP TABLE \`regional_offices\`;`)
  await db.run(sql`DROP TABLE \`regional_offices_locales\`;`)
  await db.run(sql`DROP TABLE \`_regional_offices_v\`;`)
  await db.run(sql`DROP TABLE \`_regional_offices_v_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_figures\`;`)
  await db.run(sql`DROP TABLE \`pages_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_figures\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`reads\`;`)
  await db.run(sql`DROP TABLE \`searches\`;`)
  await db.run(sql`DROP TABLE \`waiting_words\`;`)
  await db.run(sql`DROP TABLE \`imports\`;`)
  await db.run(sql`DROP TABLE \`import_entries\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_municipalities\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`country\` text DEFAULT 'CL',
  	\`region\` text,
  	\`locality\` text,
  	\`internal_notes\` text,
  	\`seed_key\` text,
  	\`created_by_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_municipalities\`("id", "name", "country", "region", "locality", "internal_notes", "seed_key", "created_by_id", "updated_at", "created_at", "_status") SELECT "id", "name", "country", "region", "locality", "internal_notes", "seed_key", "created_by_id", "updated_at", "created_at", "_status" FROM \`municipalities\`;`)
  await db.run(sql`DROP TABLE \`municipalities\`;`)
  await db.run(sql`ALTER TABLE \`__new_municipalities\` RENAME TO \`municipalities\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`municipalities_name_idx\` ON \`municipalities\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_seed_key_idx\` ON \`municipalities\` (\`seed_key\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_created_by_idx\` ON \`municipalities\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_updated_at_idx\` ON \`municipalities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_created_at_idx\` ON \`municipalities\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities__status_idx\` ON \`municipalities\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__municipalities_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_name\` text,
  	\`version_country\` text DEFAULT 'CL',
  	\`version_region\` text,
  	\`version_locality\` text,
  	\`version_internal_notes\` text,
  	\`version_seed_key\` text,
  	\`version_created_by_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__municipalities_v\`("id", "parent_id", "version_name", "version_country", "version_region", "version_locality", "version_internal_notes", "version_seed_key", "version_created_by_id", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_name", "version_country", "version_region", "version_locality", "version_internal_notes", "version_seed_key", "version_created_by_id", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_municipalities_v\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__municipalities_v\` RENAME TO \`_municipalities_v\`;`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_parent_idx\` ON \`_municipalities_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_name_idx\` ON \`_municipalities_v\` (\`version_name\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_seed_key_idx\` ON \`_municipalities_v\` (\`version_seed_key\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_created_by_idx\` ON \`_municipalities_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_updated_at_idx\` ON \`_municipalities_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_created_at_idx\` ON \`_municipalities_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version__status_idx\` ON \`_municipalities_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_created_at_idx\` ON \`_municipalities_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_updated_at_idx\` ON \`_municipalities_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_snapshot_idx\` ON \`_municipalities_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_published_locale_idx\` ON \`_municipalities_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_latest_idx\` ON \`_municipalities_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_pages\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`languages_es_readiness\` text,
  	\`languages_es_by\` text,
  	\`languages_en_readiness\` text,
  	\`languages_en_by\` text,
  	\`internal_notes\` text,
  	\`published_at\` text,
  	\`seed_key\` text,
  	\`created_by_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_pages\`("id", "languages_es_readiness", "languages_es_by", "languages_en_readiness", "languages_en_by", "internal_notes", "published_at", "seed_key", "created_by_id", "updated_at", "created_at", "_status") SELECT "id", "languages_es_readiness", "languages_es_by", "languages_en_readiness", "languages_en_by", "internal_notes", "published_at", "seed_key", "created_by_id", "updated_at", "created_at", "_status" FROM \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`ALTER TABLE \`__new_pages\` RENAME TO \`pages\`;`)
  await db.run(sql`CREATE INDEX \`pages_published_at_idx\` ON \`pages\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_seed_key_idx\` ON \`pages\` (\`seed_key\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_by_idx\` ON \`pages\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_languages_es_readiness\` text,
  	\`version_languages_es_by\` text,
  	\`version_languages_en_readiness\` text,
  	\`version_languages_en_by\` text,
  	\`version_internal_notes\` text,
  	\`version_published_at\` text,
  	\`version_seed_key\` text,
  	\`version_created_by_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__pages_v\`("id", "parent_id", "version_languages_es_readiness", "version_languages_es_by", "version_languages_en_readiness", "version_languages_en_by", "version_internal_notes", "version_published_at", "version_seed_key", "version_created_by_id", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_languages_es_readiness", "version_languages_es_by", "version_languages_en_readiness", "version_languages_en_by", "version_internal_notes", "version_published_at", "version_seed_key", "version_created_by_id", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__pages_v\` RENAME TO \`_pages_v\`;`)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_published_at_idx\` ON \`_pages_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_seed_key_idx\` ON \`_pages_v\` (\`version_seed_key\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_by_idx\` ON \`_pages_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
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
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "practices_id", "templates_id", "guides_id", "sections_id", "glossary_id", "municipalities_id", "organizations_id", "sources_id", "media_id", "attachments_id", "pages_id", "users_id") SELECT "id", "order", "parent_id", "path", "practices_id", "templates_id", "guides_id", "sections_id", "glossary_id", "municipalities_id", "organizations_id", "sources_id", "media_id", "attachments_id", "pages_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_attachments_id_idx\` ON \`payload_locked_documents_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`practices_figures_locales\` DROP COLUMN \`note\`;`)
  await db.run(sql`ALTER TABLE \`_practices_v_version_figures_locales\` DROP COLUMN \`note\`;`)
  await db.run(sql`ALTER TABLE \`sections_figures_locales\` DROP COLUMN \`note\`;`)
  await db.run(sql`ALTER TABLE \`_sections_v_version_figures_locales\` DROP COLUMN \`note\`;`)
  await db.run(sql`ALTER TABLE \`pages_locales\` DROP COLUMN \`citation_section\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` DROP COLUMN \`version_citation_section\`;`)
}
