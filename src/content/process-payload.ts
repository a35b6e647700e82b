import config from '@payload-config';
import { getPayload, type Payload } from 'payload';

/** The Payload of this process: the one that instrumentation and the API routes use too. */
export const processPayload = (): Promise<Payload> => getPayload({ config });
