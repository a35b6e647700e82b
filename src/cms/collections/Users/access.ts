import type { Access } from 'payload';
import { isAdministrator } from '../../access/roles';

/** Administrators manage everybody; the others see and change themselves. */
export const administratorsOrSelf: Access = ({ req: { user } }) =>
  isAdministrator(user) || (user ? { id: { equals: user.id } } : false);

/** Everybody who has an account works in the admin. */
export const accountHolders = ({ req: { user } }: Parameters<Access>[0]): boolean => Boolean(user);
