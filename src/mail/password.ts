import type { Locale } from '@/domain/locale';
import { letter, type Mail } from './letter';

interface Person {
  name: string;
  url: string;
  locale: Locale;
}

/** Sent to somebody who forgot their password. The link is valid for one hour. */
export const passwordMail = ({ name, url, locale }: Person): Mail =>
  locale === 'es'
    ? letter({
        locale,
        subject: 'Elegir una clave nueva en el portal del Sello Migrante',
        greeting: `Hola, ${name}:`,
        paragraphs: [
          'Alguien pidió una clave nueva para su cuenta. Si fue usted, elíjala aquí. El enlace sirve durante una hora.',
        ],
        action: { label: 'Elegir una clave nueva', url },
        closing: 'Si no fue usted, no necesita hacer nada: su clave sigue siendo la misma.',
      })
    : letter({
        locale,
        subject: 'Choose a new password on the Sello Migrante portal',
        greeting: `Hello ${name},`,
        paragraphs: [
          'Somebody asked for a new password for your account. If it was you, choose it here. The link works for one hour.',
        ],
        action: { label: 'Choose a new password', url },
        closing: 'If it was not you, there is nothing you need to do: your password stays the same.',
      });
