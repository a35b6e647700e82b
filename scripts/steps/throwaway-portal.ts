import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bin, ownScript, ROOT, runNode } from './command';
import { freePort } from './free-port';

const READY_WITHIN_MS = 120_000;
/** How much of the server's log an error message shows. */
const LOG_TAIL = 4_000;

/** The production build, serving a database that nobody else uses. */
export interface ThrowawayPortal {
  url: string;
  /** Process id of the server. */
  pid: number;
  /** Where it keeps its data. */
  directory: string;
  /** What it has written to its log. */
  log: () => string;
  /** Stops it and deletes its data. */
  stop: () => Promise<void>;
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`The portal ended with ${server.exitCode} before it was ready`);
    const answer = await fetch(`${url}/api/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await sleep(250);
  }
  throw new Error(`The portal was not ready within ${READY_WITHIN_MS / 1000} s`);
}

/**
 * Fills a new embedded database and serves it with the existing build, on a free port of this machine.
 * @param fill the script that fills it; its last output must be «Filled.».
 * @param env further environment variables of the script and the server.
 */
export async function startThrowawayPortal(
  fill: readonly string[],
  env: Record<string, string> = {},
): Promise<ThrowawayPortal> {
  const directory = await mkdtemp(path.join(tmpdir(), 'portal-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const environment: Record<string, string> = {
    NODE_ENV: 'production' as const,
    DATA_DIR: directory,
    DATABASE_URI: '',
    MEILI_HOST: '',
    SMTP_URL: '',
    HOSTNAME: '127.0.0.1',
    PORT: String(port),
    SITE_URL: url,
    ...env,
  };
  const [script = '', ...args] = fill;
  const filled = await runNode([...ownScript(script), ...args], { quiet: true, env: environment });
  if (filled.code !== 0 || !filled.output.includes('Filled.')) {
    throw new Error(`The database could not be filled:\n${filled.output.slice(-LOG_TAIL)}`);
  }
  const server = spawn(process.execPath, [bin.next, 'start', '--hostname', '127.0.0.1', '--port', String(port)], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (chunk: Buffer) => (log += chunk.toString()));
  }
  const ended = new Promise((resolve) => server.once('close', resolve));
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
    await rm(directory, { recursive: true, force: true });
  };
  try {
    await untilReady(url, server);
  } catch (error) {
    await stop();
    throw new Error(
      `${error instanceof Error ? error.message : String(error)}. Its log ends:\n${log.slice(-LOG_TAIL)}`,
      {
        cause: error,
      },
    );
  }
  return { url, pid: server.pid ?? 0, directory, log: () => log, stop };
}
