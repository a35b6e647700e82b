import path from 'node:path';
import { getPayload } from 'payload';
import config from '@payload-config';
import { analyse } from '@/database/adapter';
import { loadSeed } from '@/seed/load';

/** Fills the database of DATA_DIR for the end-to-end tests: all of content-seed, and an editor. */
const { EDITOR_EMAIL: email, EDITOR_PASSWORD: password } = process.env;
if (!email || !password) throw new Error('EDITOR_EMAIL and EDITOR_PASSWORD say who signs in');

const payload = await getPayload({ config });
await loadSeed(payload, path.resolve('content-seed'));
await payload.create({
  collection: 'users',
  data: { email: 'admin@portal.invalid', password, name: 'Admin', role: 'administrator' },
});
await payload.create({ collection: 'users', data: { email, password, name: 'Edición', role: 'editor' } });
await analyse(payload);
await payload.destroy();
console.log('Filled.');
process.exit(0);
