import { en } from '@payloadcms/translations/languages/en';
import { es } from '@payloadcms/translations/languages/es';
import type { Config } from 'payload';
import { DEFAULT_LOCALE } from '@/domain/locale';
import { formalSpanish } from './formal-spanish';

/** Languages of the content. No fallback: missing texts are reported as missing. */
export const localization = {
  locales: [
    { code: 'es', label: { es: 'Español', en: 'Spanish' } },
    { code: 'en', label: { es: 'Inglés', en: 'English' } },
  ],
  defaultLocale: DEFAULT_LOCALE,
  fallback: false,
} satisfies Config['localization'];

/** Languages of the admin. */
export const i18n = {
  supportedLanguages: { es, en },
  fallbackLanguage: DEFAULT_LOCALE,
  translations: { es: formalSpanish },
} satisfies Config['i18n'];
