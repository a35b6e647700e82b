import { randomBytes } from 'node:crypto';
import type { Payload } from 'payload';

/** Creates the first administrator where there is no user at all. @returns its password, or null where there was one. */
export async function createFirstAdministrator(payload: Payload, email: string): Promise<string | null> {
  const { docs } = await payload.find({ collection: 'users', depth: 0, limit: 1, pagination: false });
  if (docs.length > 0) return null;
  const password = randomBytes(15).toString('base64url');
  await payload.create({
    collection: 'users',
    data: { email, password, name: 'Administración', role: 'administrator' },
  });
  return password;
}
