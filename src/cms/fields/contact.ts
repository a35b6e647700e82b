import type { GroupField } from 'payload';
import { emailField, phoneField, textField, webAddressField, type Wording } from './text';

/** An institutional contact: an office, never a person. @param needed whether its name is required to publish. */
export const contactField = (
  name: string,
  { label, help, needed = false }: Wording & { needed?: boolean },
): GroupField => ({
  name,
  type: 'group',
  label,
  admin: {
    description: help ?? {
      es: 'Una oficina, nunca una persona: se publica tal como está aquí.',
      en: 'An office, never a person: it is published exactly as entered here.',
    },
  },
  fields: [
    textField('unit', { label: { es: 'Unidad', en: 'Unit' }, localized: true, standsIn: true, needed }),
    {
      type: 'row',
      fields: [
        emailField('email', { label: { es: 'Correo', en: 'E-mail' } }),
        phoneField('phone', { label: { es: 'Teléfono', en: 'Phone' }, width: '50%' }),
      ],
    },
    webAddressField('url', { label: { es: 'Sitio web', en: 'Website' } }),
  ],
});
