import { getPayload } from 'payload';
import config from '@payload-config';

/** Makes the database of DATA_DIR, with nobody and nothing in it. */
const payload = await getPayload({ config });
await payload.destroy();
console.log('Filled.');
process.exit(0);
