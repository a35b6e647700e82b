import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureBuild } from './steps/build';
import { bin, ROOT } from './steps/command';
import { fail, requireNode, settings } from './steps/environment';
import { nodeFlags } from './steps/node-flags.mjs';
import { prepareWith, serveWith } from './steps/serve';

const PREPARE = 'scripts/prepare.ts';

/** `npm start`: everything from a fresh checkout to a running portal. With `--dev`, the same for development. */
async function start(): Promise<number> {
  process.chdir(ROOT);
  const { engines } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as {
    engines: { node: string };
  };
  requireNode(engines.node);
  const isDevelopment = process.argv.includes('--dev');
  const env = settings();
  if (!isDevelopment) await ensureBuild();
  const nodeEnv = { NODE_ENV: isDevelopment ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' };
  await prepareWith({ file: PREPARE, nodeFlags: nodeFlags(PREPARE), env: nodeEnv, cwd: ROOT });
  console.log(`Starting the portal at http://${env.HOSTNAME}:${env.PORT} (stop it with Ctrl+C) …`);
  const args = [isDevelopment ? 'dev' : 'start', '--hostname', env.HOSTNAME, '--port', String(env.PORT)];
  return serveWith({ file: bin.next, args, env: nodeEnv, cwd: ROOT });
}

try {
  process.exitCode = await start();
} catch (error) {
  fail(error);
}
