import { emailField, textareaField, textField, webAddressField } from '../../fields/text';
import { shownGlobal } from '../shown-global';

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
    textareaField('footerText', { label: { es: 'Texto del pie', en: 'Footer text' }, localized: true, limit: 600 }),
  ],
});
