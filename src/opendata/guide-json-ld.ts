import type { Guide, GuideSection } from '../domain/guide';
import type { Citation } from '../domain/practice';
import { DIMENSIONS } from '../domain/vocabularies/dimensions';

interface GuideContext {
  /** Absolute address of the page. */
  url: string;
  /** Absolute address of the portal. */
  siteUrl: string;
  publisher: string;
}

interface SectionContext extends Omit<GuideContext, 'siteUrl'> {
  /** Absolute address of the guide that holds the section. */
  guideUrl: string;
}

const publisherOf = (name: string) => (name ? { publisher: { '@type': 'GovernmentOrganization', name } } : {});

/** The work that a text is based on. */
const basedOn = (citation: Citation | null) =>
  citation
    ? {
        isBasedOn: {
          '@type': 'CreativeWork',
          name: citation.source.title,
          ...(citation.source.url ? { url: citation.source.url } : {}),
        },
      }
    : {};

/** A guide as schema.org describes a book. What is not stated is left out. */
export const guideJsonLd = (guide: Guide, { url, siteUrl, publisher }: GuideContext): object => ({
  '@context': 'https://schema.org',
  '@type': 'Book',
  '@id': url,
  url,
  name: guide.title,
  description: guide.summary,
  inLanguage: guide.locale,
  datePublished: guide.publishedAt,
  dateModified: guide.updatedAt,
  isPartOf: { '@type': 'WebSite', url: siteUrl },
  ...publisherOf(publisher),
  ...basedOn(guide.citation),
});

/** A section of a guide as a technical article that is part of it. */
export const sectionJsonLd = (
  section: GuideSection,
  guide: Guide,
  { url, guideUrl, publisher }: SectionContext,
): object => ({
  '@context': 'https://schema.org',
  '@type': 'TechArticle',
  '@id': url,
  url,
  headline: section.title,
  description: section.summary,
  inLanguage: section.locale,
  datePublished: section.publishedAt,
  dateModified: section.updatedAt,
  isPartOf: { '@type': 'Book', '@id': guideUrl, name: guide.title },
  keywords: section.dimensions.map((dimension) => DIMENSIONS.label(dimension, section.locale)),
  ...publisherOf(publisher),
  ...basedOn(section.citation),
});
