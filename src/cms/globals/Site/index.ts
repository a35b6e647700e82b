import { dayAfter, todayInChile } from '@/domain/chilean-time';
import { emailField, partialDateField, textareaField, textField, webAddressField } from '../../fields/text';
import { OBJECTIONS } from '../../validation/messages';
import { at, isEmpty, type Rule } from '../../validation/rule';
import { shownGlobal } from '../shown-global';

/** As long as RFC 9116 recommends at most: a contact that nobody looks after says so by running out. */
const LONGEST_DAYS = 366;

const dayWithinAYear: Rule = (value, { data }) => {
  if (isEmpty(value)) return isEmpty(at(data, 'securityContact')) ? null : OBJECTIONS.noSecurityExpiry;
  const isDay = typeof value === 'string' && value.length === 'YYYY-MM-DD'.length;
  return isDay && value <= dayAfter(todayInChile(), LONGEST_DAYS) ? null : OBJECTIONS.noSecurityExpiry;
};

/** The portal's name, texts and contacts. */
export const Site = shownGlobal({
  slug: 'site',
  label: { es: 'Nombre y contacto', en: 'Name and contact' },
  description: {
    es: 'El nombre del portal, los textos del encabezado y del pie, y dónde escribir.',
    en: 'The portal’s name, the header and footer texts, and the contact address.',
  },
  fields: [
    textField('name', {
      label: { es: 'Nombre del portal', en: 'Name of the portal' },
      localized: true,
      limit: 80,
      help: { es: 'Vacío: «Sello Migrante».', en: 'If empty, “Sello Migrante”.' },
    }),
    textField('tagline', {
      label: { es: 'Lema', en: 'Tagline' },
      localized: true,
      limit: 120,
      help: { es: 'Se lee junto al nombre.', en: 'Shown next to the name.' },
    }),
    textField('institution', {
      label: { es: 'Institución responsable', en: 'Institution in charge' },
      localized: true,
      limit: 160,
    }),
    webAddressField('institutionUrl', { label: { es: 'Sitio de la institución', en: 'Website of the institution' } }),
    emailField('contactEmail', {
      label: { es: 'Correo de contacto', en: 'Contact e-mail' },
      help: {
        es: 'Adónde llegan los avisos de errores. Vacío: el portal no ofrece avisar.',
        en: 'Where error reports are sent. If empty, the portal does not offer to report errors.',
      },
    }),
    emailField('securityContact', {
      label: { es: 'Correo para avisos de seguridad', en: 'E-mail for security reports' },
      help: {
        es: 'Adónde escribir si alguien encuentra una falla de seguridad. Se publica en /.well-known/security.txt; vacío: no hay tal archivo.',
        en: 'Where to write when somebody finds a security hole. Published at /.well-known/security.txt; if empty, there is no such file.',
      },
    }),
    partialDateField('securityExpires', {
      label: { es: 'Ese correo vale hasta', en: 'That e-mail is valid until' },
      help: {
        es: 'Día completo (AAAA-MM-DD), a más tardar en un año. Pasado ese día el archivo deja de publicarse: confirme antes que alguien lee el correo.',
        en: 'A full day (YYYY-MM-DD), within one year. After that day the file is no longer published: confirm before then that somebody reads the mail.',
      },
      rules: [dayWithinAYear],
    }),
    textareaField('footerText', { label: { es: 'Texto del pie', en: 'Footer text' }, localized: true, limit: 600 }),
  ],
});
