import path from 'node:path';
import { ROOT } from './command';
import { readReport } from './reports';

const SHOWN = 10;

export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { name: string; assertionResults: { fullName: string; duration?: number | null }[] }[];
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs: { title: string; file: string; tests: { projectName: string; results: { duration: number }[] }[] }[];
}

export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  suites: PlaywrightSuite[];
}

/** A test and how long it took. */
export interface TimedTest {
  name: string;
  milliseconds: number;
}

/** The tests of a report of vitest. */
export const timesOfVitest = ({ testResults }: VitestReport): TimedTest[] =>
  testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({
      name: `${path.relative(ROOT, file)} · ${fullName}`,
      milliseconds: duration ?? 0,
    })),
  );

const timesOfSuite = ({ suites = [], specs }: PlaywrightSuite): TimedTest[] => [
  ...specs.flatMap(({ title, file, tests }) =>
    tests.map(({ projectName, results }) => ({
      name: `tests/e2e/${file} · ${title} (${projectName})`,
      milliseconds: results.reduce((sum, { duration }) => sum + duration, 0),
    })),
  ),
  ...suites.flatMap(timesOfSuite),
];

/** The tests of a report of Playwright, each with the time of all its tries. */
export const timesOfPlaywright = ({ suites }: PlaywrightReport): TimedTest[] => suites.flatMap(timesOfSuite);

/** Those that took longest, longest first. */
export const slowestOf = (tests: readonly TimedTest[], most = SHOWN): TimedTest[] =>
  [...tests].sort((one, other) => other.milliseconds - one.milliseconds).slice(0, most);

/** Prints the slowest tests of the suites that have just run. */
export async function printSlowest(vitest: readonly string[]): Promise<void> {
  const reports = await Promise.all(vitest.map((suite) => readReport<VitestReport>(`${suite}.json`)));
  const journeys = await readReport<PlaywrightReport>('e2e.json');
  const tests = [
    ...reports.flatMap((report) => (report ? timesOfVitest(report) : [])),
    ...(journeys ? timesOfPlaywright(journeys) : []),
  ];
  if (tests.length === 0) return;
  console.log('\nThe slowest tests');
  for (const { name, milliseconds } of slowestOf(tests))
    console.log(`${(milliseconds / 1000).toFixed(1).padStart(7)} s  ${name}`);
}
