import type { Difference, DifferenceKind } from '@/indexing/compare';
import { verifyAll, type VerifyReport } from '@/indexing/reports';
import { fail, settings } from './steps/environment';
import { askPortal, EMBEDDED_ONLY, NOTHING_TO_DO, ownWorker } from './steps/running-portal';

const IN_WORDS: Readonly<Record<DifferenceKind, string>> = {
  missing: 'published, but missing in the index',
  unpublished: 'in the index, but not in the database as published',
  otherContent: 'the index says something else than the database, or was written by other code',
};

const describe = ({ key, kind }: Difference): string => `  ${key}: ${IN_WORDS[kind]}`;

function show(report: VerifyReport): void {
  if ('failed' in report) return console.log(`${report.engine}: cannot be compared. ${report.failed}`);
  const { engine, documents, differences } = report;
  console.log(`${engine}: ${documents} documents in the database, ${differences.length} differences`);
  for (const difference of differences) console.log(describe(difference));
}

async function reports(): Promise<VerifyReport[] | null> {
  const response = await askPortal('/api/internal/verify');
  if (response) return (await response.json()) as VerifyReport[];
  const worker = await ownWorker();
  return worker ? verifyAll(worker) : null;
}

/** Prints every difference between index and database. @returns the exit code: 0 if there is none. */
async function verify(): Promise<number> {
  const found = await reports();
  if (!found) {
    console.log(EMBEDDED_ONLY);
    return NOTHING_TO_DO;
  }
  found.forEach(show);
  return found.length > 0 && found.every((report) => 'differences' in report && report.differences.length === 0)
    ? 0
    : 1;
}

try {
  settings();
  process.exit(await verify());
} catch (error) {
  fail(error);
}
