'use client';

import { FieldLabel, useField, useTranslation } from '@payloadcms/ui';
import type { JSONFieldClientComponent } from 'payload';
import type { Localized } from '@/domain/locale';
import { addColumn, addRow, gridFrom, removeColumn, removeRow, withCell, withColumn, type Grid } from './grid';

const WORDS = {
  column: { es: 'Columna', en: 'Column' },
  row: { es: 'Fila', en: 'Row' },
  addColumn: { es: 'Agregar columna', en: 'Add column' },
  addRow: { es: 'Agregar fila', en: 'Add row' },
  removeColumn: { es: 'Quitar columna', en: 'Remove column' },
  removeRow: { es: 'Quitar fila', en: 'Remove row' },
} as const satisfies Record<string, Localized>;

interface CellProps {
  label: string;
  value: string;
  disabled: boolean;
  onChange: (value: string) => void;
}

function Cell({ label, value, disabled, onChange }: CellProps) {
  return (
    <textarea
      aria-label={label}
      className="table-grid__cell"
      disabled={disabled}
      onChange={(event) => onChange(event.target.value)}
      rows={2}
      value={value}
    />
  );
}

function Remove({ label, disabled, onClick }: { label: string; disabled: boolean; onClick: () => void }) {
  return (
    <button
      aria-label={label}
      className="table-grid__remove"
      disabled={disabled}
      onClick={onClick}
      title={label}
      type="button"
    >
      ×
    </button>
  );
}

/** Edits the columns and rows of a table as a grid rather than as JSON. */
export const TableGrid: JSONFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, disabled, showError, errorMessage } = useField<unknown>({ path });
  const { i18n } = useTranslation();
  const locale = i18n.language === 'en' ? 'en' : 'es';
  const word = (name: keyof typeof WORDS) => WORDS[name][locale];
  const grid = gridFrom(value);
  const closed = Boolean(readOnly) || disabled;
  const change = (next: Grid) => setValue(next);

  return (
    <div className="field-type table-grid">
      <FieldLabel path={path} {...(field.label ? { label: field.label } : {})} />
      {showError && errorMessage ? <p className="table-grid__error">{errorMessage}</p> : null}
      <div className="table-grid__scroll">
        <table>
          <thead>
            <tr>
              {grid.columns.map((title, column) => (
                <th key={column} scope="col">
                  <Cell
                    disabled={closed}
                    label={`${word('column')} ${column + 1}`}
                    onChange={(text) => change(withColumn(grid, column, text))}
                    value={title}
                  />
                  <Remove
                    disabled={closed}
                    label={`${word('removeColumn')} ${column + 1}`}
                    onClick={() => change(removeColumn(grid, column))}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map((cells, row) => (
              <tr key={row}>
                {grid.columns.map((title, column) => (
                  <td key={column}>
                    <Cell
                      disabled={closed}
                      label={`${word('row')} ${row + 1}, ${title || `${word('column')} ${column + 1}`}`}
                      onChange={(text) => change(withCell(grid, row, column, text))}
                      value={cells[column] ?? ''}
                    />
                  </td>
                ))}
                <td>
                  <Remove
                    disabled={closed}
                    label={`${word('removeRow')} ${row + 1}`}
                    onClick={() => change(removeRow(grid, row))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="table-grid__actions">
        <button className="table-grid__add" disabled={closed} onClick={() => change(addColumn(grid))} type="button">
          {word('addColumn')}
        </button>
        <button className="table-grid__add" disabled={closed} onClick={() => change(addRow(grid))} type="button">
          {word('addRow')}
        </button>
      </div>
    </div>
  );
};
