import type { Field } from 'payload';
import { nobody } from '../access/rules';

/** Whether a published record uses the file; set by hooks, and what makes it public. */
export const inUseField: Field = {
  name: 'inUse',
  type: 'checkbox',
  index: true,
  defaultValue: false,
  label: { es: 'En uso', en: 'In use' },
  access: { create: nobody, update: nobody },
  admin: { readOnly: true, position: 'sidebar' },
  hooks: { beforeDuplicate: [() => false] },
};
