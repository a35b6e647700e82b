import path from 'node:path';
import { getPayload } from 'payload';
import { analyse } from '@/database/adapter';
import { loadSeed, SeedRefused } from '@/seed/load';
import config from '../payload.config';
import { createFirstAdministrator } from './steps/administrator';
import { fail, Refusal, settings } from './steps/environment';
import { progressBar } from './steps/progress';

/** Migrates the database, brings in content-seed and makes sure that somebody can sign in. Safe to run again. */
async function prepare(): Promise<void> {
  const env = settings();
  console.log('Opening and migrating the database …');
  const payload = await getPayload({ config });
  if (env.SEED) {
    const report = await loadSeed(payload, path.resolve('content-seed'), progressBar('Bringing in the content:'));
    const changed = report.created + report.updated;
    if (changed > 0) await analyse(payload);
    console.log(
      `Content: ${report.created} created, ${report.updated} updated, ${report.unchanged} as they were` +
        `${report.edited ? `, ${report.edited} left as people edited them` : ''}` +
        `${report.deleted ? `, ${report.deleted} left deleted` : ''}.`,
    );
  }
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
  fail(error instanceof SeedRefused ? new Refusal(error.message) : error);
}
// A process that ends early exits with 0 as well (docs/architecture.md, «Known traps»): whoever started this one waits
// for the word.
process.send?.('prepared');
process.exit(0);
