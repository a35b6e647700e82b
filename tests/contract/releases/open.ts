import config from '@payload-config';
import { getPayload } from 'payload';

/** Opens the database of its environment, as a start does, and lets it go. */
const payload = await getPayload({ config });
await payload.destroy();
console.log('Opened.');
process.exit(0);
