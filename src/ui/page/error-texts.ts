import type { Locale } from '@/domain/locale';

/**
 * Words of the error pages. They stand here and not among the messages, because error pages run in the browser, where
 * the messages are not sent; and because they must work when nothing else does.
 */
export const ERROR_TEXTS: Readonly<Record<Locale, { title: string; lead: string; retry: string; home: string }>> = {
  es: {
    title: 'Algo falló al preparar esta página',
    lead: 'No es por algo que usted haya hecho. Puede volver a intentarlo; si sigue fallando, pruebe en unos minutos.',
    retry: 'Volver a intentar',
    home: 'Ir al inicio',
  },
  en: {
    title: 'Something went wrong while preparing this page',
    lead: 'It is nothing you did. You can try again; if it keeps failing, come back in a few minutes.',
    retry: 'Try again',
    home: 'Go to the home page',
  },
};
