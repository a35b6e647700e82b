/** The cells of a table being edited: column titles, and rows that may be shorter. */
export interface Grid {
  columns: string[];
  rows: string[][];
}

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.map((each) => (typeof each === 'string' ? each : '')) : [];

/** Any stored value as a grid with at least one column and one row. */
export function gridFrom(value: unknown): Grid {
  const { columns, rows } = (typeof value === 'object' && value !== null ? value : {}) as Partial<
    Record<keyof Grid, unknown>
  >;
  const titles = textsIn(columns);
  const cells = Array.isArray(rows) ? rows.map(textsIn) : [];
  return { columns: titles.length > 0 ? titles : [''], rows: cells.length > 0 ? cells : [[]] };
}

export const withColumn = ({ columns, rows }: Grid, at: number, text: string): Grid => ({
  columns: columns.map((each, index) => (index === at ? text : each)),
  rows,
});

export const withCell = ({ columns, rows }: Grid, row: number, column: number, text: string): Grid => ({
  columns,
  rows: rows.map((cells, index) =>
    index === row ? columns.map((_title, place) => (place === column ? text : (cells[place] ?? ''))) : cells,
  ),
});

export const addColumn = ({ columns, rows }: Grid): Grid => ({ columns: [...columns, ''], rows });

export const addRow = ({ columns, rows }: Grid): Grid => ({ columns, rows: [...rows, []] });

export const removeColumn = ({ columns, rows }: Grid, at: number): Grid => ({
  columns: columns.filter((_title, index) => index !== at),
  rows: rows.map((cells) => cells.filter((_cell, index) => index !== at)),
});

export const removeRow = ({ columns, rows }: Grid, at: number): Grid => ({
  columns,
  rows: rows.filter((_cells, index) => index !== at),
});
