import { BLOCK_SCHEMAS, footnoteSchema, isBlockName, type BlockContent, type BlockName, type Footnote } from './blocks';
import { idsOf } from './relations';

/** Collections whose records a block may refer to. */
export type ReferencedCollection = 'glossary' | 'sources' | 'sections' | 'templates' | 'practices';

export type NoteOrBlock = BlockName | 'footnote';

/** The fields of blocks that refer to other records, and the collection of each. */
export const BLOCK_REFERENCES: Readonly<Partial<Record<NoteOrBlock, Readonly<Record<string, ReferencedCollection>>>>> =
  {
    definition: { term: 'glossary' },
    quotation: { source: 'sources' },
    bibliography: { sources: 'sources' },
    sectionReference: { section: 'sections' },
    templateLink: { template: 'templates' },
    practiceList: { practices: 'practices' },
    footnote: { source: 'sources' },
  };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the editor stores in a block besides its content. */
const OF_THE_EDITOR = new Set(['id', 'blockName', 'blockType']);

/** Leaves out what says nothing, and the ids of rows: both databases store «nothing» in ways of their own. */
function stated(value: unknown): unknown {
  if (value === null || value === '') return undefined;
  if (Array.isArray(value)) return value.length > 0 ? value.map(stated) : undefined;
  if (!isFields(value)) return value;
  const said = Object.entries(value).flatMap(([name, each]) => {
    const kept = name === 'id' ? undefined : stated(each);
    return kept === undefined ? [] : [[name, kept] as const];
  });
  return Object.fromEntries(said);
}

/** Lists of plain texts, which the editor stores as rows of one text each: the field, by block. */
const TEXT_LISTS: Partial<Record<NoteOrBlock, string>> = { guidingQuestions: 'questions' };

const textsOf = (rows: unknown): unknown =>
  Array.isArray(rows)
    ? rows.flatMap((row: unknown) => (isFields(row) && row.text !== undefined ? [row.text] : []))
    : rows;

/** Columns and rows of a table, which the editor stores in one JSON field; empty cells count. */
const gridOf = (grid: unknown): Fields => (isFields(grid) ? { columns: grid.columns, rows: grid.rows } : {});

/** The content of a block in the terms of its schema, from what the database stores. It is not validated. */
export function contentFields(name: NoteOrBlock, stored: Fields): Fields {
  const references = BLOCK_REFERENCES[name] ?? {};
  const content: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(stored)) {
    if (OF_THE_EDITOR.has(field) || field === 'grid') continue;
    const ids = references[field] === undefined ? null : idsOf(value);
    const kept = ids === null ? stated(value) : Array.isArray(value) ? (ids.length > 0 ? ids : undefined) : ids[0];
    if (kept !== undefined) content[field] = kept;
  }
  const list = TEXT_LISTS[name];
  if (list && content[list] !== undefined) content[list] = textsOf(content[list]);
  return name === 'table' ? { ...content, ...gridOf(stored.grid) } : content;
}

/** The reverse: the fields in which the database stores a block's content. */
export function storedFields(name: NoteOrBlock, content: Fields): Fields {
  const list = TEXT_LISTS[name];
  if (list && Array.isArray(content[list])) {
    return { ...content, [list]: content[list].map((text: unknown) => ({ text })) };
  }
  if (name !== 'table') return content;
  const { columns, rows, ...rest } = content;
  return { ...rest, grid: { columns, rows } };
}

/** A block's content from what the database stores, or null if it is not one of our blocks or incomplete. */
export function blockFromStored(stored: Fields): { name: BlockName; content: BlockContent<BlockName> } | null {
  const { blockType: name } = stored;
  if (typeof name !== 'string' || !isBlockName(name)) return null;
  const parsed = BLOCK_SCHEMAS[name].safeParse(contentFields(name, stored));
  return parsed.success ? { name, content: parsed.data } : null;
}

/** A footnote from what the database stores, or null. */
export function footnoteFromStored(stored: Fields): Footnote | null {
  if (stored.blockType !== 'footnote') return null;
  const parsed = footnoteSchema.safeParse(contentFields('footnote', stored));
  return parsed.success ? parsed.data : null;
}

/** Every record that a block's content refers to, with its field. */
export const referencesOf = (
  name: NoteOrBlock,
  content: Fields,
): { field: string; collection: ReferencedCollection; id: string }[] =>
  Object.entries(BLOCK_REFERENCES[name] ?? {}).flatMap(([field, collection]) =>
    idsOf(content[field]).map((id) => ({ field, collection, id })),
  );
