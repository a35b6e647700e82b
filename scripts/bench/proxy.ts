import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import autocannon from 'autocannon';
import { ensureBuild } from '../steps/build';
import { ROOT } from '../steps/command';
import { freePort, startThrowawayPortal } from '../steps/throwaway-portal';

/**
 * `npm run bench:proxy`: a published page behind nginx with the shipped configuration, beside the same bytes as a file
 * of the same nginx. Needs nginx on this machine (`apt-get install nginx-light`).
 */
const SECONDS = 8;
const CONNECTIONS = 8;
const ROUNDS = 3;
const FILE = '/bench-file/page.html';

/** The shipped configuration on loopback, with a folder of files beside the portal. Everything else is as it is shipped. */
async function localConfiguration(folder: string, port: number, portal: URL): Promise<string> {
  const shipped = await readFile(path.join(ROOT, 'deploy/nginx.conf'), 'utf8');
  const changes: [what: RegExp, by: string][] = [
    [/server portal:3000;/, `server ${portal.host};`],
    [/\/var\/cache\/nginx\/pages(?= levels)/, path.join(folder, 'pages')],
    [/listen 8080;/, `listen 127.0.0.1:${port};`],
    [/ *listen \[::\]:8080;\n/, ''],
    [/pid [^;]+;/, `pid ${path.join(folder, 'nginx.pid')};`],
    [/access_log [^;]+;/, `access_log ${path.join(folder, 'access.log')};`],
    [/error_log [^;]+;/, `error_log ${path.join(folder, 'error.log')};`],
    [/( *)location \/ \{/, `$1location /bench-file/ { root ${folder}; }\n$&`],
  ];
  return changes.reduce((text, [what, by]) => {
    if (!what.test(text)) throw new Error(`deploy/nginx.conf does not hold ${what}: this script must follow it`);
    return text.replace(what, by);
  }, shipped);
}

async function perSecond(url: string): Promise<number> {
  await fetch(url).then((answer) => answer.arrayBuffer());
  const { requests, non2xx, errors } = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS });
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx + errors} answers were no 200`);
  return requests.average;
}

async function aPractice(portal: string): Promise<string> {
  const answer = await fetch(`${portal}/api/practices?locale=es&depth=0&limit=1&select[slug]=true`);
  const { docs } = (await answer.json()) as { docs: { slug: string }[] };
  return `/es/practicas/${docs[0]?.slug ?? ''}`;
}

await ensureBuild();
const folder = await mkdtemp(path.join(tmpdir(), 'proxy-'));
// Started by root, nginx works as a user without rights.
await chmod(folder, 0o755);
const portal = await startThrowawayPortal(['scripts/bench/fill.ts', '0']);
const port = await freePort();
const configuration = path.join(folder, 'nginx.conf');
await writeFile(configuration, await localConfiguration(folder, port, new URL(portal.url)));
const nginx = spawn('nginx', ['-c', configuration, '-g', 'daemon off;'], { stdio: 'inherit' });
const ended = new Promise<void>((resolve, reject) => {
  nginx.once('close', () => resolve());
  nginx.once('error', () => reject(new Error('nginx is not on this machine: apt-get install nginx-light')));
});
try {
  await Promise.race([sleep(1_000), ended]);
  const front = `http://127.0.0.1:${port}`;
  const page = await aPractice(portal.url);
  await mkdir(path.join(folder, 'bench-file'));
  await writeFile(path.join(folder, FILE), await fetch(front + page).then((answer) => answer.text()));
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    const [file, kept] = [await perSecond(front + FILE), await perSecond(front + page)];
    rounds.push({ 'file/s': Math.round(file), 'page/s': Math.round(kept), 'page of file': (kept / file).toFixed(2) });
  }
  console.table(rounds);
} finally {
  nginx.kill('SIGTERM');
  await ended.catch(() => undefined);
  await portal.stop();
  await rm(folder, { recursive: true, force: true });
}
