import { describe, expect, it } from 'vitest';
import { columnOf, type ColumnKey } from '@/imports/municipalities/columns';
import { templateCsv } from '@/imports/municipalities/csv';
import { REFUSALS } from '@/imports/municipalities/messages';
import { readCell } from '@/imports/municipalities/read-cell';
import { letterOf, MAX_ROWS, readTable } from '@/imports/municipalities/table';
import { reasonOf, SOURCES } from './planning-fixtures';

const value = (text: string, key: ColumnKey) => readCell(text, columnOf(key), SOURCES)?.value;
const problem = (text: string, key: ColumnKey) => readCell(text, columnOf(key), SOURCES)?.problem?.es;

describe('the table', () => {
  it.each([
    [';', 'nombre;región;Código Comuna\nArica;AP;1'],
    [',', 'NAME,Region,commune-code\nArica,AP,1'],
    ['\t', 'nombre\tregion\tcut\nArica\tAP\t1'],
  ])('finds the delimiter %j, and headings in either language', (delimiter, text) => {
    const table = readTable(text);
    expect(table.delimiter).toBe(delimiter);
    expect(table.columns.map(({ column }) => column.key)).toEqual(['name', 'region', 'communeCode']);
    expect(table.rows).toEqual([{ line: 2, cells: ['Arica', 'AP', '1'] }]);
  });

  it('knows the line of a row after quoted line ends, blank rows and the separator line of Excel', () => {
    const text = 'sep=;\r\nnombre;region\r\n"A\r\nB";1\r\n;\r\n\r\nC;2\r\n';
    expect(readTable(text).rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [3, 'A\nB'],
      [7, 'C'],
    ]);
  });

  it('names columns as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 199].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'GR']);
  });

  it('tells of unknown columns and goes on', () => {
    const { warnings, columns } = readTable('nombre;alcaldesa;region\nArica;X;15');
    expect(warnings.map(({ es }) => es)).toEqual([
      'La columna B, «alcaldesa», no es de la plantilla: se deja de lado.',
    ]);
    expect(columns.map(({ place }) => place)).toEqual([0, 2]);
  });

  it.each([
    ['headings alone', 'nombre;region\n', REFUSALS.headerOnly.es],
    ['headings and blank rows', 'nombre;region\n;\n;\n', REFUSALS.headerOnly.es],
    ['no heading of the template', 'uno;dos\n1;2\n', REFUSALS.noHeader.es],
    ['no column to tell rows by', 'latitud;longitud\n1;2\n', REFUSALS.noKey.es],
    [
      'a column twice',
      'nombre;region;name\nA;1;B',
      'Línea 1, columna C: «name» repite una columna anterior. Deje una sola.',
    ],
    [
      'an open quote',
      'nombre;region\nA;1\n"B;2\n',
      'Línea 3: hay comillas (") que no se cierran, o texto después de cerrarlas.',
    ],
    [
      'an open quote far above',
      'sep=;\nnombre;region\nA;1\n"B;2\nC;3\n"D";4\n',
      'Línea 4: desde aquí hay comillas (") que no se cierran, o texto después de cerrarlas (se nota en la línea 6).',
    ],
    [
      'an open quote with no end in sight',
      `nombre;region\nA;1\n"B;2\n${'C;3\n'.repeat(50_000)}`,
      'Línea 3: la fila no termina. Suele deberse a comillas (") que se abren y no se cierran.',
    ],
    [
      'columns without end',
      `nombre;region${';x'.repeat(200)}\nA;1\n`,
      'Línea 1: hay más de 200 columnas. Deje las de la plantilla.',
    ],
    [
      'a cell without end',
      `nombre;region\n${'x'.repeat(200_000)};1\n`,
      'Línea 2: la fila no termina. Suele deberse a comillas (") que se abren y no se cierran.',
    ],
    [
      'text after a quote',
      'nombre;region\n"A"x;1\n',
      'Línea 2: hay comillas (") que no se cierran, o texto después de cerrarlas.',
    ],
  ])('refuses %s', (_what, text, reason) => {
    expect(reasonOf(() => readTable(text))).toBe(reason);
  });

  it('takes ten thousand rows and refuses one more, naming its line', () => {
    const rows = (count: number) => `nombre;region\n${'Arica;15\n'.repeat(count)}`;
    expect(readTable(rows(MAX_ROWS)).rows).toHaveLength(MAX_ROWS);
    expect(reasonOf(() => readTable(rows(MAX_ROWS + 1)))).toBe(
      'Línea 10002: el archivo tiene más de 10000 filas. Divídalo; no se leyó nada.',
    );
  });

  it('keeps no blank rows, of which five megabytes would fill the memory', () => {
    expect(readTable(`nombre;region\n${'\n'.repeat(5_000_000)}A;1`).rows).toEqual([
      { line: 5_000_002, cells: ['A', '1'] },
    ]);
  });

  it('reads its own template, in both languages', () => {
    for (const locale of ['es', 'en'] as const) {
      expect(reasonOf(() => readTable(templateCsv(locale)))).toBe(REFUSALS.headerOnly.es);
      expect(readTable(`${templateCsv(locale)}1`).warnings).toEqual([]);
    }
  });
});

describe('cells', () => {
  it.each([
    ['CL-RM', 'CL-RM'],
    ['13', 'CL-RM'],
    ['XIII', 'CL-RM'],
    ['Región Metropolitana de Santiago', 'CL-RM'],
    ['metropolitana', 'CL-RM'],
    ['1', 'CL-TA'],
    ['TARAPACA', 'CL-TA'],
    ['Región de la Araucanía', 'CL-AR'],
    ['O’Higgins', 'CL-LI'],
    ["Región del Libertador General Bernardo O'Higgins", 'CL-LI'],
    ['Bío-Bío', 'CL-BI'],
    ['Aysén del General Carlos Ibáñez del Campo', 'CL-AI'],
    ['Magallanes y de la Antártica Chilena', 'CL-MA'],
    ['Región de Los Ríos', 'CL-LR'],
    ['de los lagos', 'CL-LL'],
    ['Ñuble', 'CL-NB'],
    ['16', 'CL-NB'],
  ])('knows the region %s', (text, region) => {
    expect(value(text, 'region')).toBe(region);
  });

  it.each(['Atlántida', '17', '0', 'XX', 'CL'])('does not know the region %s', (text) => {
    expect(problem(text, 'region')).toMatch(/No es una región/);
  });

  it.each([
    ['2021-05-03', ['2021-05-03']],
    ['03-05-2021', ['2021-05-03']],
    ['3/5/2021', ['2021-05-03']],
    ['03.05.2021', ['2021-05-03']],
    ['2021', ['2021']],
    ['2021-05', ['2021-05']],
    ['05/2021', ['2021-05']],
    ['may-21', ['2021-05']],
    ['sept-2021', ['2021-09']],
    ['2020 | 03-05-2018;2019-01', ['2018-05-03', '2019-01', '2020']],
  ])('reads the dates %s', (text, dates) => {
    expect(value(text, 'revalidated')).toEqual(dates);
  });

  it.each(['2021-13', '31-02-2021', '05/20/2021', 'ayer', '20210503', '1021', ';'])('refuses the date %s', (text) => {
    expect(problem(text, 'awarded')).toMatch(/No es una fecha/);
  });

  it('asks for the whole year, and for each date once', () => {
    expect(problem('03-05-21', 'awarded')).toMatch(/cuatro cifras/);
    expect(problem('2021;2021', 'awarded')).toMatch(/repetido/);
  });

  it.each([
    ['-33,437', -33.437],
    ['-33.437', -33.437],
    ['−33,4°', -33.4],
    ['-70', -70],
  ])('reads the degrees %s', (text, degrees) => {
    expect(value(text, 'latitude')).toBe(degrees);
  });

  it.each(['-33.437.200', '33 S', '-33437', '1e3', '=1+1'])('refuses the degrees %s', (text) => {
    expect(problem(text, 'latitude')).toMatch(/grados decimales/);
  });

  it('reads yes and no', () => {
    expect(['Sí', 'SI', 'yes', 'x', '1'].map((text) => value(text, 'pilotedGuide'))).toEqual(Array(5).fill(true));
    expect(['No', 'n', '0', 'FALSE'].map((text) => value(text, 'pilotedGuide'))).toEqual(Array(4).fill(false));
    expect(problem('quizás', 'pilotedGuide')).toBe('Escriba «sí» o «no».');
  });

  it('gives a code back the zero that a spreadsheet took', () => {
    expect(value('1101', 'communeCode')).toBe('01101');
    expect(problem('101', 'communeCode')).toMatch(/cinco dígitos/);
  });

  it('finds a source by title or id, and only one', () => {
    expect(value('presentacion de 2024', 'sealSource')).toBe('s1');
    expect(value('s4', 'sealSource')).toBe('s4');
    expect(problem('Otra', 'sealSource')).toMatch(/Ninguna fuente/);
    expect(problem('REPETIDA', 'sealSource')).toMatch(/Varias fuentes/);
  });

  it('leaves as it is where empty, clears where asked to, and never what a record needs', () => {
    expect(readCell('  ', columnOf('url'), SOURCES)).toBeNull();
    expect(['-', '–', 'borrar', 'CLEAR'].map((text) => value(text, 'url'))).toEqual([null, null, null, null]);
    expect([value('-', 'awarded'), value('-', 'pilotedGuide')]).toEqual([[], false]);
    expect(problem('-', 'name')).toBe('Este dato no se puede borrar.');
    expect(value("'-", 'officeUnit')).toBe('-');
  });

  it.each(["=cmd|' /C calc'!A0", '+1', '@SUM(1)', '\t=1', '-2+3', '\r=1'])('takes %j as text', (text) => {
    const read = readCell(text, columnOf('officeUnit'), SOURCES);
    expect(read?.value).toBe(text.trim());
    expect(read?.warning?.es).toMatch(/fórmula/);
  });

  it('refuses letters that another encoding has damaged, and invisible characters', () => {
    expect(problem('Ã‘uÃ±oa', 'name')).toMatch(/dañadas/);
    expect(problem('√ëu√±oa', 'name')).toMatch(/dañadas/);
    expect(problem('├æu├▒oa', 'name')).toMatch(/dañadas/);
    expect(problem('Mar\uFFFDa', 'name')).toMatch(/dañadas/);
    expect(problem('a\u0007b', 'name')).toMatch(/invisibles/);
    expect(problem('a'.repeat(301), 'name')).toMatch(/300/);
  });

  it('asks for whole addresses', () => {
    expect(problem('www.arica.cl', 'url')).toMatch(/dirección web/);
    expect(problem('javascript:alert(1)', 'officeUrl')).toMatch(/dirección web/);
    expect(problem('oficina', 'officeEmail')).toMatch(/correo/);
    expect(value("'+56 58 220 0000", 'officePhone')).toBe('+56 58 220 0000');
  });
});
