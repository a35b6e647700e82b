import { fail, settings } from './steps/environment';
import { CONDITIONS } from './steps/node-flags.mjs';
import { prepareWith, serveWith } from './steps/serve';

/** The entry point of the container: the same steps as `npm start`, on what `scripts/bundle.ts` has put together. */
async function start(): Promise<number> {
  const cwd = process.cwd();
  const env = settings();
  await prepareWith({ file: 'prepare.mjs', nodeFlags: [CONDITIONS], cwd });
  console.log(`Starting the portal on ${env.HOSTNAME}:${env.PORT} …`);
  const server = { PORT: String(env.PORT), HOSTNAME: env.HOSTNAME };
  return serveWith({ file: 'server.js', nodeFlags: [CONDITIONS], env: server, cwd });
}

try {
  process.exitCode = await start();
} catch (error) {
  fail(error);
}
