import type { Field, TextField } from 'payload';
import { nobody } from '../../access/rules';
import type { User } from '../../payload-types';
import { at } from '../../validation/rule';

type Viewer = { id?: unknown; role?: User['role'] } | null | undefined;

const isOwn = (data: unknown, user: Viewer): boolean => Boolean(user) && at(data, 'id') === user?.id;

/** The present password: sent to change one's own password or mail, and kept nowhere. */
export const presentPasswordField: TextField = {
  name: 'presentPassword',
  type: 'text',
  virtual: true,
  label: { es: 'Clave actual', en: 'Present password' },
  // Whoever may not read a field does not see it in the form; nothing is stored that could be read.
  access: { create: nobody },
  admin: {
    condition: (data, _siblings, { user }) => isOwn(data, user),
    description: {
      es: 'Solo para cambiar la clave o el correo de su propia cuenta.',
      en: 'Only to change the password or e-mail address of your own account.',
    },
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
    components: { Field: '/src/cms/admin/present-password#PresentPassword' },
  },
};

/** One's own sessions, in one's own account. */
export const ownSessions: Field = {
  name: 'ownSessions',
  type: 'ui',
  admin: {
    condition: (data, _siblings, { user }) => isOwn(data, user),
    disableListColumn: true,
    components: { Field: '/src/cms/admin/own-sessions#OwnSessions' },
  },
};

/** For administrators, in the account of another: who goes on with what this person has in their name. */
export const handOver: Field = {
  name: 'handOver',
  type: 'ui',
  admin: {
    condition: (data, _siblings, { user }) => {
      const viewer: Viewer = user;
      return viewer?.role === 'administrator' && typeof at(data, 'createdAt') === 'string' && !isOwn(data, viewer);
    },
    disableListColumn: true,
    components: { Field: '/src/cms/admin/hand-over#HandOver' },
  },
};
