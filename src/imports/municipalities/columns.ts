import type { Locale, Localized } from '@/domain/locale';
import type { PartialDate } from '@/domain/partial-date';
import { nameForm } from './cells';

/** How the cells of a column are read and written. */
export type ColumnKind =
  'text' | 'code' | 'region' | 'degrees' | 'address' | 'email' | 'phone' | 'yesNo' | 'dates' | 'source';

/** What a cell says once it is read: a source is its id, a region its key. Null and an empty list mean «nothing». */
export type CellValue = string | number | boolean | readonly PartialDate[] | null;

interface ColumnShape {
  readonly key: string;
  readonly kind: ColumnKind;
  /** Heading in the template and in the export. */
  readonly name: Localized;
  /** Other headings that people use. */
  readonly also: readonly string[];
  /** What to write in it, for the page of imports. */
  readonly help: Localized;
  /** Characters at most. */
  readonly limit?: number;
  /** A record always has it: it is needed to create one and cannot be cleared. */
  readonly fixed?: boolean;
}

const heading = (es: string, en: string): Localized => ({ es, en });

const DATES = heading(
  '2021-05-03, 03-05-2021, 03/05/2021, 2021-05 o 2021; varias separadas por | o ;',
  '2021-05-03, 03-05-2021, 03/05/2021, 2021-05 or 2021; several separated by | or ;',
);
const YES_NO = heading('sí o no', 'yes or no');
const DEGREES = heading('Grados decimales, con coma o punto', 'Decimal degrees, with comma or point');
const SOURCE = heading('Título exacto de una fuente del portal', 'Exact title of a source of the portal');

/** The columns of an import and an export, in their order. */
export const COLUMNS = [
  {
    key: 'communeCode',
    kind: 'code',
    name: heading('codigo_comuna', 'commune_code'),
    also: ['cut', 'codigo', 'codigo unico territorial', 'code'],
    help: heading(
      'Código único territorial, de cinco dígitos; el cero inicial puede faltar',
      'Official code of five digits; the leading zero may be missing',
    ),
  },
  {
    key: 'name',
    kind: 'text',
    name: heading('nombre', 'name'),
    also: ['municipalidad', 'municipality'],
    help: heading('Nombre de la institución', 'Name of the institution'),
    limit: 300,
    fixed: true,
  },
  {
    key: 'region',
    kind: 'region',
    name: heading('region', 'region'),
    also: [],
    help: heading('Nombre, número o código (CL-RM)', 'Name, number or code (CL-RM)'),
    fixed: true,
  },
  {
    key: 'commune',
    kind: 'text',
    name: heading('comuna', 'commune'),
    also: ['localidad'],
    help: heading('De ella se forma la dirección de la ficha', 'The address of the profile is made from it'),
    limit: 120,
    fixed: true,
  },
  { key: 'latitude', kind: 'degrees', name: heading('latitud', 'latitude'), also: ['lat'], help: DEGREES },
  { key: 'longitude', kind: 'degrees', name: heading('longitud', 'longitude'), also: ['lon', 'lng'], help: DEGREES },
  {
    key: 'url',
    kind: 'address',
    name: heading('sitio_web', 'website'),
    also: ['web', 'url'],
    help: heading('https://…', 'https://…'),
  },
  {
    key: 'officeUnit',
    kind: 'text',
    name: heading('oficina', 'office'),
    also: ['oficina migrante'],
    help: heading('Oficina para personas migrantes; nunca una persona', 'Office for migrants; never a person'),
    limit: 300,
  },
  {
    key: 'officeEmail',
    kind: 'email',
    name: heading('oficina_correo', 'office_email'),
    also: [],
    help: heading('Correo de la oficina', 'E-mail of the office'),
  },
  {
    key: 'officePhone',
    kind: 'phone',
    name: heading('oficina_telefono', 'office_phone'),
    also: [],
    help: heading('Teléfono de la oficina', 'Phone of the office'),
  },
  {
    key: 'officeUrl',
    kind: 'address',
    name: heading('oficina_sitio_web', 'office_website'),
    also: [],
    help: heading('https://…', 'https://…'),
  },
  { key: 'candidate', kind: 'dates', name: heading('candidata', 'candidate'), also: [], help: DATES },
  {
    key: 'evaluation',
    kind: 'dates',
    name: heading('en_evaluacion', 'under_evaluation'),
    also: ['evaluation'],
    help: DATES,
  },
  { key: 'awarded', kind: 'dates', name: heading('otorgado', 'awarded'), also: ['sello otorgado'], help: DATES },
  {
    key: 'revalidated',
    kind: 'dates',
    name: heading('revalidado', 'revalidated'),
    also: ['sello revalidado'],
    help: DATES,
  },
  { key: 'withdrawn', kind: 'dates', name: heading('retirado', 'withdrawn'), also: ['retirada'], help: DATES },
  { key: 'sealSource', kind: 'source', name: heading('fuente_sello', 'seal_source'), also: [], help: SOURCE },
  {
    key: 'historyComplete',
    kind: 'yesNo',
    name: heading('historia_completa', 'history_complete'),
    also: [],
    help: heading('sí solo si consta que no hubo otros hechos', 'yes only if it is known that nothing else happened'),
  },
  { key: 'pilotedGuide', kind: 'yesNo', name: heading('piloto_guia', 'guide_pilot'), also: [], help: YES_NO },
  { key: 'pilotSource', kind: 'source', name: heading('fuente_piloto', 'pilot_source'), also: [], help: SOURCE },
  {
    key: 'published',
    kind: 'yesNo',
    name: heading('publicada', 'published'),
    also: [],
    help: heading(
      'sí o no; vacío: sigue como está, y una ficha nueva queda en borrador',
      'yes or no; empty: as it is, and a new record stays a draft',
    ),
    fixed: true,
  },
] as const satisfies readonly ColumnShape[];

export type ColumnKey = (typeof COLUMNS)[number]['key'];

export interface Column extends ColumnShape {
  readonly key: ColumnKey;
}

/** What a municipality holds, by column. */
export type Facts = Readonly<Record<ColumnKey, CellValue>>;

const BY_KEY = new Map<ColumnKey, Column>(COLUMNS.map((column) => [column.key, column]));
const BY_HEADING = new Map<string, Column>(
  COLUMNS.flatMap((column: Column) =>
    [column.key, column.name.es, column.name.en, ...column.also].map((name) => [nameForm(name), column] as const),
  ),
);

export function columnOf(key: ColumnKey): Column {
  const column = BY_KEY.get(key);
  if (!column) throw new Error(`No such column: ${key}`);
  return column;
}

/** The column that a heading names, in either language; accents, case and separators do not matter. */
export const columnNamed = (name: string): Column | null => BY_HEADING.get(nameForm(name)) ?? null;

export const headingOf = (key: ColumnKey, locale: Locale): string => columnOf(key).name[locale];
