import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import lighthouse from 'lighthouse';
import { ensureBrowser } from '../steps/browser';
import { ensureBuild } from '../steps/build';
import { freePort } from '../steps/free-port';
import { startThrowawayPortal } from '../steps/throwaway-portal';
import { PAGE_KINDS } from '../../tests/e2e/page-kinds';

/**
 * `npm run bench:lighthouse`: each kind of page on Lighthouse's slow phone, with whatever falls short of full marks.
 * `npm run bench:lighthouse -- map register`: only those whose names contain one of these words.
 */
const words = process.argv.slice(2);
const kinds = PAGE_KINDS.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** A page that search engines are asked to leave out cannot have full marks for being found by them. */
const UNINDEXED = 'is-crawlable';
const BROWSER_START_MS = 2_000;
/** The performance score of a single run is luck: the median of these counts. */
const RUNS = 3;

/** What the performance score is made of, in milliseconds except for the layout shift. */
const METRICS = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
} as const;

const percent = (score: number | null | undefined): number => Math.round((score ?? 0) * 100);

async function audit(url: string, port: number) {
  const outcome = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: [...CATEGORIES] });
  if (!outcome) throw new Error(`Lighthouse says nothing about ${url}`);
  const { categories, audits } = outcome.lhr;
  const short = CATEGORIES.filter((name) => name !== 'performance').flatMap((name) =>
    (categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && id !== UNINDEXED && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id),
  );
  return {
    scores: Object.fromEntries(CATEGORIES.map((name) => [name, percent(categories[name]?.score)])),
    metrics: Object.fromEntries(
      Object.entries(METRICS).map(([name, id]) => [name, Number((audits[id]?.numericValue ?? 0).toPrecision(3))]),
    ),
    short: short.join(' '),
  };
}

type Audited = Awaited<ReturnType<typeof audit>>;

/** The run with the median performance score. */
async function middleRun(url: string, port: number): Promise<Audited> {
  const runs: Audited[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await audit(url, port));
  const [middle] = runs
    .sort((a, b) => (a.scores.performance ?? 0) - (b.scores.performance ?? 0))
    .slice(Math.floor(RUNS / 2));
  if (!middle) throw new Error('There was no run');
  return middle;
}

await ensureBuild();
const executable = await ensureBrowser();
const profile = await mkdtemp(path.join(tmpdir(), 'lighthouse-'));
const port = await freePort();
const portal = await startThrowawayPortal(['scripts/bench/fill.ts', '0']);
const browser = spawn(
  executable,
  ['--headless=new', '--no-sandbox', `--user-data-dir=${profile}`, `--remote-debugging-port=${port}`, 'about:blank'],
  { stdio: 'ignore' },
);
const ended = new Promise((resolve) => browser.once('close', resolve));
try {
  await sleep(BROWSER_START_MS);
  const rows: Record<string, Record<string, number | string>> = {};
  for (const { name, path: pathIn } of kinds) {
    console.log(`${name} …`);
    const { scores, metrics, short } = await middleRun(portal.url + pathIn.es, port);
    rows[name] = { ...scores, ...metrics, 'falls short in': short };
  }
  console.table(rows);
} finally {
  browser.kill('SIGTERM');
  await ended;
  await portal.stop();
  await rm(profile, { recursive: true, force: true });
}
