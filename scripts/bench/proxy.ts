import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import autocannon from 'autocannon';
import { ensureBuild } from '../steps/build';
import { ensureNginx, startNginx } from '../steps/nginx';
import { startThrowawayPortal } from '../steps/throwaway-portal';

/**
 * `npm run bench:proxy`: a published page behind nginx with the shipped configuration, compared with the same bytes as
 * a file served by the same nginx. Needs nginx on this machine (`apt-get install nginx-light`).
 */
const SECONDS = 8;
const CONNECTIONS = 8;
const ROUNDS = 3;
const FILE = '/bench-file/page.html';

async function perSecond(url: string): Promise<number> {
  await fetch(url).then((answer) => answer.arrayBuffer());
  const { requests, non2xx, errors } = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS });
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx + errors} answers were no 200`);
  return requests.average;
}

async function aPractice(portal: string): Promise<string> {
  const answer = await fetch(`${portal}/api/practices?locale=es&depth=0&limit=1`);
  const { docs } = (await answer.json()) as { docs: { slug: string }[] };
  return `/es/practicas/${docs[0]?.slug ?? ''}`;
}

const program = ensureNginx();
if (program === null) throw new Error('nginx is not on this machine: apt-get install nginx-light');
await ensureBuild();
const portal = await startThrowawayPortal(['scripts/bench/fill.ts', '0']);
const front = await startNginx(program, portal.url, {
  locations: 'location /bench-file/ { root FOLDER; }',
  unlimited: true,
}).catch(async (error: unknown) => {
  await portal.stop();
  throw error;
});
try {
  const page = await aPractice(portal.url);
  await mkdir(path.join(front.folder, 'bench-file'));
  await writeFile(path.join(front.folder, FILE), await fetch(front.url + page).then((answer) => answer.text()));
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    const [file, kept] = [await perSecond(front.url + FILE), await perSecond(front.url + page)];
    rounds.push({ 'file/s': Math.round(file), 'page/s': Math.round(kept), 'page of file': (kept / file).toFixed(2) });
  }
  console.table(rounds);
} finally {
  await front.stop();
  await portal.stop();
}
