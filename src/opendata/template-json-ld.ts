import { TEMPLATE_FORMATS, type Template, type TemplateFormat } from '../domain/template';
import { DIMENSIONS } from '../domain/vocabularies/dimensions';

interface TemplateContext {
  /** Absolute address of the page. */
  url: string;
  /** Absolute address of the portal. */
  siteUrl: string;
  publisher: string;
  /** Absolute address of the template as a document. */
  file: (format: TemplateFormat) => string;
}

const MEDIA_TYPES: Readonly<Record<TemplateFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
};

/** A template as a digital document with its files. What is not stated is left out. */
export const templateJsonLd = (template: Template, { url, siteUrl, publisher, file }: TemplateContext): object => ({
  '@context': 'https://schema.org',
  '@type': 'DigitalDocument',
  '@id': url,
  url,
  name: template.title,
  description: template.summary,
  inLanguage: template.locale,
  version: template.version,
  dateCreated: template.dated,
  datePublished: template.publishedAt,
  dateModified: template.updatedAt,
  isAccessibleForFree: true,
  isPartOf: { '@type': 'WebSite', url: siteUrl },
  ...(publisher ? { publisher: { '@type': 'GovernmentOrganization', name: publisher } } : {}),
  keywords: template.dimensions.map((dimension) => DIMENSIONS.label(dimension, template.locale)),
  encoding: TEMPLATE_FORMATS.map((format) => ({
    '@type': 'MediaObject',
    encodingFormat: MEDIA_TYPES[format],
    contentUrl: file(format),
  })),
  ...(template.citation
    ? {
        isBasedOn: {
          '@type': 'CreativeWork',
          name: template.citation.source.title,
          ...(template.citation.source.url ? { url: template.citation.source.url } : {}),
        },
      }
    : {}),
});
