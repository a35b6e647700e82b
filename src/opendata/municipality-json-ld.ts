import type { Municipality } from '../domain/municipality';
import { REGIONS } from '../domain/vocabularies/regions';

interface Context {
  /** Absolute address of the profile. */
  url: string;
  /** Absolute address of the portal. */
  siteUrl: string;
}

/** A municipality as schema.org describes a public institution. What is not stated is left out. */
export function municipalityJsonLd(municipality: Municipality, { url, siteUrl }: Context): object {
  const { name, commune, region, communeCode, coordinates, office, crest, locale } = municipality;
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    '@id': url,
    name,
    ...(municipality.url ? { url: municipality.url } : {}),
    ...(crest ? { logo: new URL(crest.url, siteUrl).href } : {}),
    address: {
      '@type': 'PostalAddress',
      addressLocality: commune,
      ...(region ? { addressRegion: REGIONS.label(region, locale) } : {}),
      addressCountry: 'CL',
    },
    ...(communeCode ? { identifier: { '@type': 'PropertyValue', propertyID: 'CUT', value: communeCode } } : {}),
    ...(coordinates ? { location: { '@type': 'Place', geo: { '@type': 'GeoCoordinates', ...coordinates } } } : {}),
    ...(office
      ? {
          contactPoint: {
            '@type': 'ContactPoint',
            name: office.unit,
            ...(office.email ? { email: office.email } : {}),
            ...(office.phone ? { telephone: office.phone } : {}),
            ...(office.url ? { url: office.url } : {}),
          },
        }
      : {}),
    mainEntityOfPage: { '@type': 'ProfilePage', url, dateModified: municipality.updatedAt },
  };
}
