/** The part of the generator's snapshot of the schema that says what deletions do. */
export interface SchemaSnapshot {
  tables: Record<string, { foreignKeys: Record<string, { columnsFrom: string[]; onDelete?: string }> }>;
}

const ADDED_RELATION = /(ALTER TABLE \\`(\w+)\\` ADD \\`(\w+)\\` \w+ REFERENCES \w+\(id\))(?! ON)/g;

/**
 * Adds to a generated migration what a deletion does to each relation that becomes a column of a table that stands: the
 * generator forgets it there, and whatever is named could then not be deleted.
 * @throws Error for a relation that the snapshot does not know.
 */
export const withDeletionRules = (source: string, { tables }: SchemaSnapshot): string =>
  source.replace(ADDED_RELATION, (_all, statement: string, table: string, column: string) => {
    const keys = Object.values(tables[table]?.foreignKeys ?? {});
    const rule = keys.find(({ columnsFrom }) => columnsFrom.includes(column))?.onDelete;
    if (!rule) throw new Error(`The snapshot says nothing of the relation ${table}.${column}`);
    return `${statement} ON UPDATE no action ON DELETE ${rule}`;
  });
