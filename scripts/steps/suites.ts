import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Tally } from './checks';
import { bin, ROOT, runNode } from './command';
import { CONDITIONS } from './node-flags.mjs';

const REPORTS = path.join(ROOT, 'test-results');

export const VITEST_PROJECTS = ['unit', 'contract', 'integration'] as const;
export type VitestProject = (typeof VITEST_PROJECTS)[number];

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
}

/** The report of the suite that has just run, never that of an earlier run. */
async function withReport<Report>(
  name: string,
  run: (file: string) => Promise<number>,
): Promise<{ code: number; report: Report | null }> {
  const file = path.join(REPORTS, `${name}.json`);
  await mkdir(REPORTS, { recursive: true });
  await rm(file, { force: true });
  const code = await run(file);
  const text = await readFile(file, 'utf8').catch(() => null);
  return { code, report: text === null ? null : (JSON.parse(text) as Report) };
}

/** A suite that failed without a failed test (a file that did not load, no report) counts as one failure. */
const tallyOf = (code: number, passed: number, failed: number): Tally => ({
  passed,
  failed: code !== 0 && failed === 0 ? 1 : failed,
});

/** Runs one project of the unit, contract and integration tests. */
export async function runVitest(project: VitestProject): Promise<Tally> {
  console.log(`\n── ${project} tests`);
  const { code, report } = await withReport<VitestReport>(project, async (file) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { code } = await runNode([bin.vitest, 'run', '--project', project, ...reporters], {
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
