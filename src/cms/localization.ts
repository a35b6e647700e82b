import { en } from '@payloadcms/translations/languages/en';
import { es } from '@payloadcms/translations/languages/es';
import type { Config } from 'payload';
import { DEFAULT_LOCALE } from '@/domain/locale';

/**
 * Languages of the content. Only with a fallback does Payload take a request that names no language for Spanish (without
 * it, such a request reads and writes no text at all). The portal's own reads ask for one language and switch it off.
 */
export const localization = {
  locales: [
    { code: 'es', label: { es: 'Español', en: 'Spanish' } },
    { code: 'en', label: { es: 'Inglés', en: 'English' } },
  ],
  defaultLocale: DEFAULT_LOCALE,
  fallback: true,
} satisfies Config['localization'];

/** Languages of the admin. */
export const i18n = { supportedLanguages: { es, en }, fallbackLanguage: DEFAULT_LOCALE } satisfies Config['i18n'];
