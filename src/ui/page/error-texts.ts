import type { Locale } from '@/domain/locale';

interface ErrorTexts {
  title: string;
  /** Where the portal itself cannot reach what it needs. */
  away: string;
  lead: string;
  retry: string;
  home: string;
  /** Of what somebody sends. */
  tooLarge: string;
}

/**
 * Words of the error pages. They stand here and not among the messages, because error pages run in the browser, where
 * the messages are not sent; and because they must work when nothing else does.
 */
export const ERROR_TEXTS: Readonly<Record<Locale, ErrorTexts>> = {
  es: {
    title: 'Algo falló al preparar esta página',
    away: 'El portal no está disponible en este momento',
    lead: 'No es por algo que usted haya hecho. Puede volver a intentarlo; si sigue fallando, pruebe en unos minutos.',
    retry: 'Volver a intentar',
    home: 'Ir al inicio',
    tooLarge: 'Lo que envió pesa más de 2 MB, el máximo que recibe esta página. No se guardó nada.',
  },
  en: {
    title: 'Something went wrong while preparing this page',
    away: 'The portal is not available at the moment',
    lead: 'It is nothing you did. You can try again; if it keeps failing, come back in a few minutes.',
    retry: 'Try again',
    home: 'Go to the home page',
    tooLarge: 'What you sent is larger than 2 MB, the most that this page takes. Nothing was saved.',
  },
};
