import { describe, expect, it } from 'vitest';
import { addColumn, addRow, gridFrom, removeColumn, removeRow, withCell, withColumn } from '@/cms/admin/grid';

const GRID = { columns: ['Mes', 'Tarea'], rows: [['Marzo', 'Firmar'], ['Abril']] };

describe('the cells of a table block', () => {
  it.each([undefined, null, 'nada', {}, { columns: [], rows: [] }, { columns: 'x', rows: [3] }])(
    'begin with one of them, whatever was stored: %j',
    (stored) => {
      const { columns, rows } = gridFrom(stored);
      expect(columns).toEqual(['']);
      expect(rows).toHaveLength(1);
    },
  );

  it('are those that were stored', () => expect(gridFrom(GRID)).toEqual(GRID));

  it('change one at a time, and fill up what the row lacks', () => {
    expect(withColumn(GRID, 1, 'Qué').columns).toEqual(['Mes', 'Qué']);
    expect(withCell(GRID, 1, 1, 'Medir').rows).toEqual([
      ['Marzo', 'Firmar'],
      ['Abril', 'Medir'],
    ]);
  });

  it('come and go by rows and columns', () => {
    expect(addColumn(GRID).columns).toEqual(['Mes', 'Tarea', '']);
    expect(addRow(GRID).rows).toHaveLength(3);
    expect(removeColumn(GRID, 0)).toEqual({ columns: ['Tarea'], rows: [['Firmar'], []] });
    expect(removeRow(GRID, 0)).toEqual({ columns: ['Mes', 'Tarea'], rows: [['Abril']] });
  });
});
