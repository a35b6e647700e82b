import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from '../steps/command';

/** A rule of dependency-cruiser, as far as a row of the import table is one. */
interface Rule {
  name: string;
  from: { path?: string | string[]; pathNot?: string | string[] };
  to: { pathNot?: string | string[] };
}

/** One room of the import table: a row of `.dependency-cruiser.cjs`. */
export interface Row {
  name: string;
  /** Where it lies, as a person writes it. */
  places: string[];
  /** Whether a file belongs to it. */
  holds: (file: string) => boolean;
  /** Names of the rooms, or places of parts of them, that it may import. */
  mayImport: string[];
}

const listOf = (patterns: string | string[] | undefined): string[] => (patterns === undefined ? [] : [patterns].flat());

const matchesSome = (patterns: readonly string[], file: string): boolean =>
  patterns.some((pattern) => new RegExp(pattern).test(file));

/** Alternatives of a group become a pattern each: `^src/cms/(mapping/|payload-types\.ts$)` is two places. */
function alternatives(pattern: string): string[] {
  const group = /^([^(\\]*)\(([^()]*)\)(.*)$/.exec(pattern);
  if (!group) return [pattern];
  const [, before = '', inside = '', after = ''] = group;
  return inside.split('|').map((each) => before + each + after);
}

/** What a room leaves to the rows of its parts: `^src/imports/(?!admin/)` is read as the room. */
const LEFT_OUT = /\(\?![^)]*\)/;

/** A pattern of the table as the path that it stands for. */
export const placesOf = (pattern: string): string[] =>
  alternatives(pattern.replace(LEFT_OUT, '')).map((each) =>
    each
      .replace(/^\^|\$$/g, '')
      .replaceAll('[^/]*', '*')
      .replaceAll('\\', '')
      .replace(/\/$/, ''),
  );

/** The rows among the rules: those that name what a room may import. */
export function rowsOf(rules: readonly Rule[]): Row[] {
  const rows = rules.filter(({ to }) => Array.isArray(to.pathNot));
  const roomAt = new Map(
    rows.flatMap(({ name, from }) => listOf(from.path).map((pattern) => [pattern, name] as const)),
  );
  return rows.map(({ name, from, to }) => {
    const own = listOf(from.path);
    const except = listOf(from.pathNot);
    const others = listOf(to.pathNot).filter((pattern) => !own.includes(pattern));
    return {
      name,
      places: own.flatMap(placesOf),
      holds: (file) => matchesSome(own, file) && !matchesSome(except, file),
      mayImport: [...new Set(others.flatMap((pattern) => roomAt.get(pattern) ?? placesOf(pattern)))],
    };
  });
}

/** The import table as lint enforces it. */
export function importTable(): Row[] {
  const require = createRequire(import.meta.url);
  const { forbidden } = require(path.join(ROOT, '.dependency-cruiser.cjs')) as { forbidden: Rule[] };
  return rowsOf(forbidden);
}
