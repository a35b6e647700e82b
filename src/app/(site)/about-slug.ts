import type { Localized } from '@/domain/locale';

/** The written page to which the header leads, by its address in each language. */
export const ABOUT_SLUG: Localized = { es: 'acerca', en: 'about' };
