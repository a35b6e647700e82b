import type { Localized } from '@/domain/locale';
import { isPartialDate, yearOf, type PartialDate } from '@/domain/partial-date';
import { nameForm } from './cells';
import { OBJECTIONS } from './messages';

/** Longest first letters that tell months apart; spreadsheets turn 2021-05 into «may-21». */
const MONTHS: readonly (readonly string[])[] = [
  ['ene', 'jan'],
  ['feb'],
  ['mar'],
  ['abr', 'apr'],
  ['may'],
  ['jun'],
  ['jul'],
  ['ago', 'aug'],
  ['sep', 'set'],
  ['oct'],
  ['nov'],
  ['dic', 'dec'],
];
const EARLIEST = 1900;
const LATEST = 2100;

const two = (digits: string): string => digits.padStart(2, '0');

function monthNamed(name: string): string | null {
  const at = MONTHS.findIndex((names) => names.some((start) => nameForm(name).startsWith(start)));
  return at < 0 ? null : two(String(at + 1));
}

/** The date as the portal writes it, if its shape is one of those that people and spreadsheets use. */
function reordered(text: string): string | null {
  const iso = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$/.exec(text);
  if (iso)
    return iso
      .slice(1)
      .filter((part) => part !== undefined)
      .map(two)
      .join('-');
  const chilean = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (chilean) {
    const [, day, month = '', year = ''] = chilean;
    return [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-');
  }
  const named = /^(\p{L}{3,})\.?[-/ ](\d{2}|\d{4})$/u.exec(text);
  const month = named ? monthNamed(named[1] ?? '') : null;
  return month ? `${(named?.[2] ?? '').padStart(4, '20')}-${month}` : null;
}

const SHORT_YEAR = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/;

/** One date of a cell, as exact as it is written: day before month, as in Chile. */
export function readDate(text: string): PartialDate | Localized {
  if (SHORT_YEAR.test(text)) return OBJECTIONS.shortYear;
  const date = reordered(text);
  const isSound = isPartialDate(date) && yearOf(date) >= EARLIEST && yearOf(date) <= LATEST;
  return isSound ? date : OBJECTIONS.noDate;
}
