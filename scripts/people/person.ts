import type { Payload } from 'payload';
import { Refusal } from '../steps/environment';

/** The account of a person as it is stored, secrets included. */
export type StoredPerson = Record<string, unknown> & { id: string; email: string };

/** @throws Refusal where nobody has an account under this mail address. */
export async function personOf(payload: Payload, mail: string): Promise<StoredPerson> {
  const email = mail.trim().toLowerCase();
  const person = await payload.db.findOne<StoredPerson>({ collection: 'users', where: { email: { equals: email } } });
  if (!person) throw new Refusal('Nobody has an account under this mail address.');
  return person;
}

const SECRET = /hash|salt|token|secret|password/i;

/** A stored record without what lets somebody in. */
export function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !SECRET.test(key))
      .map(([key, each]) => [key, withoutSecrets(each)]),
  );
}
