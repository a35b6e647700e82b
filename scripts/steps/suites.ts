import type { Tally } from './checks';
import { bin, runNode } from './command';
import { coverageFolder } from './coverage';
import { CONDITIONS } from './node-flags.mjs';
import { forgetReport, readReport, reportFile } from './reports';
import type { PlaywrightReport, VitestReport } from './slowest';

export const VITEST_PROJECTS = ['unit', 'contract', 'integration'] as const;
export type VitestProject = (typeof VITEST_PROJECTS)[number];

/** The report of a suite that has just run, and none of an earlier run. */
async function withReport<Report>(
  name: string,
  run: (file: string) => Promise<number>,
): Promise<{ code: number; report: Report | null }> {
  await forgetReport(`${name}.json`);
  const code = await run(reportFile(`${name}.json`));
  return { code, report: await readReport<Report>(`${name}.json`) };
}

/** A suite that failed without a failed test (a file that did not load, no report) counts as one failure. */
const tallyOf = (code: number, passed: number, failed: number): Tally => ({
  passed,
  failed: code !== 0 && failed === 0 ? 1 : failed,
});

interface VitestOptions {
  /** Leaves a report of which statements ran. */
  coverage?: boolean;
  /** Patterns of files that do not run. */
  exclude?: readonly string[];
}

/** Runs one project of the unit, contract and integration tests. */
export async function runVitest(
  project: VitestProject,
  { coverage = false, exclude = [] }: VitestOptions = {},
): Promise<Tally> {
  console.log(`\n── ${project} tests`);
  const folder = coverageFolder(project);
  await forgetReport(folder);
  const { code, report } = await withReport<VitestReport>(project, async (file) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const covered = coverage ? ['--coverage', `--coverage.reportsDirectory=${reportFile(folder)}`] : [];
    const left = exclude.map((pattern) => `--exclude=${pattern}`);
    const { code } = await runNode([bin.vitest, 'run', '--project', project, ...reporters, ...covered, ...left], {
      env: { NODE_OPTIONS: [process.env.NODE_OPTIONS, CONDITIONS].filter(Boolean).join(' ') },
    });
    return code;
  });
  const broken = report === null ? 1 : 0;
  return tallyOf(code + broken, report?.numPassedTests ?? 0, report?.numFailedTests ?? 0);
}

/**
 * Runs the end-to-end tests.
 * @param browser path of the Chromium to drive.
 * @param nginx path of nginx; without it the tests of its cache are skipped, and say so.
 */
export async function runEndToEnd(browser: string, nginx: string | null): Promise<Tally> {
  console.log('\n── end-to-end tests');
  const { code, report } = await withReport<PlaywrightReport>('e2e', async (file) => {
    const { code } = await runNode([bin.playwright, 'test', '--reporter=list,json'], {
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file, BROWSER_PATH: browser, NGINX_PATH: nginx ?? '' },
    });
    return code;
  });
  const broken = report === null ? 1 : 0;
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  return tallyOf(code + broken, expected + flaky, unexpected);
}
