import { getPayload } from 'payload';
import { seedContent } from './steps/seed-content';
import { fail, settings } from './steps/environment';

/** `npm run seed`: brings in content-seed, whatever `SEED` says, and nothing else. Safe to run again. */
async function seed(): Promise<void> {
  settings();
  // Not earlier: the configuration reads the settings when it is loaded.
  const { default: config } = await import('../payload.config');
  const payload = await getPayload({ config });
  await seedContent(payload);
  await payload.destroy();
}

// A process that ends too early, before its work is done, ends with an error.
process.exitCode = 1;
try {
  await seed();
  process.exit(0);
} catch (error) {
  fail(error);
}
