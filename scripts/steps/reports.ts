import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from './command';

/** Where suites leave their reports. */
const REPORTS = path.join(ROOT, 'test-results');

/** A file of the reports' folder. */
export const reportFile = (name: string): string => path.join(REPORTS, name);

/** A report as its suite wrote it; null where there is none. */
export async function readReport<Report>(name: string): Promise<Report | null> {
  const text = await readFile(reportFile(name), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as Report);
}

/** Takes away what an earlier run has left. */
export async function forgetReport(name: string): Promise<void> {
  await mkdir(REPORTS, { recursive: true });
  await rm(reportFile(name), { recursive: true, force: true });
}
