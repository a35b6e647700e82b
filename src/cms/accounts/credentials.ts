import { randomUUID } from 'node:crypto';
import type { Field } from 'payload';
import { nobody } from '../access/rules';
import { at } from '../validation/rule';

/**
 * Stands for a person's right to be signed in: made anew whenever their password changes or their account is
 * deactivated. A session that began under another one is over, whatever happened at the same moment.
 */
export const credentialsField: Field = {
  name: 'credentials',
  type: 'text',
  access: { read: nobody, create: nobody, update: nobody },
  admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
};

export const newCredentials = (): string => randomUUID();

/** The credentials of a person, of a session, or those that a request is about; empty for accounts from before. */
export function credentialsOf(holder: unknown): string {
  const value = at(holder, 'credentials');
  return typeof value === 'string' ? value : '';
}
