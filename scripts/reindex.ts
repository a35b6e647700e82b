import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { rebuildAll, type RebuildReport } from '@/indexing/reports';
import { fail, settings } from './steps/environment';
import { askPortal, EMBEDDED_ONLY, NOTHING_TO_DO, ownWorker } from './steps/running-portal';

const BAR = 30;

/** One line per engine, redrawn while it goes on; plain lines when the output is not a terminal. */
function show(report: RebuildReport): void {
  if ('failed' in report) return console.log(`${report.engine}: failed. ${report.failed}`);
  if ('finished' in report)
    return console.log(`${process.stdout.isTTY ? '\n' : ''}${report.engine}: rebuilt in ${report.seconds} s`);
  if (!process.stdout.isTTY) return;
  const share = report.total === 0 ? 1 : Math.min(1, report.done / report.total);
  const filled = Math.round(share * BAR);
  process.stdout.write(
    `\r${report.engine} [${'█'.repeat(filled)}${'·'.repeat(BAR - filled)}] ${report.done}/${report.total} documents`,
  );
}

async function reportsOf(response: Response, tell: (report: RebuildReport) => void): Promise<void> {
  const body = Readable.fromWeb(response.body as ReadableStream);
  for await (const line of createInterface({ input: body })) tell(JSON.parse(line) as RebuildReport);
}

/**
 * Rebuilds every index by swap: in the running portal, or directly on Meilisearch if none is running. @returns the exit
 * code.
 */
async function reindex(): Promise<number> {
  const ended: RebuildReport[] = [];
  const tell = (report: RebuildReport) => {
    show(report);
    if (!('done' in report)) ended.push(report);
  };
  const response = await askPortal('/api/internal/reindex');
  if (response) await reportsOf(response, tell);
  else {
    const worker = await ownWorker();
    if (!worker) {
      console.log(EMBEDDED_ONLY);
      return NOTHING_TO_DO;
    }
    await rebuildAll(worker, tell);
  }
  return ended.length > 0 && ended.every((report) => 'finished' in report) ? 0 : 1;
}

try {
  settings();
  process.exit(await reindex());
} catch (error) {
  fail(error);
}
