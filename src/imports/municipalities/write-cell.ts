import type { Locale } from '@/domain/locale';
import { REGIONS } from '@/domain/vocabularies/regions';
import { canonicalText } from './cells';
import type { CellValue, Column } from './columns';
import type { SourceBook } from './sources';

const ANSWERS = { es: { yes: 'sí', no: 'no' }, en: { yes: 'yes', no: 'no' } } as const;
/** Six decimals of a degree are ten centimetres; more would be written in powers of ten, which nobody reads. */
const PRECISION = 1e6;

const isDates = (value: CellValue): value is readonly string[] => Array.isArray(value);

/** One form for values that say the same: an empty text is nothing, an unticked box is «no», dates stand in order. */
export function canonical(value: CellValue, { kind }: Pick<Column, 'kind'>): CellValue {
  if (kind === 'yesNo') return value === true;
  if (typeof value === 'string') return canonicalText(value) || null;
  if (typeof value === 'number') return Math.round(value * PRECISION) / PRECISION + 0;
  return isDates(value) ? [...new Set(value)].sort() : value;
}

/** Whether both say the same. */
export const isSame = (one: CellValue, other: CellValue, column: Pick<Column, 'kind'>): boolean =>
  JSON.stringify(canonical(one, column)) === JSON.stringify(canonical(other, column));

/** A value as a person reads it, and as `readCell` understands it again. Decimal comma in Spanish. */
export function writeCell(value: CellValue, column: Pick<Column, 'kind'>, locale: Locale, sources: SourceBook): string {
  const said = canonical(value, column);
  if (said === null) return '';
  if (typeof said === 'boolean') return said ? ANSWERS[locale].yes : ANSWERS[locale].no;
  if (typeof said === 'number') return locale === 'es' ? String(said).replace('.', ',') : String(said);
  if (typeof said !== 'string') return said.join(' | ');
  if (column.kind === 'region') return REGIONS.label(said, locale);
  return column.kind === 'source' ? sources.name(said) : said;
}
