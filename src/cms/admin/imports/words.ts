import type { Locale, Localized } from '@/domain/locale';

const WORDS = {
  title: { es: 'Importar y exportar municipalidades', en: 'Import and export municipalities' },
  intro: {
    es: 'Actualice muchas fichas de una vez con una planilla. Primero verá, fila por fila, qué cambiaría; nada se escribe hasta que usted lo aplique, y después puede deshacerlo.',
    en: 'Update many records at once with a spreadsheet. First you see, row by row, what would change; nothing is written until you apply it, and you can undo it afterwards.',
  },
  notAllowed: { es: 'Solo el equipo editor importa y exporta.', en: 'Only editors import and export.' },
  exportTitle: { es: 'Exportar', en: 'Export' },
  exportAll: { es: 'Descargar todas las municipalidades (CSV)', en: 'Download all municipalities (CSV)' },
  template: { es: 'Descargar la plantilla vacía (CSV)', en: 'Download the empty template (CSV)' },
  columns: { es: 'Qué lleva cada columna', en: 'What each column holds' },
  columnName: { es: 'Columna', en: 'Column' },
  columnHelp: { es: 'Qué escribir', en: 'What to write' },
  rules: {
    es: 'Una celda vacía deja el dato como está. Un guion (-) o «borrar» lo borra. La municipalidad se reconoce por su código o, si no lo hay, por su nombre y región. La fuente del Sello se anota solo en los hechos nuevos.',
    en: 'An empty cell leaves the value as it is. A hyphen (-) or “clear” clears it. The municipality is known by its code or, without one, by its name and region. The source of the Sello is noted for new events only.',
  },
  importTitle: { es: 'Importar', en: 'Import' },
  file: { es: 'Archivo CSV, de hasta 5 MB', en: 'CSV file, up to 5 MB' },
  look: { es: 'Revisar sin escribir', en: 'Look without writing' },
  working: { es: 'Leyendo el archivo…', en: 'Reading the file…' },
  previewTitle: { es: 'Qué cambiaría', en: 'What would change' },
  create: { es: 'Crear', en: 'Create' },
  update: { es: 'Actualizar', en: 'Update' },
  unchanged: { es: 'Sin cambios', en: 'Unchanged' },
  error: { es: 'Con errores', en: 'With errors' },
  line: { es: 'Línea', en: 'Line' },
  municipality: { es: 'Municipalidad', en: 'Municipality' },
  action: { es: 'Qué pasaría', en: 'What would happen' },
  detail: { es: 'Detalle', en: 'Detail' },
  showUnchanged: { es: 'Mostrar también las filas sin cambios', en: 'Show unchanged rows too' },
  more: { es: 'Mostrar más filas', en: 'Show more rows' },
  empty: { es: '(vacío)', en: '(empty)' },
  column: { es: 'columna', en: 'column' },
  skip: {
    es: 'Omitir las filas con errores e importar las demás',
    en: 'Skip the rows with errors and import the others',
  },
  apply: { es: 'Aplicar', en: 'Apply' },
  applying: { es: 'Importando…', en: 'Importing…' },
  undoing: { es: 'Deshaciendo…', en: 'Undoing…' },
  resultTitle: { es: 'Resultado', en: 'Result' },
  undo: { es: 'Deshacer esta importación', en: 'Undo this import' },
  undoSure: { es: 'Sí, deshacer', en: 'Yes, undo' },
  keep: { es: 'No, dejarla', en: 'No, leave it' },
  leftOut: { es: 'Filas omitidas', en: 'Rows left out' },
  pastTitle: { es: 'Importaciones anteriores', en: 'Past imports' },
  none: { es: 'Todavía no hay importaciones.', en: 'There are no imports yet.' },
  when: { es: 'Cuándo', en: 'When' },
  who: { es: 'Quién', en: 'Who' },
  fileName: { es: 'Archivo', en: 'File' },
  state: { es: 'Estado', en: 'State' },
  show: { es: 'Ver', en: 'Show' },
  failed: { es: 'No hubo respuesta del servidor. Inténtelo de nuevo.', en: 'The server did not answer. Try again.' },
  'state.running': { es: 'En curso', en: 'Under way' },
  'state.undoing': { es: 'Deshaciéndose', en: 'Being undone' },
  'state.done': { es: 'Importada', en: 'Imported' },
  'state.undone': { es: 'Deshecha', en: 'Undone' },
  'state.partlyUndone': { es: 'Deshecha en parte', en: 'Partly undone' },
  'state.failed': { es: 'Falló y no dejó cambios', en: 'Failed, and left no change' },
  'state.rolledBack': { es: 'Interrumpida y deshecha', en: 'Broken off and taken back' },
  'entry.begun': { es: 'En curso', en: 'Under way' },
  'entry.written': { es: 'Escrita', en: 'Written' },
  'entry.undoing': { es: 'Deshaciéndose', en: 'Being undone' },
  'entry.undone': { es: 'Como antes', en: 'As before' },
  'entry.failed': { es: 'No se pudo escribir', en: 'Could not be written' },
  'entry.kept': { es: 'Se deja como está', en: 'Left as it is' },
} as const satisfies Record<string, Localized>;

export type Word = keyof typeof WORDS;
export type Say = (word: Word) => string;

export const sayIn =
  (locale: Locale): Say =>
  (word) =>
    WORDS[word][locale];
