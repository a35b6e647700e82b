/**
 * Fills the database of DATA_DIR with content-seed and synthetic municipalities, until Chile has as many as requested:
 * `DATA_DIR=/tmp/portal-345 npm run fill:municipalities -- 345`. A new folder each time.
 */
import path from 'node:path';
import config from '@payload-config';
import { getPayload } from 'payload';
import { analyse } from '@/database/adapter';
import { loadSeed } from '@/seed/load';
import { fillMunicipalities } from './municipalities';

const total = Number(process.argv[2] ?? 345);

const payload = await getPayload({ config });
payload.logger.level = 'error';
await loadSeed(payload, path.resolve('content-seed'));
const added = await fillMunicipalities(payload, total);
await analyse(payload);
await payload.destroy();
console.log(`${added} synthetic municipalities beside those of content-seed. Filled.`);
process.exit(0);
