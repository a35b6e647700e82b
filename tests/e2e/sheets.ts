import readSheets from 'read-excel-file/node';

/** Every cell of an XLSX file that holds something, as text, sheet by sheet and row by row. */
export async function cellsOf(file: Buffer | string): Promise<string[]> {
  const sheets = await readSheets(file);
  return sheets.flatMap(({ data }) =>
    data.flat().flatMap((cell) => (cell === null || cell === undefined ? [] : [String(cell)])),
  );
}
