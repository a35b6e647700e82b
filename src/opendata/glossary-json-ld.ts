import type { GlossaryTerm } from '../domain/guide';
import type { Locale } from '../domain/locale';

interface GlossaryContext {
  name: string;
  /** Absolute address of the glossary. */
  url: string;
  locale: Locale;
}

/** The glossary as a set of defined terms, each with its own address. */
export const glossaryJsonLd = (terms: readonly GlossaryTerm[], { name, url, locale }: GlossaryContext): object => ({
  '@context': 'https://schema.org',
  '@type': 'DefinedTermSet',
  '@id': url,
  url,
  name,
  inLanguage: locale,
  hasDefinedTerm: terms.map((term) => ({
    '@type': 'DefinedTerm',
    '@id': `${url}#${term.slug}`,
    name: term.name,
    description: term.definition,
    inLanguage: term.locale,
    ...(term.variants.length > 0 ? { alternateName: term.variants } : {}),
  })),
});
