import type { WrittenPage } from '../domain/site';

interface Context {
  /** Absolute address of the page. */
  url: string;
  /** Absolute address of the portal. */
  siteUrl: string;
  publisher: string;
}

/** A written page as schema.org describes an article. What is not stated is left out. */
export const pageJsonLd = (page: WrittenPage, { url, siteUrl, publisher }: Context): object => ({
  '@context': 'https://schema.org',
  '@type': 'Article',
  '@id': url,
  url,
  headline: page.title,
  description: page.summary,
  inLanguage: page.locale,
  dateModified: page.updatedAt,
  isPartOf: { '@type': 'WebSite', url: siteUrl },
  ...(publisher ? { publisher: { '@type': 'GovernmentOrganization', name: publisher } } : {}),
  ...(page.citation
    ? {
        isBasedOn: {
          '@type': 'CreativeWork',
          name: page.citation.source.title,
          ...(page.citation.source.url ? { url: page.citation.source.url } : {}),
        },
      }
    : {}),
});
