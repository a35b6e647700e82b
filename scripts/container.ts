import { fail, settings } from './steps/environment';
import { prepareWith, serveWith } from './steps/serve';

/** The entry point of the container: the same steps as `npm start`, of what `scripts/bundle.ts` has put together. */
async function start(): Promise<number> {
  const cwd = process.cwd();
  const env = settings();
  await prepareWith({ file: 'prepare.mjs', cwd });
  console.log(`Starting the portal on ${env.HOSTNAME}:${env.PORT} …`);
  return serveWith({ file: 'server.js', env: { PORT: String(env.PORT), HOSTNAME: env.HOSTNAME }, cwd });
}

try {
  process.exitCode = await start();
} catch (error) {
  fail(error);
}
