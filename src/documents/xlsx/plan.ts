import type { AnswerKind } from '@/domain/template';
import type { CellObject, Image } from 'write-excel-file/node';

/** A cell of a sheet; null is an empty one without style. */
export type Cell = CellObject | null;

/** What may be written in a range of a sheet. Rows and columns count from 1. */
export interface Entry {
  kind: Extract<AnswerKind, 'number' | 'date' | 'yesNo' | 'choice'>;
  choices: readonly string[];
  column: number;
  firstRow: number;
  lastRow: number;
}

/** A sheet to be written. */
export interface Sheet {
  name: string;
  /** Widths in characters. */
  widths: readonly number[];
  rows: readonly (readonly Cell[])[];
  /** Rows that stay visible, and are printed on every page; counted from the top. */
  frozen: { rows: number; columns: number };
  landscape: boolean;
  entries: readonly Entry[];
  hidden?: boolean;
  images?: readonly Image[];
}

const LONGEST_NAME = 31;

/** Makes sheet names that Excel accepts: short, without forbidden characters, unique. */
export function sheetNames(): (wanted: string) => string {
  const taken = new Set<string>(['history']);
  return (wanted) => {
    const base =
      wanted
        .replace(/[[\]/\\:*?]/g, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || '-';
    for (let again = 1; ; again += 1) {
      const suffix = again === 1 ? '' : ` (${again})`;
      const name = `${base.slice(0, LONGEST_NAME - suffix.length).trim()}${suffix}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  };
}

/** «A», «B», … «AA». @param column from 1. */
export const columnName = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : columnName(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
