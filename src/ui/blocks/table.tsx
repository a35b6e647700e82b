import { useId } from 'react';
import type { BlockContent } from '@/domain/blocks';

/** Characters from which a cell needs room. */
const LONG = 50;

/** A table that scrolls by itself where the screen is too narrow: by touch, and by keyboard once it has the focus. */
export function Table({ content }: { content: BlockContent<'table'> }) {
  const { caption, columns, rows, rowHeaders, note } = content;
  const id = useId();
  const wide = columns.length > 3;
  return (
    <div className="block block-table" data-wide={wide || undefined}>
      <div className="table-scroll" role="region" aria-labelledby={id} tabIndex={0}>
        <table>
          <caption id={id}>
            <span>{caption}</span>
          </caption>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th key={index} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              <tr key={place}>
                {columns.map((_column, index) => {
                  const text = row[index] ?? '';
                  const cell = lines(text);
                  return rowHeaders && index === 0 ? (
                    <th key={index} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={index} data-long={text.length > LONG || undefined}>
                      {cell}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {note && <p className="block-note">{note}</p>}
    </div>
  );
}

/** Line ends within a cell are kept: one line is one thing. */
const lines = (cell: string) =>
  cell.includes('\n')
    ? cell
        .split(/\n+/)
        .filter(Boolean)
        .map((line, index) => (
          <span className="cell-line" key={index}>
            {line}
          </span>
        ))
    : cell;
