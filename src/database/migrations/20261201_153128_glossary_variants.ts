import { randomUUID } from 'node:crypto'
import { type MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

type Database = MigrateUpArgs['db']

interface Variant {
  term: string
  locale: string
  variant: string
}

/** Those of the seed that nobody has changed are left out: the seed says them in its own concepts. */
const VARIANTS = sql`SELECT t.parent_id AS term, t.locale, t.text AS variant
  FROM glossary_texts t JOIN glossary g ON g.id = t.parent_id
  WHERE t.path = 'variants' AND trim(coalesce(t.text, '')) <> ''
  AND NOT EXISTS (
    SELECT 1 FROM seed_ledger l WHERE l.key = 'glossary/' || g.seed_key AND l.written = g.updated_at
  )
  ORDER BY t.parent_id, t.locale, t."order"`

const folded = (label: string): string => label.normalize('NFC').trim().toLowerCase()

/** A label whose words have capitals is a name, and compared letter by letter: the one at the beginning of a term says nothing. */
const asLabel = (title: string): string =>
  /^\p{Lu}[^\p{Lu}]*$/u.test(title.trim()) ? title.trim().toLowerCase() : title.trim()

/** The concept that names a term, or is called what it is called. */
async function conceptOf(db: Database, term: string): Promise<string | undefined> {
  const concepts = await db.all<{ id: string; term: string | null; label: string | null }>(
    sql`SELECT c.id, c.term_id AS term, l.preferred AS label FROM concepts c
      LEFT JOIN concepts_locales l ON l._parent_id = c.id ORDER BY c.id`,
  )
  const titles = await titlesOf(db, term)
  const named = concepts.find((concept) => concept.term === term)
  const called = concepts.find(({ label }) => titles.some(({ title }) => folded(title) === folded(label ?? '')))
  return (named ?? called)?.id
}

const titlesOf = (db: Database, term: string): Promise<{ locale: string; title: string }[]> =>
  db.all(
    sql`SELECT _locale AS locale, title FROM glossary_locales
      WHERE _parent_id = ${term} AND trim(coalesce(title, '')) <> ''`,
  )

/** A concept that is called what a term is called, and names it. */
async function addConcept(db: Database, term: string): Promise<string> {
  const id = randomUUID()
  await db.run(sql`INSERT INTO concepts (id, term_id) VALUES (${id}, ${term})`)
  for (const { locale, title } of await titlesOf(db, term)) {
    const label = asLabel(title)
    await db.run(
      sql`INSERT INTO concepts_locales (preferred, every_label, _locale, _parent_id)
        VALUES (${label}, ${label}, ${locale}, ${id})`,
    )
  }
  return id
}

/** Adds a label in a language, unless the concept has it there. */
async function addLabel(db: Database, id: string, { locale, variant }: Variant): Promise<void> {
  const known = await db.all<{ label: string | null }>(
    sql`SELECT preferred AS label FROM concepts_locales WHERE _parent_id = ${id} AND _locale = ${locale}
      UNION ALL SELECT text FROM concepts_texts WHERE parent_id = ${id} AND locale = ${locale}`,
  )
  if (known.some(({ label }) => folded(label ?? '') === folded(variant))) return
  await db.run(
    sql`INSERT INTO concepts_texts ("order", parent_id, path, text, locale)
      SELECT coalesce(max("order"), 0) + 1, ${id}, 'alternative', ${variant.trim()}, ${locale} FROM concepts_texts
      WHERE parent_id = ${id} AND path = 'alternative' AND locale = ${locale}`,
  )
  await db.run(
    sql`UPDATE concepts_locales SET every_label = coalesce(every_label || char(10), '') || ${variant.trim()}
      WHERE _parent_id = ${id} AND _locale = ${locale}`,
  )
}

/** The other words for a term, which the glossary kept, are labels of a concept that names it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const variant of await db.all<Variant>(VARIANTS)) {
    const id = (await conceptOf(db, variant.term)) ?? (await addConcept(db, variant.term))
    await addLabel(db, id, variant)
  }
  await db.run(sql`DROP TABLE \`glossary_texts\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v_texts\`;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
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
}
