type Data = Record<string, unknown>;

const isRecord = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRow = (value: unknown): value is Data & { id: string } => isRecord(value) && typeof value.id === 'string';

function rowsWithIds(rows: readonly unknown[], stored: readonly unknown[]): unknown[] {
  return rows.map((row, index) => {
    const known = stored[index];
    return isRecord(row) && isRow(known) ? { ...withRowIds(row, known), id: known.id } : row;
  });
}

/**
 * Gives the rows of arrays the ids they were stored with: text in a second language belongs to the same rows, not to
 * new ones. Relations are written as ids or `{ relationTo, value }` and stay unchanged.
 * @param data what is about to be written.
 * @param stored the record as it is stored, read without populating relations.
 */
export function withRowIds(data: Data, stored: Data): Data {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const known = stored[name];
      if (Array.isArray(value) && Array.isArray(known)) return [name, rowsWithIds(value, known)];
      return [name, isRecord(value) && isRecord(known) ? withRowIds(value, known) : value];
    }),
  );
}
