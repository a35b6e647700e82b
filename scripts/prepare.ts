import { getPayload } from 'payload';
import config from '../payload.config';
import { createFirstAdministrator } from './steps/administrator';
import { seedContent } from './steps/seed-content';
import { fail, settings } from './steps/environment';

/** Migrates the database, brings in content-seed and makes sure that somebody can sign in. Safe to run again. */
async function prepare(): Promise<void> {
  const env = settings();
  console.log('Opening and migrating the database …');
  const payload = await getPayload({ config });
  if (env.SEED) await seedContent(payload);
  const password = await createFirstAdministrator(payload, env.ADMIN_EMAIL);
  if (password !== null) {
    console.log('\n  First administrator, shown only this once. Change the password after signing in at /admin:');
    console.log(`    user      ${env.ADMIN_EMAIL}\n    password  ${password}\n`);
  }
  await payload.destroy();
}

try {
  await prepare();
} catch (error) {
  fail(error);
}
// A process that ends too early exits with 0 as well (docs/architecture.md, «Known traps»): the parent process waits for this message.
process.send?.('prepared');
process.exit(0);
