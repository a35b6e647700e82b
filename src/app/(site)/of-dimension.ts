import { guides } from '@/content/guides';
import { searchEverything } from '@/content/search';
import { templates } from '@/content/templates';
import { KINDS } from '@/domain/kinds';
import type { Locale } from '@/domain/locale';
import { parseSearchRequest } from '@/domain/search-request';
import type { TemplateSummary } from '@/domain/template';
import type { Dimension } from '@/domain/vocabularies/dimensions';
import { inOrder, sectionHref } from '@/ui/guide/contents';

/** More sections and templates than the portal will have for one dimension. */
const MOST = 200;

interface OfDimension {
  /** In reading order. */
  sections: { title: string; summary: string; href: string }[];
  /** By stage. */
  templates: TemplateSummary[];
}

/** The guide sections and templates with a dimension that are ready in the language. */
export async function ofDimension(dimension: Dimension, locale: Locale): Promise<OfDimension> {
  const { request } = parseSearchRequest({ dimension, kind: ['section', 'template'] }, KINDS);
  const [{ hits }, all, forms] = await Promise.all([
    searchEverything(request, locale, { pageSize: MOST, count: [] }),
    guides(locale),
    templates(locale),
  ]);
  const found = new Map(hits.map(({ document }) => [document.id, document]));
  const sections = all.flatMap((guide) =>
    inOrder(guide.contents).flatMap((entry) => {
      const document = found.get(entry.id);
      return document
        ? [{ title: entry.title, summary: document.summary, href: sectionHref(guide, entry, locale) }]
        : [];
    }),
  );
  return { sections, templates: forms.filter(({ id }) => found.has(id)) };
}
