import { randomBytes } from 'node:crypto';
import type { Payload } from 'payload';

/** Creates the first administrator if there are no users. @returns the password, or null if there are users already. */
export async function createFirstAdministrator(payload: Payload, email: string): Promise<string | null> {
  const { docs } = await payload.find({ collection: 'users', depth: 0, limit: 1, pagination: false });
  if (docs.length > 0) return null;
  const password = randomBytes(18).toString('base64url');
  await payload.create({
    collection: 'users',
    data: { email, password, name: 'Administración', role: 'administrator' },
  });
  return password;
}
