import type { Actor, Practice } from '../domain/practice';
import { COUNTRIES } from '../domain/vocabularies/countries';
import { DIMENSIONS } from '../domain/vocabularies/dimensions';
import { WORLD_REGIONS } from '../domain/vocabularies/world-regions';

interface Context {
  /** Absolute address of the record's page. */
  url: string;
  /** Absolute address of the portal. */
  siteUrl: string;
  publisher: string;
}

const organisation = ({ kind, name, url }: Actor) => ({
  '@type': kind === 'municipality' ? 'GovernmentOrganization' : 'Organization',
  name,
  ...(url ? { url } : {}),
});

/** A practice as schema.org describes an article about a project. What is not stated is left out. */
export function practiceJsonLd(practice: Practice, { url, siteUrl, publisher }: Context): object {
  const { locale, places, worldRegion } = practice;
  const where = places.map(({ country, locality }) =>
    [locality, COUNTRIES.label(country, locale)].filter(Boolean).join(', '),
  );
  if (worldRegion) where.push(WORLD_REGIONS.label(worldRegion, locale));
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': url,
    url,
    headline: practice.title,
    description: practice.summary,
    inLanguage: locale,
    datePublished: practice.publishedAt,
    dateModified: practice.updatedAt,
    isPartOf: { '@type': 'WebSite', url: siteUrl },
    ...(publisher ? { publisher: { '@type': 'GovernmentOrganization', name: publisher } } : {}),
    keywords: practice.dimensions.map((dimension) => DIMENSIONS.label(dimension, locale)),
    contentLocation: where.map((name) => ({ '@type': 'Place', name })),
    about: {
      '@type': 'Project',
      name: practice.title,
      ...(practice.start ? { foundingDate: practice.start } : {}),
      ...(practice.end ? { dissolutionDate: practice.end } : {}),
      member: [...practice.implementers, ...practice.partners].map(organisation),
      funder: practice.funders.map(organisation),
    },
    citation: practice.citations.map(({ source }) => ({
      '@type': 'CreativeWork',
      name: source.title,
      ...(source.url ? { url: source.url } : {}),
    })),
  };
}
