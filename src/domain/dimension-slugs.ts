import { LOCALES, type Locale } from './locale';
import { DIMENSIONS, type Dimension } from './vocabularies/dimensions';

/** The slugs of the dimensions' pages. They never change, because other sites link to them. */
const SLUGS: Readonly<Record<Dimension, Readonly<Record<Locale, string>>>> = {
  d1: { es: 'capacidades-institucionales', en: 'institutional-capacity' },
  d2: { es: 'migracion-segura-y-regular', en: 'safe-and-regular-migration' },
  d3: { es: 'proteccion-social', en: 'social-protection' },
  d4: { es: 'integracion', en: 'integration' },
  d5: { es: 'trabajo-y-desarrollo-economico', en: 'work-and-economic-development' },
  d6: { es: 'salud', en: 'health' },
  d7: { es: 'educacion', en: 'education' },
  d8: { es: 'participacion', en: 'participation' },
};

export const dimensionSlug = (dimension: Dimension, locale: Locale): string => SLUGS[dimension][locale];

/** The dimension of an address, and whether the address is in the requested language. */
export function dimensionBySlug(slug: string, locale: Locale): { dimension: Dimension; exact: boolean } | null {
  const dimension = DIMENSIONS.keys.find((key) => LOCALES.some((each) => SLUGS[key][each] === slug));
  return dimension ? { dimension, exact: SLUGS[dimension][locale] === slug } : null;
}
