import path from 'node:path';
import { getPayload } from 'payload';
import config from '@payload-config';
import { analyse } from '@/database/adapter';
import { loadSeed } from '@/seed/load';
import { WORKERS, editorAddress } from './editors';
import { countSearchesInVain } from './searched-words';

/**
 * Fills the database of DATA_DIR for the end-to-end tests: all of content-seed, an editor per worker, and words that
 * visitors have sought in vain.
 */
const { EDITOR_PASSWORD: password } = process.env;
if (!password) throw new Error('EDITOR_PASSWORD says how editors sign in');

const payload = await getPayload({ config });
await loadSeed(payload, path.resolve('content-seed'));
await payload.create({
  collection: 'users',
  data: { email: 'admin@portal.invalid', password, name: 'Admin', role: 'administrator' },
});
for (let worker = 0; worker < WORKERS; worker += 1) {
  await payload.create({
    collection: 'users',
    data: { email: editorAddress(worker), password, name: 'Edición', role: 'editor' },
  });
}
await countSearchesInVain(payload);
await analyse(payload);
await payload.destroy();
console.log('Filled.');
process.exit(0);
