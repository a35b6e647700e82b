import type { Localized } from '@/domain/locale';

const say = (es: string, en: string): Localized => ({ es, en });

/** Why a whole file cannot be read. */
export const REFUSALS = {
  empty: say('El archivo está vacío.', 'The file is empty.'),
  tooLarge: say('El archivo pesa más de 5 MB: divídalo.', 'The file is larger than 5 MB: split it.'),
  notText: say(
    'No es un archivo CSV: si es una planilla, guárdela como «CSV UTF-8».',
    'This is no CSV file: if it is a spreadsheet, save it as “CSV UTF-8”.',
  ),
  headerOnly: say('El archivo tiene encabezados y ninguna fila.', 'The file has headings and no row.'),
  noHeader: say(
    'La primera fila no lleva los nombres de las columnas de la plantilla.',
    'The first row does not hold the names of the columns of the template.',
  ),
  noKey: say(
    'Falta con qué reconocer cada municipalidad: la columna «codigo_comuna», o «nombre» y «region».',
    'There is nothing to tell each municipality by: the column “commune_code”, or “name” and “region”.',
  ),
} as const;

export const tooManyRows = (limit: number, line: number): Localized =>
  say(
    `Línea ${line}: el archivo tiene más de ${limit} filas. Divídalo; no se leyó nada.`,
    `Line ${line}: the file has more than ${limit} rows. Split it; nothing was read.`,
  );

export const repeatedColumn = (name: string, column: string): Localized =>
  say(
    `Línea 1, columna ${column}: «${name}» repite una columna anterior. Deje una sola.`,
    `Line 1, column ${column}: “${name}” repeats a column before it. Leave one only.`,
  );

/**
 * @param line in which the row begins.
 * @param noticed line in which it cannot go on.
 */
export const brokenQuotes = (line: number, noticed: number): Localized =>
  line === noticed
    ? say(
        `Línea ${line}: hay comillas (") que no se cierran, o texto después de cerrarlas.`,
        `Line ${line}: there are quotes (") that are not closed, or text after closing them.`,
      )
    : say(
        `Línea ${line}: desde aquí hay comillas (") que no se cierran, o texto después de cerrarlas (se nota en la línea ${noticed}).`,
        `Line ${line}: from here on there are quotes (") that are not closed, or text after closing them (noticed in line ${noticed}).`,
      );

export const tooManyColumns = (limit: number): Localized =>
  say(
    `Línea 1: hay más de ${limit} columnas. Deje las de la plantilla.`,
    `Line 1: there are more than ${limit} columns. Leave those of the template.`,
  );

export const endlessRow = (line: number): Localized =>
  say(
    `Línea ${line}: la fila no termina. Suele deberse a comillas (") que se abren y no se cierran.`,
    `Line ${line}: the row does not end. Mostly quotes (") are opened and not closed.`,
  );

export const unknownColumn = (name: string, column: string): Localized =>
  say(
    `La columna ${column}, «${name}», no es de la plantilla: se deja de lado.`,
    `Column ${column}, “${name}”, is not in the template: it is left aside.`,
  );

/** What is wrong in a cell or a row. */
export const OBJECTIONS = {
  needed: say('Falta: se necesita para crear la ficha.', 'Missing: it is needed to create the record.'),
  notCleared: say('Este dato no se puede borrar.', 'This cannot be cleared.'),
  damaged: say(
    'Tiene letras dañadas por otra codificación: corríjalas y guarde como «CSV UTF-8».',
    'Holds letters damaged by another encoding: mend them and save as “CSV UTF-8”.',
  ),
  controls: say('Tiene caracteres invisibles que no son texto.', 'Holds invisible characters that are no text.'),
  moreCells: say(
    'La fila tiene más celdas que columnas: falta poner comillas a un texto que lleva el separador.',
    'The row has more cells than columns: a text that holds the separator lacks quotes.',
  ),
  noRegion: say(
    'No es una región de Chile: use su nombre, su número o su código, como CL-RM.',
    'Is no region of Chile: use its name, its number or its code, such as CL-RM.',
  ),
  noDate: say(
    'No es una fecha: use 2021-05-03, 03-05-2021, 03/05/2021, 2021-05 o 2021.',
    'Is no date: use 2021-05-03, 03-05-2021, 03/05/2021, 2021-05 or 2021.',
  ),
  shortYear: say('Escriba el año con cuatro cifras.', 'Write the year with four digits.'),
  noDecimal: say('No son grados decimales, como -33,437.', 'Are no decimal degrees, such as -33.437.'),
  noYesOrNo: say('Escriba «sí» o «no».', 'Write “yes” or “no”.'),
  noSource: say(
    'Ninguna fuente del portal tiene este título: agréguela primero en «Fuentes».',
    'No source of the portal has this title: add it under “Sources” first.',
  ),
  severalSources: say(
    'Varias fuentes tienen este título: escriba el código de una (está en su dirección de la administración).',
    'Several sources have this title: write the id of one (it stands in its address in the admin).',
  ),
  draftSource: say(
    'La fuente sigue en borrador: publíquela primero.',
    'The source is still a draft: publish it first.',
  ),
  sourceNeeded: say(
    'Una ficha publicada necesita la fuente de los hechos nuevos.',
    'A published record needs the source of the new events.',
  ),
  pilotSourceNeeded: say('Indique la fuente que dice que participó.', 'State the source that says that it took part.'),
  noKey: say(
    'Falta con qué reconocer la municipalidad: su código, o su nombre y su región.',
    'There is nothing to tell the municipality by: its code, or its name and region.',
  ),
  unknownCode: say(
    'Ninguna ficha tiene este código: para crearla, indique nombre, región y comuna.',
    'No record has this code: to create it, state name, region and commune.',
  ),
  ambiguous: say(
    'Varias fichas tienen este nombre: indique el código de la comuna.',
    'Several records have this name: state the code of the commune.',
  ),
  otherCode: say(
    'La ficha con este nombre y región tiene otro código de comuna.',
    'The record of this name and region has another commune code.',
  ),
  otherName: say(
    'El código es de una ficha y el nombre de otra.',
    'The code belongs to one record and the name to another.',
  ),
  otherRegion: say('Usted edita solo su región.', 'You edit your own region only.'),
  pendingDraft: say(
    'La ficha tiene cambios sin publicar: publíquelos o descártelos antes.',
    'The record has unpublished changes: publish or discard them first.',
  ),
  noCode: say(
    'El código de la comuna son cinco dígitos, como 01101.',
    'The code of the commune has five digits, such as 01101.',
  ),
  codeElsewhere: say('Este código es de una comuna de otra región.', 'This code is of a commune of another region.'),
  halfCoordinates: say('Indique latitud y longitud, o ninguna.', 'State both latitude and longitude, or neither.'),
  outsideChile: say('El punto queda fuera de Chile.', 'The point lies outside of Chile.'),
  future: say('Esta fecha aún no llega.', 'This date is still to come.'),
  repeated: say('Este hecho está repetido.', 'This event is repeated.'),
  revalidatedBeforeAward: say(
    'La historia se dice completa y no hay un sello otorgado antes de esta revalidación.',
    'The history is said to be complete, and no award stands before this revalidation.',
  ),
  withdrawnBeforeJoining: say(
    'La historia se dice completa y no dice que participara antes de retirarse.',
    'The history is said to be complete, and does not say that it took part before leaving.',
  ),
  noWebAddress: say(
    'No es una dirección web completa, que empiece con https:// o http://.',
    'Is no full web address that starts with https:// or http://.',
  ),
  noEmail: say('No es un correo.', 'Is no e-mail address.'),
  noPhone: say('No es un teléfono.', 'Is no phone number.'),
} as const;

export const tooLong = (limit: number): Localized =>
  say(`Tiene más de ${limit} caracteres.`, `Longer than ${limit} characters.`);

/** Of ten thousand rows about one municipality, each names a few others. */
export const LINES_NAMED = 5;

export const repeatedRow = (lines: readonly number[]): Localized => {
  const named = lines.slice(0, LINES_NAMED).join(', ');
  const [y, and] = lines.length > LINES_NAMED ? [' y otras', ' and others'] : ['', ''];
  return say(
    `La misma municipalidad está también en la línea ${named}${y}.`,
    `The same municipality also stands in line ${named}${and}.`,
  );
};

/** What a person should know of a row that can be imported. */
export const WARNINGS = {
  formula: say(
    'Parece una fórmula: se toma como texto y no se ejecuta.',
    'Looks like a formula: it is taken as text and not executed.',
  ),
  sourceUnused: say(
    'La fuente se anota solo en hechos nuevos o sin fuente: aquí no cambia nada.',
    'The source is noted only for events that are new or have none: it changes nothing here.',
  ),
} as const;

/** Why an import or an undo as a whole is refused, or what became of it. */
export const ANSWERS = {
  signIn: say('Ingrese con una cuenta del equipo editor.', 'Sign in with an editor’s account.'),
  forbidden: say('Solo el equipo editor importa y exporta.', 'Only editors import and export.'),
  running: say(
    'Hay otra importación en curso: espere a que termine.',
    'Another import is under way: wait until it ends.',
  ),
  failingRows: say(
    'Hay filas con errores y no se pidió omitirlas: no se escribió nada.',
    'There are rows with errors, and nobody asked to skip them: nothing was written.',
  ),
  nothingToDo: say('No hay nada que cambiar.', 'There is nothing to change.'),
  outdated: say(
    'Algo cambió desde la vista previa: revísela de nuevo. No se escribió nada.',
    'Something changed since the preview: look at it again. Nothing was written.',
  ),
  unknownImport: say('Esta importación no existe.', 'There is no such import.'),
  notUndoable: say('Esta importación no se puede deshacer (más).', 'This import cannot be undone (any more).'),
  notSaved: say(
    'No se pudo guardar. El registro del servidor dice por qué.',
    'It could not be saved. The server’s log says why.',
  ),
  unexpected: say(
    'Algo falló en el servidor. No es culpa del archivo.',
    'Something failed on the server. It is not the file’s fault.',
  ),
} as const;

/** Why one record was not rolled back. */
export const KEPT = {
  editedSince: say(
    'Alguien la ha cambiado después: se deja como está.',
    'Somebody has changed it since: it is left as it is.',
  ),
  deletedSince: say('Alguien la ha borrado después.', 'Somebody has deleted it since.'),
  inUse: say(
    'Una práctica o una cuenta la nombra: quite eso antes de deshacer.',
    'A practice or an account names it: take that away before undoing.',
  ),
  otherRegion: OBJECTIONS.otherRegion,
} as const;
