import type { Locale } from '@/domain/locale';
import { letter, type Mail } from './letter';

interface Person {
  name: string;
  url: string;
  locale: Locale;
}

/** Sent to a person for whom an administrator has created an account. The link is valid for seven days. */
export const invitationMail = ({ name, url, locale }: Person): Mail =>
  locale === 'es'
    ? letter({
        locale,
        subject: 'Su cuenta en el portal del Sello Migrante',
        greeting: `Hola, ${name}:`,
        paragraphs: [
          'Se creó una cuenta para usted en el portal de buenas prácticas del Sello Migrante.',
          'Para entrar, elija primero su clave. El enlace sirve durante siete días.',
        ],
        action: { label: 'Elegir mi clave', url },
        closing: 'Si no esperaba este correo, no necesita hacer nada.',
      })
    : letter({
        locale,
        subject: 'Your account on the Sello Migrante portal',
        greeting: `Hello ${name},`,
        paragraphs: [
          'An account was created for you on the Sello Migrante good-practice portal.',
          'To sign in, choose your password first. The link works for seven days.',
        ],
        action: { label: 'Choose my password', url },
        closing: 'If you did not expect this mail, there is nothing you need to do.',
      });
