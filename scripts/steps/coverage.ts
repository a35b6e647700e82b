import path from 'node:path';
import { importTable } from '../docs/import-rows';
import { ROOT } from './command';
import { readReport } from './reports';

/** How often each statement of a file ran, as istanbul's reports tell. */
interface FileCoverage {
  s: Record<string, number>;
}

type CoverageReport = Record<string, FileCoverage>;

/** Statements of one room, and how many of them some test ran. */
export interface RoomCoverage {
  room: string;
  files: number;
  statements: number;
  covered: number;
}

/** Which statements of a file some test ran. Reports number a file's statements alike. */
function ranIn(file: string, reports: readonly CoverageReport[]): boolean[] {
  const ran = new Map<string, boolean>();
  for (const report of reports)
    for (const [statement, times] of Object.entries(report[file]?.s ?? {}))
      ran.set(statement, times > 0 || (ran.get(statement) ?? false));
  return [...ran.values()];
}

/** The reports of several suites as one, by room; rooms in the order of `rooms`, those without a file left out. */
export function coverageByRoom(
  reports: readonly CoverageReport[],
  rooms: readonly { name: string; holds: (file: string) => boolean }[],
  root: string,
): RoomCoverage[] {
  const files = [...new Set(reports.flatMap((report) => Object.keys(report)))];
  return rooms.flatMap(({ name, holds }) => {
    const own = files.filter((file) => holds(path.relative(root, file).replaceAll('\\', '/')));
    const statements = own.flatMap((file) => ranIn(file, reports));
    const covered = statements.filter(Boolean).length;
    return own.length > 0 ? [{ room: name, files: own.length, statements: statements.length, covered }] : [];
  });
}

const share = ({ statements, covered }: Omit<RoomCoverage, 'room' | 'files'>): string =>
  statements === 0 ? '–' : `${((100 * covered) / statements).toFixed(0)} %`;

/** The report of one suite's coverage, below the reports' folder. */
export const coverageFolder = (suite: string): string => `coverage-${suite}`;

/** Prints how much of each room the suites ran, as one. */
export async function printCoverage(suites: readonly string[]): Promise<void> {
  const read = await Promise.all(
    suites.map((suite) => readReport<CoverageReport>(`${coverageFolder(suite)}/coverage-final.json`)),
  );
  const reports = read.filter((report) => report !== null);
  if (reports.length === 0) return;
  const rooms = coverageByRoom(reports, importTable(), ROOT);
  const sum = (of: 'files' | 'statements' | 'covered') => rooms.reduce((total, room) => total + room[of], 0);
  const all = { room: 'all', files: sum('files'), statements: sum('statements'), covered: sum('covered') };
  console.log(`\nCoverage by ${suites.join(', ')} tests, by room. End-to-end tests run a build, and are not counted.`);
  console.log(`${'room'.padEnd(18)}${'files'.padStart(6)}${'statements'.padStart(12)}${'ran'.padStart(7)}`);
  for (const row of [...rooms, all]) {
    const { room, files, statements } = row;
    console.log(
      `${room.padEnd(18)}${String(files).padStart(6)}${String(statements).padStart(12)}${share(row).padStart(7)}`,
    );
  }
}
