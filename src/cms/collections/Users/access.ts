import type { Access, FieldAccess } from 'payload';
import { isAdministrator } from '../../access/roles';
import { at } from '../../validation/rule';

/** Administrators manage everybody; the others see and change themselves. */
export const administratorsOrSelf: Access = ({ req: { user } }) =>
  isAdministrator(user) || (user ? { id: { equals: user.id } } : false);

/**
 * Names and mails: a person's own, and all of them for administrators. Where no person is at hand, somebody filters or
 * sorts by them.
 */
export const personal: FieldAccess = ({ id, doc, req: { user } }) =>
  isAdministrator(user) || Boolean(user && (id ?? at(doc, 'id')) === user.id);

/** Everybody who has an account works in the admin. */
export const accountHolders = ({ req: { user } }: Parameters<Access>[0]): boolean => Boolean(user);
