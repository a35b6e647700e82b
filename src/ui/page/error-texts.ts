import type { Locale } from '@/domain/locale';

interface ErrorTexts {
  title: string;
  /** If the portal itself cannot reach what it needs. */
  away: string;
  lead: string;
  retry: string;
  home: string;
  /** If what somebody sends is too large. */
  tooLarge: string;
}

/**
 * Texts of the error pages. They are here and not among the messages, because error pages run in the browser, where
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
    title: 'Something went wrong while this page was being prepared',
    away: 'The portal is not available at the moment',
    lead: 'It was not anything you did. You can try again; if it keeps failing, come back in a few minutes.',
    retry: 'Try again',
    home: 'Go to the home page',
    tooLarge: 'What you sent is larger than 2 MB, the maximum that this page accepts. Nothing was saved.',
  },
};
