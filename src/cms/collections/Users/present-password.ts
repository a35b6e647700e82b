import type { TextField } from 'payload';
import { nobody } from '../../access/rules';
import { at } from '../../validation/rule';

/** The present password: sent to change one's own password or mail, and kept nowhere. */
export const presentPasswordField: TextField = {
  name: 'presentPassword',
  type: 'text',
  virtual: true,
  label: { es: 'Clave actual', en: 'Present password' },
  access: { read: nobody, create: nobody },
  admin: {
    condition: (data, _siblings, { user }) => at(data, 'id') === user?.id,
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
