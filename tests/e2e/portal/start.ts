import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bin, ownScript, ROOT, runNode } from '../../../scripts/steps/command';

const READY_WITHIN_MS = 120_000;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no free port');
  return address.port;
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
 * Starts the production build on a database of its own, with all of content-seed and an editor for the journeys.
 * Tests find it by PORTAL_URL, EDITOR_EMAIL and EDITOR_PASSWORD.
 * @returns what stops it and takes its data away.
 */
export default async function startPortal(): Promise<() => Promise<void>> {
  const directory = await mkdtemp(path.join(tmpdir(), 'portal-e2e-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const environment = {
    NODE_ENV: 'production',
    DATA_DIR: directory,
    DATABASE_URI: '',
    MEILI_HOST: '',
    SMTP_URL: '',
    HOSTNAME: '127.0.0.1',
    PORT: String(port),
    SITE_URL: url,
    EDITOR_EMAIL: 'edicion@portal.invalid',
    EDITOR_PASSWORD: randomBytes(12).toString('hex'),
  } as const;
  const prepared = await runNode(ownScript('tests/e2e/portal/fill.ts'), { quiet: true, env: environment });
  if (prepared.code !== 0 || !prepared.output.includes('Filled.'))
    throw new Error(`No database to test on:\n${prepared.output}`);
  const server = spawn(process.execPath, [bin.next, 'start', '--hostname', '127.0.0.1', '--port', String(port)], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
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
    throw error;
  }
  Object.assign(process.env, {
    PORTAL_URL: url,
    EDITOR_EMAIL: environment.EDITOR_EMAIL,
    EDITOR_PASSWORD: environment.EDITOR_PASSWORD,
  });
  return stop;
}
