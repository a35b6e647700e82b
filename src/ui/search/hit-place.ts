import type { SearchDocument } from '@/domain/search-document';
import { pathOf } from '@/i18n/navigation';
import { termHref } from '../glossary/term-href';

/** Address of what was found. */
export function hitHref(document: SearchDocument): string {
  const { kind, locale, slug, guide } = document;
  switch (kind) {
    case 'practice':
      return pathOf('/practices/[slug]', locale, slug);
    case 'guide':
      return pathOf('/guides/[slug]', locale, slug);
    case 'section':
      return pathOf('/guides/[slug]/[section]', locale, guide?.slug ?? '', slug);
    case 'template':
      return pathOf('/templates/[slug]', locale, slug);
    case 'municipality':
      return pathOf('/municipalities/[slug]', locale, slug);
    // Materials share one page: the slug is the place on it.
    case 'resource':
      return `${pathOf('/resources', locale)}#${slug}`;
    case 'term':
      return termHref({ slug }, locale);
  }
}
