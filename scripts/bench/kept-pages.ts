import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { PATHNAMES, type Folder } from '@/i18n/routing';
import type { ThrowawayPortal } from '../steps/throwaway-portal';

const ROUNDS = 3;
const SECONDS = 5;
const CONNECTIONS = 8;
/** Of the clock in /proc. */
const TICK_MS = 10;

interface KeptPage {
  folder: Folder;
  path: string;
  bytes: number;
  /** Requests per second of each round, and how long the portal's processor worked for one. */
  rounds: { perSecond: number; workedMs: number }[];
}

/** Matches the Spanish addresses of the pages of a folder. */
const addressesOf = (folder: Folder): RegExp =>
  new RegExp(`^${`/es${PATHNAMES[folder].es}`.replace(/\/$/, '').replace(/\[\w+\]/g, '[^/]+')}$`);

/** The page at an address; null where Next renders it for each request. */
async function keptPage(url: string, folder: Folder, path: string): Promise<KeptPage | null> {
  await fetch(url + path).then((answer) => answer.arrayBuffer());
  const again = await fetch(url + path);
  const bytes = (await again.arrayBuffer()).byteLength;
  return again.ok && again.headers.get('x-nextjs-cache') === 'HIT' ? { folder, path, bytes, rounds: [] } : null;
}

/** The first address of each folder in the sitemap, where pages of the folder are kept. */
async function keptPages(url: string): Promise<KeptPage[]> {
  const sitemap = await (await fetch(`${url}/sitemap.xml`)).text();
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => new URL(loc).pathname);
  const pages: KeptPage[] = [];
  for (const folder of Object.keys(PATHNAMES) as Folder[]) {
    const path = paths.find((each) => addressesOf(folder).test(each));
    const page = path ? await keptPage(url, folder, path) : null;
    if (page) pages.push(page);
  }
  return pages;
}

/** How long the processor has worked for a process; 0 on systems that do not tell. */
function workedMs(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return 0;
  }
}

async function measure({ url, pid }: ThrowawayPortal, page: KeptPage): Promise<void> {
  const before = workedMs(pid);
  const { requests, non2xx, errors } = await autocannon({
    url: url + page.path,
    connections: CONNECTIONS,
    duration: SECONDS,
  });
  if (non2xx + errors > 0) throw new Error(`${page.path}: ${non2xx + errors} answers were no 200`);
  page.rounds.push({ perSecond: requests.average, workedMs: (workedMs(pid) - before) / requests.total });
}

const best = ({ rounds }: KeptPage) => ({
  perSecond: Math.max(...rounds.map(({ perSecond }) => perSecond)),
  workedMs: Math.min(...rounds.map(({ workedMs: each }) => each)),
});

/** Measures kept pages of every sort in turn, and prints what each does of the fastest, by the best of its rounds. */
export async function compareKeptPages(portal: ThrowawayPortal): Promise<void> {
  const pages = await keptPages(portal.url);
  for (let round = 1; round <= ROUNDS; round += 1) {
    console.log(`Round ${round} of ${ROUNDS}: ${pages.length} pages, ${SECONDS} s each …`);
    for (const page of pages) await measure(portal, page);
  }
  const fastest = Math.max(...pages.map((page) => best(page).perSecond));
  const rows = pages
    .toSorted((a, b) => a.bytes - b.bytes)
    .map((page) => [
      page.folder,
      {
        kB: Math.round(page.bytes / 1_000),
        'requests/s': Math.round(best(page).perSecond),
        'of the fastest': (best(page).perSecond / fastest).toFixed(2),
        'processor, ms': best(page).workedMs.toFixed(2),
      },
    ]);
  console.table(Object.fromEntries(rows));
}
