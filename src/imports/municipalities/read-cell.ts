import { isCommuneCode } from '@/domain/chile';
import { isEmail, isPhone, isWebAddress } from '@/domain/contact-addresses';
import type { Localized } from '@/domain/locale';
import { canonicalText, nameForm, hasControls, isClearing, isDamaged, isFormula, plain } from './cells';
import type { CellValue, Column, ColumnKind } from './columns';
import { readDate } from './dates';
import { OBJECTIONS, tooLong, WARNINGS } from './messages';
import { regionNamed } from './regions';
import type { SourceBook } from './sources';

/** What a cell says. `value` is missing where it says nothing that can be understood. */
export interface ReadCell {
  value?: CellValue;
  problem?: Localized;
  warning?: Localized;
}

type Reader = (text: string, column: Column, sources: SourceBook) => ReadCell;

const LONG_TEXT = 2000;
const YES = new Set(['si', 's', 'yes', 'y', 'x', '1', 'verdadero', 'true']);
const NO = new Set(['no', 'n', '0', 'falso', 'false']);
const DEGREES = /^[-−–]?\d{1,3}(?:[.,]\d+)?$/;

/** The value with what is wrong with it, or nothing if it is right. */
const checked = (value: CellValue, isRight: boolean, objection: Localized): ReadCell =>
  isRight ? { value } : { value, problem: objection };

function readText(text: string, { limit = LONG_TEXT }: Column): ReadCell {
  if (hasControls(text)) return { value: text, problem: OBJECTIONS.controls };
  if (isDamaged(text)) return { value: text, problem: OBJECTIONS.damaged };
  return checked(text, text.length <= limit, tooLong(limit));
}

/** A spreadsheet takes the leading zero of a code away. */
function readCode(text: string): ReadCell {
  const code = /^\d{4}$/.test(text) ? `0${text}` : text;
  return isCommuneCode(code) ? { value: code } : { problem: OBJECTIONS.noCode };
}

function readRegion(text: string): ReadCell {
  const region = regionNamed(text);
  return region ? { value: region } : { problem: OBJECTIONS.noRegion };
}

function readDegrees(text: string): ReadCell {
  const compact = text.replace(/[\s°]/g, '');
  if (!DEGREES.test(compact)) return { problem: OBJECTIONS.noDecimal };
  return { value: Number(compact.replace(/^[−–]/, '-').replace(',', '.')) };
}

function readYesNo(text: string): ReadCell {
  const word = nameForm(text);
  if (YES.has(word)) return { value: true };
  return NO.has(word) ? { value: false } : { problem: OBJECTIONS.noYesOrNo };
}

/** The dates of a kind of event, each once, the earliest first. */
function readDates(text: string): ReadCell {
  const parts = text
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const dates: string[] = [];
  for (const part of parts) {
    const date = readDate(part);
    if (typeof date !== 'string') return { problem: date };
    dates.push(date);
  }
  if (dates.length === 0) return { problem: OBJECTIONS.noDate };
  return checked([...new Set(dates)].sort(), new Set(dates).size === dates.length, OBJECTIONS.repeated);
}

function readSource(text: string, _column: Column, sources: SourceBook): ReadCell {
  const [source, ...others] = sources.meant(text);
  if (!source) return { problem: OBJECTIONS.noSource };
  return others.length > 0 ? { problem: OBJECTIONS.severalSources } : { value: source.id };
}

const READERS: Readonly<Record<ColumnKind, Reader>> = {
  text: readText,
  code: readCode,
  region: readRegion,
  degrees: readDegrees,
  address: (text) => checked(text, isWebAddress(text) && text.length <= LONG_TEXT, OBJECTIONS.noWebAddress),
  email: (text) => checked(text, isEmail(text), OBJECTIONS.noEmail),
  phone: (text) => checked(text, isPhone(text), OBJECTIONS.noPhone),
  yesNo: readYesNo,
  dates: readDates,
  source: readSource,
};

const CLEARED: Readonly<Partial<Record<ColumnKind, CellValue>>> = { yesNo: false, dates: [] };

/** Kinds whose right values may start like a formula. */
const STARTS_WITH_SIGN: ReadonlySet<ColumnKind> = new Set(['degrees', 'phone']);

/** Reads one cell; null for an empty one, which leaves the record as it is. */
export function readCell(raw: string, column: Column, sources: SourceBook): ReadCell | null {
  if (raw.trim() === '') return null;
  if (isClearing(raw)) {
    const mayNot = column.fixed === true || column.key === 'sealSource';
    return mayNot ? { problem: OBJECTIONS.notCleared } : { value: CLEARED[column.kind] ?? null };
  }
  const read = READERS[column.kind](canonicalText(plain(raw)), column, sources);
  return isFormula(raw) && !STARTS_WITH_SIGN.has(column.kind) ? { ...read, warning: WARNINGS.formula } : read;
}
