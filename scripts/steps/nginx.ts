import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { installWithApt } from './apt';
import { ROOT } from './command';
import { freePort } from './free-port';

const PLACES = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];
const LISTENING_WITHIN_MS = 10_000;

/** Path of the nginx of this machine; null if there is none. */
export const findNginx = (): string | null => PLACES.find((place) => existsSync(place)) ?? null;

/** Finds nginx, or installs it if no password is needed for that. @returns its path; null if there is none. */
export function ensureNginx(): string | null {
  const found = findNginx();
  if (found !== null) return found;
  installWithApt('nginx-light');
  return findNginx();
}

/** nginx in front of a portal, with the shipped configuration. */
export interface Front {
  url: string;
  /** A folder of its own, with files that it may read. */
  folder: string;
  stop: () => Promise<void>;
}

/** How nginx is started for a purpose of ours. */
interface Difference {
  /** Further locations of its server; `FOLDER` stands for its folder. */
  locations?: string;
  /** Whether one caller may ask for as much as there is: to measure what there is. */
  unlimited?: boolean;
}

/** The shipped configuration on loopback: only addresses and paths differ, and what is said to. */
async function localConfiguration(
  folder: string,
  port: number,
  portal: URL,
  { locations = '', unlimited = false }: Difference,
): Promise<string> {
  const shipped = await readFile(path.join(ROOT, 'deploy/nginx.conf'), 'utf8');
  const changes: [what: RegExp, by: string][] = [
    [/server portal:3000;/, `server ${portal.host};`],
    [/\/var\/cache\/nginx\/pages(?= levels)/, path.join(folder, 'pages')],
    [/listen 8080;/, `listen 127.0.0.1:${port};`],
    [/ *listen \[::\]:8080;\n/, ''],
    [/pid [^;]+;/, `pid ${path.join(folder, 'nginx.pid')};`],
    [/access_log \/dev\/stdout/, `access_log ${path.join(folder, 'access.log')}`],
    [/error_log \/dev\/stderr/g, `error_log ${path.join(folder, 'error.log')}`],
    [/( *)location \/ \{/, `$1${locations.replaceAll('FOLDER', folder)}\n$&`],
    ...(unlimited ? [[/ *limit_(req|conn) [^;]+;\n/g, ''] as [RegExp, string]] : []),
  ];
  return changes.reduce((text, [what, by]) => {
    if (!what.test(text))
      throw new Error(`deploy/nginx.conf does not hold ${what}: scripts/steps/nginx.ts must follow it`);
    return text.replace(what, by);
  }, shipped);
}

async function untilListening(url: string, hasEnded: () => boolean): Promise<void> {
  const deadline = Date.now() + LISTENING_WITHIN_MS;
  // An address that nginx answers by itself, whether or not the portal is running.
  while (!(await fetch(`${url}/api/internal/`).catch(() => null))) {
    if (hasEnded() || Date.now() > deadline) throw new Error('nginx did not start: see its folder’s error.log');
    await sleep(50);
  }
}

/**
 * Starts nginx with the shipped configuration in front of a portal, on a free port of this machine.
 * @param nginx path of the program.
 */
export async function startNginx(nginx: string, portal: string, difference: Difference = {}): Promise<Front> {
  const folder = await mkdtemp(path.join(tmpdir(), 'proxy-'));
  // Started by root, nginx runs its workers as an unprivileged user.
  await chmod(folder, 0o755);
  const port = await freePort();
  const configuration = path.join(folder, 'nginx.conf');
  await writeFile(configuration, await localConfiguration(folder, port, new URL(portal), difference));
  const child = spawn(nginx, ['-c', configuration, '-g', 'daemon off;'], { stdio: 'inherit' });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  try {
    await untilListening(url, () => child.exitCode !== null);
  } catch (error) {
    const log = await readFile(path.join(folder, 'error.log'), 'utf8').catch(() => '');
    await stop();
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${log}`, { cause: error });
  }
  return { url, folder, stop };
}
