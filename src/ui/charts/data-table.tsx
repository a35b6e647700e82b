import './data-table.css';
import type { ReactNode } from 'react';

interface Column {
  title: string;
  /** Numbers are aligned at the end of their cells. */
  isNumber?: boolean;
}

interface Row {
  key: string;
  /** One per column; the first names the row. */
  cells: readonly ReactNode[];
}

interface DataTableProps {
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** The sums, if there are any. */
  sums?: readonly Row[];
}

/** The numbers that a map or a chart draws. */
export function DataTable({ caption, columns, rows, sums }: DataTableProps) {
  const kinds = columns.map(({ isNumber }) => (isNumber ? 'number' : undefined));
  return (
    <table className="data-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ title }, index) => (
            <th key={title} scope="col" data-kind={kinds[index]}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <Cells key={key} cells={cells} kinds={kinds} />
        ))}
      </tbody>
      {sums && (
        <tfoot>
          {sums.map(({ key, cells }) => (
            <Cells key={key} cells={cells} kinds={kinds} />
          ))}
        </tfoot>
      )}
    </table>
  );
}

function Cells({ cells, kinds }: { cells: readonly ReactNode[]; kinds: readonly ('number' | undefined)[] }) {
  const [name, ...others] = cells;
  return (
    <tr>
      <th scope="row">{name}</th>
      {others.map((cell, index) => (
        <td key={index} data-kind={kinds[index + 1]}>
          {cell}
        </td>
      ))}
    </tr>
  );
}

/** The table folded below its name, if the drawing already shows each number. Open on paper. */
export function FoldedTable({ summary, ...table }: DataTableProps & { summary: string }) {
  return (
    <details className="folded-table">
      <summary>{summary}</summary>
      <DataTable {...table} />
    </details>
  );
}
