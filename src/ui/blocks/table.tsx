import { useId } from 'react';
import type { BlockContent } from '@/domain/blocks';

/** The number of characters from which a cell needs more space. */
const LONG = 50;

const isLong = (text: string): boolean => text.length > LONG;

/**
 * A table that scrolls by itself if the screen is too narrow: by touch, and by keyboard once it has the focus. One with
 * running text in its cells is laid out row by row on a phone instead, each cell below its column's name. Roles are
 * explicit because browsers drop them once a style sheet displays the parts as blocks.
 */
export function Table({ content }: { content: BlockContent<'table'> }) {
  const { caption, columns, rows, rowHeaders, note } = content;
  const id = useId();
  const wide = columns.length > 3;
  const stacks = rowHeaders && rows.some((row) => row.slice(1).some(isLong));
  return (
    <div className="block block-table" data-wide={wide || undefined} data-stacks={stacks || undefined}>
      <div className="table-scroll" role="group" aria-labelledby={id} tabIndex={0}>
        <table role="table">
          <caption id={id}>
            <span>{caption}</span>
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map((column, index) => (
                <th key={index} scope="col" role="columnheader">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row, place) => (
              <tr key={place} role="row">
                {columns.map((column, index) => {
                  const text = row[index] ?? '';
                  return rowHeaders && index === 0 ? (
                    <th key={index} scope="row" role="rowheader">
                      {lines(text)}
                    </th>
                  ) : (
                    <td key={index} role="cell" data-column={column} data-long={isLong(text) || undefined}>
                      {lines(text)}
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

/** Line breaks within a cell are kept: each line is an item. */
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
