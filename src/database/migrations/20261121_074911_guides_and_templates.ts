import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`templates_dimensions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_dimensions_order_idx\` ON \`templates_dimensions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`templates_dimensions_parent_idx\` ON \`templates_dimensions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_blocks_text_order_idx\` ON \`templates_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_text_parent_id_idx\` ON \`templates_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_text_path_idx\` ON \`templates_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_text_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`templates_blocks_text_locales_locale_parent_id_unique\` ON \`templates_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_text_locales_parent_only_idx\` ON \`templates_blocks_text_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_letter\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_blocks_letter_order_idx\` ON \`templates_blocks_letter\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_letter_parent_id_idx\` ON \`templates_blocks_letter\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_letter_path_idx\` ON \`templates_blocks_letter\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_letter_locales\` (
  	\`title\` text,
  	\`place_and_date\` text,
  	\`salutation\` text,
  	\`recipient\` text,
  	\`paragraphs\` text,
  	\`closing\` text,
  	\`signatures\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates_blocks_letter\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`templates_blocks_letter_locales_locale_parent_id_unique\` ON \`templates_blocks_letter_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_letter_locales_parent_only_idx\` ON \`templates_blocks_letter_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_form_fields\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'text',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates_blocks_form\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_blocks_form_fields_order_idx\` ON \`templates_blocks_form_fields\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_form_fields_parent_id_idx\` ON \`templates_blocks_form_fields\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_form_fields_locales\` (
  	\`label\` text,
  	\`help\` text,
  	\`choices\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates_blocks_form_fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`templates_blocks_form_fields_locales_locale_parent_id_unique\` ON \`templates_blocks_form_fields_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_form_fields_locales_parent_only_idx\` ON \`templates_blocks_form_fields_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_form\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_blocks_form_order_idx\` ON \`templates_blocks_form\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_form_parent_id_idx\` ON \`templates_blocks_form\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_form_path_idx\` ON \`templates_blocks_form\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_form_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates_blocks_form\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`templates_blocks_form_locales_locale_parent_id_unique\` ON \`templates_blocks_form_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_form_locales_parent_only_idx\` ON \`templates_blocks_form_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_table_columns\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`width\` text DEFAULT 'normal',
  	\`kind\` text DEFAULT 'text',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates_blocks_table\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_blocks_table_columns_order_idx\` ON \`templates_blocks_table_columns\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_table_columns_parent_id_idx\` ON \`templates_blocks_table_columns\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_table_columns_locales\` (
  	\`title\` text,
  	\`group\` text,
  	\`help\` text,
  	\`choices\` text,
  	\`examples\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates_blocks_table_columns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`templates_blocks_table_columns_locales_locale_parent_id_uniq\` ON \`templates_blocks_table_columns_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_table_columns_locales_parent_only_idx\` ON \`templates_blocks_table_columns_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_table\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`empty_rows\` numeric,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_blocks_table_order_idx\` ON \`templates_blocks_table\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_table_parent_id_idx\` ON \`templates_blocks_table\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_table_path_idx\` ON \`templates_blocks_table\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_table_locales\` (
  	\`title\` text,
  	\`help\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates_blocks_table\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`templates_blocks_table_locales_locale_parent_id_unique\` ON \`templates_blocks_table_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_table_locales_parent_only_idx\` ON \`templates_blocks_table_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_agenda_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`minutes\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates_blocks_agenda\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_blocks_agenda_items_order_idx\` ON \`templates_blocks_agenda_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_agenda_items_parent_id_idx\` ON \`templates_blocks_agenda_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_agenda_items_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates_blocks_agenda_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`templates_blocks_agenda_items_locales_locale_parent_id_uniqu\` ON \`templates_blocks_agenda_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_agenda_items_locales_parent_only_idx\` ON \`templates_blocks_agenda_items_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_agenda\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`minutes\` numeric,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_blocks_agenda_order_idx\` ON \`templates_blocks_agenda\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_agenda_parent_id_idx\` ON \`templates_blocks_agenda\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_agenda_path_idx\` ON \`templates_blocks_agenda\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_agenda_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates_blocks_agenda\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`templates_blocks_agenda_locales_locale_parent_id_unique\` ON \`templates_blocks_agenda_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_agenda_locales_parent_only_idx\` ON \`templates_blocks_agenda_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_canvas_cells\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`side\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates_blocks_canvas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_blocks_canvas_cells_order_idx\` ON \`templates_blocks_canvas_cells\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_canvas_cells_parent_id_idx\` ON \`templates_blocks_canvas_cells\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_canvas_cells_locales\` (
  	\`title\` text,
  	\`prompt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates_blocks_canvas_cells\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`templates_blocks_canvas_cells_locales_locale_parent_id_uniqu\` ON \`templates_blocks_canvas_cells_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_canvas_cells_locales_parent_only_idx\` ON \`templates_blocks_canvas_cells_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_canvas\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`form\` text DEFAULT 'quadrants',
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_blocks_canvas_order_idx\` ON \`templates_blocks_canvas\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_canvas_parent_id_idx\` ON \`templates_blocks_canvas\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_canvas_path_idx\` ON \`templates_blocks_canvas\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_canvas_locales\` (
  	\`title\` text,
  	\`centre\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates_blocks_canvas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`templates_blocks_canvas_locales_locale_parent_id_unique\` ON \`templates_blocks_canvas_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_canvas_locales_parent_only_idx\` ON \`templates_blocks_canvas_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_outline_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`level\` text DEFAULT '1',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates_blocks_outline\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_blocks_outline_items_order_idx\` ON \`templates_blocks_outline_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_outline_items_parent_id_idx\` ON \`templates_blocks_outline_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_outline_items_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates_blocks_outline_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`templates_blocks_outline_items_locales_locale_parent_id_uniq\` ON \`templates_blocks_outline_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_outline_items_locales_parent_only_idx\` ON \`templates_blocks_outline_items_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_outline\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_blocks_outline_order_idx\` ON \`templates_blocks_outline\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_outline_parent_id_idx\` ON \`templates_blocks_outline\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_outline_path_idx\` ON \`templates_blocks_outline\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_outline_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates_blocks_outline\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`templates_blocks_outline_locales_locale_parent_id_unique\` ON \`templates_blocks_outline_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_outline_locales_parent_only_idx\` ON \`templates_blocks_outline_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_checklist_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates_blocks_checklist\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_blocks_checklist_items_order_idx\` ON \`templates_blocks_checklist_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_checklist_items_parent_id_idx\` ON \`templates_blocks_checklist_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_checklist_items_locales\` (
  	\`text\` text,
  	\`group\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates_blocks_checklist_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`templates_blocks_checklist_items_locales_locale_parent_id_un\` ON \`templates_blocks_checklist_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_checklist_items_locales_parent_only_idx\` ON \`templates_blocks_checklist_items_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_checklist\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_blocks_checklist_order_idx\` ON \`templates_blocks_checklist\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_checklist_parent_id_idx\` ON \`templates_blocks_checklist\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_checklist_path_idx\` ON \`templates_blocks_checklist\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_checklist_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates_blocks_checklist\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`templates_blocks_checklist_locales_locale_parent_id_unique\` ON \`templates_blocks_checklist_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_checklist_locales_parent_only_idx\` ON \`templates_blocks_checklist_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_script_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'open',
  	\`lines\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates_blocks_script\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_blocks_script_questions_order_idx\` ON \`templates_blocks_script_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_script_questions_parent_id_idx\` ON \`templates_blocks_script_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_script_questions_locales\` (
  	\`text\` text,
  	\`group\` text,
  	\`note\` text,
  	\`choices\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates_blocks_script_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`templates_blocks_script_questions_locales_locale_parent_id_u\` ON \`templates_blocks_script_questions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_script_questions_locales_parent_only_idx\` ON \`templates_blocks_script_questions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_script\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_blocks_script_order_idx\` ON \`templates_blocks_script\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_script_parent_id_idx\` ON \`templates_blocks_script\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_script_path_idx\` ON \`templates_blocks_script\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`templates_blocks_script_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates_blocks_script\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`templates_blocks_script_locales_locale_parent_id_unique\` ON \`templates_blocks_script_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_blocks_script_locales_parent_only_idx\` ON \`templates_blocks_script_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`locale\` text,
  	\`slug\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_former_slugs_order_idx\` ON \`templates_former_slugs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`templates_former_slugs_parent_id_idx\` ON \`templates_former_slugs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_former_slugs_slug_idx\` ON \`templates_former_slugs\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`templates\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`policy_stage\` text,
  	\`order\` numeric,
  	\`origin\` text,
  	\`version\` text,
  	\`dated\` text,
  	\`citation_source_id\` text,
  	\`citation_page\` text,
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
  	FOREIGN KEY (\`citation_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_citation_citation_source_idx\` ON \`templates\` (\`citation_source_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_published_at_idx\` ON \`templates\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`templates_seed_key_idx\` ON \`templates\` (\`seed_key\`);`)
  await db.run(sql`CREATE INDEX \`templates_created_by_idx\` ON \`templates\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_updated_at_idx\` ON \`templates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`templates_created_at_idx\` ON \`templates\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`templates__status_idx\` ON \`templates\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`templates_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`purpose\` text,
  	\`participants\` text,
  	\`duration\` text,
  	\`materials\` text,
  	\`steps\` text,
  	\`citation_section\` text,
  	\`terms_of_use\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`templates_slug_idx\` ON \`templates_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`templates_locales_locale_parent_id_unique\` ON \`templates_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_locales_parent_only_idx\` ON \`templates_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_version_dimensions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_templates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_version_dimensions_order_idx\` ON \`_templates_v_version_dimensions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_version_dimensions_parent_idx\` ON \`_templates_v_version_dimensions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_text_order_idx\` ON \`_templates_v_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_text_parent_id_idx\` ON \`_templates_v_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_text_path_idx\` ON \`_templates_v_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_text_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_templates_v_blocks_text_locales_locale_parent_id_unique\` ON \`_templates_v_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_text_locales_parent_only_idx\` ON \`_templates_v_blocks_text_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_letter\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_letter_order_idx\` ON \`_templates_v_blocks_letter\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_letter_parent_id_idx\` ON \`_templates_v_blocks_letter\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_letter_path_idx\` ON \`_templates_v_blocks_letter\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_letter_locales\` (
  	\`title\` text,
  	\`place_and_date\` text,
  	\`salutation\` text,
  	\`recipient\` text,
  	\`paragraphs\` text,
  	\`closing\` text,
  	\`signatures\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v_blocks_letter\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_templates_v_blocks_letter_locales_locale_parent_id_unique\` ON \`_templates_v_blocks_letter_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_letter_locales_parent_only_idx\` ON \`_templates_v_blocks_letter_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_form_fields\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'text',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v_blocks_form\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_form_fields_order_idx\` ON \`_templates_v_blocks_form_fields\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_form_fields_parent_id_idx\` ON \`_templates_v_blocks_form_fields\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_form_fields_locales\` (
  	\`label\` text,
  	\`help\` text,
  	\`choices\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v_blocks_form_fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_templates_v_blocks_form_fields_locales_locale_parent_id_uni\` ON \`_templates_v_blocks_form_fields_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_form_fields_locales_parent_only_idx\` ON \`_templates_v_blocks_form_fields_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_form\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_form_order_idx\` ON \`_templates_v_blocks_form\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_form_parent_id_idx\` ON \`_templates_v_blocks_form\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_form_path_idx\` ON \`_templates_v_blocks_form\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_form_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v_blocks_form\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_templates_v_blocks_form_locales_locale_parent_id_unique\` ON \`_templates_v_blocks_form_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_form_locales_parent_only_idx\` ON \`_templates_v_blocks_form_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_table_columns\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`width\` text DEFAULT 'normal',
  	\`kind\` text DEFAULT 'text',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v_blocks_table\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_table_columns_order_idx\` ON \`_templates_v_blocks_table_columns\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_table_columns_parent_id_idx\` ON \`_templates_v_blocks_table_columns\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_table_columns_locales\` (
  	\`title\` text,
  	\`group\` text,
  	\`help\` text,
  	\`choices\` text,
  	\`examples\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v_blocks_table_columns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_templates_v_blocks_table_columns_locales_locale_parent_id_u\` ON \`_templates_v_blocks_table_columns_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_table_columns_locales_parent_only_idx\` ON \`_templates_v_blocks_table_columns_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_table\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`empty_rows\` numeric,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_table_order_idx\` ON \`_templates_v_blocks_table\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_table_parent_id_idx\` ON \`_templates_v_blocks_table\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_table_path_idx\` ON \`_templates_v_blocks_table\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_table_locales\` (
  	\`title\` text,
  	\`help\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v_blocks_table\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_templates_v_blocks_table_locales_locale_parent_id_unique\` ON \`_templates_v_blocks_table_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_table_locales_parent_only_idx\` ON \`_templates_v_blocks_table_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_agenda_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`minutes\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v_blocks_agenda\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_agenda_items_order_idx\` ON \`_templates_v_blocks_agenda_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_agenda_items_parent_id_idx\` ON \`_templates_v_blocks_agenda_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_agenda_items_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v_blocks_agenda_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_templates_v_blocks_agenda_items_locales_locale_parent_id_un\` ON \`_templates_v_blocks_agenda_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_agenda_items_locales_parent_only_idx\` ON \`_templates_v_blocks_agenda_items_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_agenda\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`minutes\` numeric,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_agenda_order_idx\` ON \`_templates_v_blocks_agenda\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_agenda_parent_id_idx\` ON \`_templates_v_blocks_agenda\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_agenda_path_idx\` ON \`_templates_v_blocks_agenda\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_agenda_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v_blocks_agenda\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_templates_v_blocks_agenda_locales_locale_parent_id_unique\` ON \`_templates_v_blocks_agenda_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_agenda_locales_parent_only_idx\` ON \`_templates_v_blocks_agenda_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_canvas_cells\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`side\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v_blocks_canvas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_canvas_cells_order_idx\` ON \`_templates_v_blocks_canvas_cells\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_canvas_cells_parent_id_idx\` ON \`_templates_v_blocks_canvas_cells\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_canvas_cells_locales\` (
  	\`title\` text,
  	\`prompt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v_blocks_canvas_cells\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_templates_v_blocks_canvas_cells_locales_locale_parent_id_un\` ON \`_templates_v_blocks_canvas_cells_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_canvas_cells_locales_parent_only_idx\` ON \`_templates_v_blocks_canvas_cells_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_canvas\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`form\` text DEFAULT 'quadrants',
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_canvas_order_idx\` ON \`_templates_v_blocks_canvas\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_canvas_parent_id_idx\` ON \`_templates_v_blocks_canvas\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_canvas_path_idx\` ON \`_templates_v_blocks_canvas\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_canvas_locales\` (
  	\`title\` text,
  	\`centre\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v_blocks_canvas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_templates_v_blocks_canvas_locales_locale_parent_id_unique\` ON \`_templates_v_blocks_canvas_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_canvas_locales_parent_only_idx\` ON \`_templates_v_blocks_canvas_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_outline_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`level\` text DEFAULT '1',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v_blocks_outline\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_outline_items_order_idx\` ON \`_templates_v_blocks_outline_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_outline_items_parent_id_idx\` ON \`_templates_v_blocks_outline_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_outline_items_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v_blocks_outline_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_templates_v_blocks_outline_items_locales_locale_parent_id_u\` ON \`_templates_v_blocks_outline_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_outline_items_locales_parent_only_idx\` ON \`_templates_v_blocks_outline_items_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_outline\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_outline_order_idx\` ON \`_templates_v_blocks_outline\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_outline_parent_id_idx\` ON \`_templates_v_blocks_outline\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_outline_path_idx\` ON \`_templates_v_blocks_outline\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_outline_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v_blocks_outline\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_templates_v_blocks_outline_locales_locale_parent_id_unique\` ON \`_templates_v_blocks_outline_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_outline_locales_parent_only_idx\` ON \`_templates_v_blocks_outline_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_checklist_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v_blocks_checklist\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_checklist_items_order_idx\` ON \`_templates_v_blocks_checklist_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_checklist_items_parent_id_idx\` ON \`_templates_v_blocks_checklist_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_checklist_items_locales\` (
  	\`text\` text,
  	\`group\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v_blocks_checklist_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_templates_v_blocks_checklist_items_locales_locale_parent_id\` ON \`_templates_v_blocks_checklist_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_checklist_items_locales_parent_only_idx\` ON \`_templates_v_blocks_checklist_items_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_checklist\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_checklist_order_idx\` ON \`_templates_v_blocks_checklist\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_checklist_parent_id_idx\` ON \`_templates_v_blocks_checklist\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_checklist_path_idx\` ON \`_templates_v_blocks_checklist\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_checklist_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v_blocks_checklist\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_templates_v_blocks_checklist_locales_locale_parent_id_uniqu\` ON \`_templates_v_blocks_checklist_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_checklist_locales_parent_only_idx\` ON \`_templates_v_blocks_checklist_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_script_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'open',
  	\`lines\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v_blocks_script\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_script_questions_order_idx\` ON \`_templates_v_blocks_script_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_script_questions_parent_id_idx\` ON \`_templates_v_blocks_script_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_script_questions_locales\` (
  	\`text\` text,
  	\`group\` text,
  	\`note\` text,
  	\`choices\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v_blocks_script_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_templates_v_blocks_script_questions_locales_locale_parent_i\` ON \`_templates_v_blocks_script_questions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_script_questions_locales_parent_only_idx\` ON \`_templates_v_blocks_script_questions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_script\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_script_order_idx\` ON \`_templates_v_blocks_script\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_script_parent_id_idx\` ON \`_templates_v_blocks_script\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_script_path_idx\` ON \`_templates_v_blocks_script\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_blocks_script_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v_blocks_script\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_templates_v_blocks_script_locales_locale_parent_id_unique\` ON \`_templates_v_blocks_script_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_blocks_script_locales_parent_only_idx\` ON \`_templates_v_blocks_script_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_version_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`locale\` text,
  	\`slug\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_version_former_slugs_order_idx\` ON \`_templates_v_version_former_slugs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_version_former_slugs_parent_id_idx\` ON \`_templates_v_version_former_slugs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_version_former_slugs_slug_idx\` ON \`_templates_v_version_former_slugs\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_policy_stage\` text,
  	\`version_order\` numeric,
  	\`version_origin\` text,
  	\`version_version\` text,
  	\`version_dated\` text,
  	\`version_citation_source_id\` text,
  	\`version_citation_page\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_citation_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_parent_idx\` ON \`_templates_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_version_citation_version_citation_source_idx\` ON \`_templates_v\` (\`version_citation_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_version_version_published_at_idx\` ON \`_templates_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_version_version_seed_key_idx\` ON \`_templates_v\` (\`version_seed_key\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_version_version_created_by_idx\` ON \`_templates_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_version_version_updated_at_idx\` ON \`_templates_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_version_version_created_at_idx\` ON \`_templates_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_version_version__status_idx\` ON \`_templates_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_created_at_idx\` ON \`_templates_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_updated_at_idx\` ON \`_templates_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_snapshot_idx\` ON \`_templates_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_published_locale_idx\` ON \`_templates_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_latest_idx\` ON \`_templates_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_purpose\` text,
  	\`version_participants\` text,
  	\`version_duration\` text,
  	\`version_materials\` text,
  	\`version_steps\` text,
  	\`version_citation_section\` text,
  	\`version_terms_of_use\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_version_version_slug_idx\` ON \`_templates_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_templates_v_locales_locale_parent_id_unique\` ON \`_templates_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_locales_parent_only_idx\` ON \`_templates_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`locale\` text,
  	\`slug\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_former_slugs_order_idx\` ON \`guides_former_slugs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guides_former_slugs_parent_id_idx\` ON \`guides_former_slugs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_former_slugs_slug_idx\` ON \`guides_former_slugs\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`guides\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`citation_source_id\` text,
  	\`citation_page\` text,
  	\`published\` text,
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
  	FOREIGN KEY (\`citation_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_citation_citation_source_idx\` ON \`guides\` (\`citation_source_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_published_at_idx\` ON \`guides\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`guides_seed_key_idx\` ON \`guides\` (\`seed_key\`);`)
  await db.run(sql`CREATE INDEX \`guides_created_by_idx\` ON \`guides\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_updated_at_idx\` ON \`guides\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`guides_created_at_idx\` ON \`guides\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`guides__status_idx\` ON \`guides\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`guides_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`citation_section\` text,
  	\`terms_of_use\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`guides_slug_idx\` ON \`guides_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`guides_locales_locale_parent_id_unique\` ON \`guides_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_locales_parent_only_idx\` ON \`guides_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`locale\` text,
  	\`slug\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_former_slugs_order_idx\` ON \`_guides_v_version_former_slugs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_former_slugs_parent_id_idx\` ON \`_guides_v_version_former_slugs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_former_slugs_slug_idx\` ON \`_guides_v_version_former_slugs\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_citation_source_id\` text,
  	\`version_citation_page\` text,
  	\`version_published\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_citation_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_parent_idx\` ON \`_guides_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_citation_version_citation_source_idx\` ON \`_guides_v\` (\`version_citation_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_published_at_idx\` ON \`_guides_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_seed_key_idx\` ON \`_guides_v\` (\`version_seed_key\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_created_by_idx\` ON \`_guides_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_updated_at_idx\` ON \`_guides_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_created_at_idx\` ON \`_guides_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version__status_idx\` ON \`_guides_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_created_at_idx\` ON \`_guides_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_updated_at_idx\` ON \`_guides_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_snapshot_idx\` ON \`_guides_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_published_locale_idx\` ON \`_guides_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_latest_idx\` ON \`_guides_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_citation_section\` text,
  	\`version_terms_of_use\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_slug_idx\` ON \`_guides_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_guides_v_locales_locale_parent_id_unique\` ON \`_guides_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_locales_parent_only_idx\` ON \`_guides_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sections_dimensions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sections_dimensions_order_idx\` ON \`sections_dimensions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sections_dimensions_parent_idx\` ON \`sections_dimensions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sections_figures\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sections_figures_order_idx\` ON \`sections_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sections_figures_parent_id_idx\` ON \`sections_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_figures_citation_citation_source_idx\` ON \`sections_figures\` (\`citation_source_id\`);`)
  await db.run(sql`CREATE TABLE \`sections_figures_locales\` (
  	\`unit\` text,
  	\`label\` text,
  	\`citation_section\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sections_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sections_figures_locales_locale_parent_id_unique\` ON \`sections_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_figures_locales_parent_only_idx\` ON \`sections_figures_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sections_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`locale\` text,
  	\`slug\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sections_former_slugs_order_idx\` ON \`sections_former_slugs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sections_former_slugs_parent_id_idx\` ON \`sections_former_slugs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_former_slugs_slug_idx\` ON \`sections_former_slugs\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`sections\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`guide_id\` text,
  	\`parent_id\` text,
  	\`order\` numeric,
  	\`policy_stage\` text,
  	\`citation_source_id\` text,
  	\`citation_page\` text,
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
  	FOREIGN KEY (\`guide_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`citation_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sections_guide_idx\` ON \`sections\` (\`guide_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_parent_idx\` ON \`sections\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_citation_citation_source_idx\` ON \`sections\` (\`citation_source_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_published_at_idx\` ON \`sections\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`sections_seed_key_idx\` ON \`sections\` (\`seed_key\`);`)
  await db.run(sql`CREATE INDEX \`sections_created_by_idx\` ON \`sections\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_updated_at_idx\` ON \`sections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sections_created_at_idx\` ON \`sections\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sections__status_idx\` ON \`sections\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`sections_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`citation_section\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sections_slug_idx\` ON \`sections_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sections_locales_locale_parent_id_unique\` ON \`sections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_locales_parent_only_idx\` ON \`sections_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sections_v_version_dimensions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_sections_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sections_v_version_dimensions_order_idx\` ON \`_sections_v_version_dimensions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_dimensions_parent_idx\` ON \`_sections_v_version_dimensions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sections_v_version_figures\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sections_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sections_v_version_figures_order_idx\` ON \`_sections_v_version_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_figures_parent_id_idx\` ON \`_sections_v_version_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_figures_citation_citation_source_idx\` ON \`_sections_v_version_figures\` (\`citation_source_id\`);`)
  await db.run(sql`CREATE TABLE \`_sections_v_version_figures_locales\` (
  	\`unit\` text,
  	\`label\` text,
  	\`citation_section\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sections_v_version_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_sections_v_version_figures_locales_locale_parent_id_unique\` ON \`_sections_v_version_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_figures_locales_parent_only_idx\` ON \`_sections_v_version_figures_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sections_v_version_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`locale\` text,
  	\`slug\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sections_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sections_v_version_former_slugs_order_idx\` ON \`_sections_v_version_former_slugs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_former_slugs_parent_id_idx\` ON \`_sections_v_version_former_slugs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_former_slugs_slug_idx\` ON \`_sections_v_version_former_slugs\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`_sections_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_guide_id\` text,
  	\`version_parent_id\` text,
  	\`version_order\` numeric,
  	\`version_policy_stage\` text,
  	\`version_citation_source_id\` text,
  	\`version_citation_page\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_guide_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_citation_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_sections_v_parent_idx\` ON \`_sections_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_guide_idx\` ON \`_sections_v\` (\`version_guide_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_parent_idx\` ON \`_sections_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_citation_version_citation_source_idx\` ON \`_sections_v\` (\`version_citation_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_published_at_idx\` ON \`_sections_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_seed_key_idx\` ON \`_sections_v\` (\`version_seed_key\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_created_by_idx\` ON \`_sections_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_updated_at_idx\` ON \`_sections_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_created_at_idx\` ON \`_sections_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version__status_idx\` ON \`_sections_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_created_at_idx\` ON \`_sections_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_updated_at_idx\` ON \`_sections_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_snapshot_idx\` ON \`_sections_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_published_locale_idx\` ON \`_sections_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_latest_idx\` ON \`_sections_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_sections_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_citation_section\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sections_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_slug_idx\` ON \`_sections_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_sections_v_locales_locale_parent_id_unique\` ON \`_sections_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_locales_parent_only_idx\` ON \`_sections_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`quoted\` integer DEFAULT false,
  	\`citation_source_id\` text,
  	\`citation_page\` text,
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
  	FOREIGN KEY (\`citation_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_citation_citation_source_idx\` ON \`glossary\` (\`citation_source_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_published_at_idx\` ON \`glossary\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`glossary_seed_key_idx\` ON \`glossary\` (\`seed_key\`);`)
  await db.run(sql`CREATE INDEX \`glossary_created_by_idx\` ON \`glossary\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_updated_at_idx\` ON \`glossary\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`glossary_created_at_idx\` ON \`glossary\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`glossary__status_idx\` ON \`glossary\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`glossary_locales\` (
  	\`title\` text,
  	\`definition\` text,
  	\`citation_section\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`glossary_slug_idx\` ON \`glossary_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`glossary_locales_locale_parent_id_unique\` ON \`glossary_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_locales_parent_only_idx\` ON \`glossary_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_texts_order_parent\` ON \`glossary_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_texts_locale_parent\` ON \`glossary_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`glossary_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_rels_order_idx\` ON \`glossary_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_parent_idx\` ON \`glossary_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_path_idx\` ON \`glossary_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_glossary_id_idx\` ON \`glossary_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_quoted\` integer DEFAULT false,
  	\`version_citation_source_id\` text,
  	\`version_citation_page\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_citation_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_v_parent_idx\` ON \`_glossary_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_citation_version_citation_source_idx\` ON \`_glossary_v\` (\`version_citation_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version_published_at_idx\` ON \`_glossary_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version_seed_key_idx\` ON \`_glossary_v\` (\`version_seed_key\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version_created_by_idx\` ON \`_glossary_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version_updated_at_idx\` ON \`_glossary_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version_created_at_idx\` ON \`_glossary_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version__status_idx\` ON \`_glossary_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_created_at_idx\` ON \`_glossary_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_updated_at_idx\` ON \`_glossary_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_snapshot_idx\` ON \`_glossary_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_published_locale_idx\` ON \`_glossary_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_latest_idx\` ON \`_glossary_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v_locales\` (
  	\`version_title\` text,
  	\`version_definition\` text,
  	\`version_citation_section\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_glossary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version_slug_idx\` ON \`_glossary_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_glossary_v_locales_locale_parent_id_unique\` ON \`_glossary_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_locales_parent_only_idx\` ON \`_glossary_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_glossary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_v_texts_order_parent\` ON \`_glossary_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_texts_locale_parent\` ON \`_glossary_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`glossary_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_glossary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_order_idx\` ON \`_glossary_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_parent_idx\` ON \`_glossary_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_path_idx\` ON \`_glossary_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_glossary_id_idx\` ON \`_glossary_v_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE TABLE \`downloads\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`title\` text,
  	\`kind\` text,
  	\`format\` text,
  	\`language\` text,
  	\`day\` text,
  	\`count\` numeric NOT NULL,
  	\`record\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`downloads_key_idx\` ON \`downloads\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`downloads_day_idx\` ON \`downloads\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`downloads_record_idx\` ON \`downloads\` (\`record\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`templates_id\` text REFERENCES templates(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`guides_id\` text REFERENCES guides(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`sections_id\` text REFERENCES sections(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`glossary_id\` text REFERENCES glossary(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_guides_id_idx\` ON \`payload_locked_documents_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sections_id_idx\` ON \`payload_locked_documents_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_glossary_id_idx\` ON \`payload_locked_documents_rels\` (\`glossary_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`templates_dimensions\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_letter\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_letter_locales\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_form_fields\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_form_fields_locales\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_form\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_form_locales\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_table_columns\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_table_columns_locales\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_table\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_table_locales\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_agenda_items\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_agenda_items_locales\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_agenda\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_agenda_locales\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_canvas_cells\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_canvas_cells_locales\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_canvas\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_canvas_locales\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_outline_items\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_outline_items_locales\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_outline\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_outline_locales\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_checklist_items\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_checklist_items_locales\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_checklist\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_checklist_locales\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_script_questions\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_script_questions_locales\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_script\`;`)
  await db.run(sql`DROP TABLE \`templates_blocks_script_locales\`;`)
  await db.run(sql`DROP TABLE \`templates_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`templates\`;`)
  await db.run(sql`DROP TABLE \`templates_locales\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_version_dimensions\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_letter\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_letter_locales\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_form_fields\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_form_fields_locales\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_form\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_form_locales\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_table_columns\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_table_columns_locales\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_table\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_table_locales\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_agenda_items\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_agenda_items_locales\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_agenda\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_agenda_locales\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_canvas_cells\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_canvas_cells_locales\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_canvas\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_canvas_locales\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_outline_items\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_outline_items_locales\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_outline\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_outline_locales\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_checklist_items\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_checklist_items_locales\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_checklist\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_checklist_locales\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_script_questions\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_script_questions_locales\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_script\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_blocks_script_locales\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_version_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`_templates_v\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_locales\`;`)
  await db.run(sql`DROP TABLE \`guides_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`guides\`;`)
  await db.run(sql`DROP TABLE \`guides_locales\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`_guides_v\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_locales\`;`)
  await db.run(sql`DROP TABLE \`sections_dimensions\`;`)
  await db.run(sql`DROP TABLE \`sections_figures\`;`)
  await db.run(sql`DROP TABLE \`sections_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`sections_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`sections\`;`)
  await db.run(sql`DROP TABLE \`sections_locales\`;`)
  await db.run(sql`DROP TABLE \`_sections_v_version_dimensions\`;`)
  await db.run(sql`DROP TABLE \`_sections_v_version_figures\`;`)
  await db.run(sql`DROP TABLE \`_sections_v_version_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`_sections_v_version_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`_sections_v\`;`)
  await db.run(sql`DROP TABLE \`_sections_v_locales\`;`)
  await db.run(sql`DROP TABLE \`glossary\`;`)
  await db.run(sql`DROP TABLE \`glossary_locales\`;`)
  await db.run(sql`DROP TABLE \`glossary_texts\`;`)
  await db.run(sql`DROP TABLE \`glossary_rels\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v_rels\`;`)
  await db.run(sql`DROP TABLE \`downloads\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`practices_id\` text,
  	\`municipalities_id\` text,
  	\`organizations_id\` text,
  	\`sources_id\` text,
  	\`media_id\` text,
  	\`attachments_id\` text,
  	\`pages_id\` text,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "practices_id", "municipalities_id", "organizations_id", "sources_id", "media_id", "attachments_id", "pages_id", "users_id") SELECT "id", "order", "parent_id", "path", "practices_id", "municipalities_id", "organizations_id", "sources_id", "media_id", "attachments_id", "pages_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_practices_id_idx\` ON \`payload_locked_documents_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_municipalities_id_idx\` ON \`payload_locked_documents_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organizations_id_idx\` ON \`payload_locked_documents_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_attachments_id_idx\` ON \`payload_locked_documents_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}
