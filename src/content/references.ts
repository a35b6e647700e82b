import { sourceFromPayload, templateSummaryFromPayload } from '@/cms/mapping';
import type { SectionsSelect, GuidesSelect, TemplatesSelect } from '@/cms/payload-types';
import type { BlockReferences, GuideSection } from '@/domain/guide';
import type { Locale } from '@/domain/locale';
import { blocksNamed } from '@/domain/placed-blocks';
import { idOf } from '@/domain/relations';
import type { RichText, RichTextNode } from '@/domain/rich-text';
import { parseSearchRequest, searchParameters } from '@/domain/search-request';
import { referencesOf, type NoteOrBlock, type ReferencedCollection } from '@/domain/stored-blocks';
import { glossary } from './glossary';
import { inBestLanguage } from './languages';
import { processPayload } from './process-payload';
import { practiceSummaries } from './practices';
import { readerFor } from './reader';
import { searchPractices } from './search';

/** Cards that a list shows of a search; all of them are one link away. */
const MOST_FOUND = 6;

type Ids = Readonly<Record<ReferencedCollection, readonly string[]>>;
type Bodies = readonly Pick<GuideSection, 'body'>[];

const fieldsOf = ({ fields }: RichTextNode): Record<string, unknown> =>
  typeof fields === 'object' && fields !== null ? (fields as Record<string, unknown>) : {};

/** Every block and note of a text. The mapping has left none in it that is not the portal's. */
const placedIn = (node: RichTextNode): Record<string, unknown>[] =>
  node.type === 'block' || node.type === 'inlineBlock' ? [fieldsOf(node)] : (node.children ?? []).flatMap(placedIn);

function namedIn(bodies: readonly RichText[]): Ids {
  const ids: Record<ReferencedCollection, Set<string>> = {
    glossary: new Set(),
    sources: new Set(),
    sections: new Set(),
    templates: new Set(),
    practices: new Set(),
  };
  for (const { blockType, ...content } of bodies.flatMap(({ root }) => placedIn(root))) {
    for (const { collection, id } of referencesOf(blockType as NoteOrBlock, content)) ids[collection].add(id);
  }
  return Object.fromEntries(Object.entries(ids).map(([name, set]) => [name, [...set]])) as unknown as Ids;
}

const byId = <T extends { id: string }>(records: readonly T[]): Record<string, T> =>
  Object.fromEntries(records.map((record) => [record.id, record]));

async function sourcesAmong(ids: readonly string[]): Promise<BlockReferences['sources']> {
  if (ids.length === 0) return {};
  const payload = await processPayload();
  const { docs } = await payload.find({
    collection: 'sources',
    ...(await readerFor(false)),
    depth: 1,
    pagination: false,
    where: { id: { in: [...ids] } },
  });
  return byId(docs.map(sourceFromPayload));
}

async function sectionsAmong(ids: readonly string[], locale: Locale): Promise<BlockReferences['sections']> {
  if (ids.length === 0) return {};
  const reader = await readerFor(false);
  const [sections, guides] = await Promise.all([
    inBestLanguage('sections', locale, reader, {
      depth: 0,
      select: { title: true, slug: true, guide: true, languages: true } satisfies SectionsSelect,
      where: { id: { in: [...ids] } },
    }),
    inBestLanguage('guides', locale, reader, {
      depth: 0,
      select: { title: true, slug: true, languages: true } satisfies GuidesSelect,
    }),
  ]);
  const guideSlugs = new Map(guides.map(({ document }) => [document.id, document.slug]));
  return Object.fromEntries(
    sections.flatMap(({ document: { id, title, slug, guide } }) => {
      const guideSlug = guideSlugs.get(idOf(guide) ?? '');
      return guideSlug && slug && title ? [[id, { title, path: { guide: guideSlug, section: slug } }] as const] : [];
    }),
  );
}

async function templatesAmong(ids: readonly string[], locale: Locale): Promise<BlockReferences['templates']> {
  if (ids.length === 0) return {};
  const reader = await readerFor(false);
  const found = await inBestLanguage('templates', locale, reader, {
    depth: 0,
    select: {
      title: true,
      slug: true,
      summary: true,
      policyStage: true,
      languages: true,
    } satisfies TemplatesSelect,
    where: { id: { in: [...ids] } },
  });
  return byId(found.map(({ document, locale: shown }) => templateSummaryFromPayload(document, shown)));
}

/** The practices of a list as a reader finds them today. */
async function practicesOf(
  { practices, query }: { practices?: readonly string[] | undefined; query?: string | undefined },
  locale: Locale,
): Promise<BlockReferences['practices'][string]> {
  if (!query) {
    const chosen = await practiceSummaries(practices ?? [], locale);
    return { practices: chosen, total: chosen.length, query: null };
  }
  const raw: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(query)) (raw[name] ??= []).push(value);
  const { request } = parseSearchRequest(raw);
  const found = await searchPractices({ ...request, page: 1 }, locale, { pageSize: MOST_FOUND, count: [] });
  const cards = await practiceSummaries(
    found.hits.map(({ document }) => document.id),
    locale,
  );
  return { practices: cards, total: found.total, query: searchParameters(request).toString() };
}

/** What the blocks of these texts lead to. What visitors may not see is left out, and its block is then not drawn. */
export async function referencesIn(texts: Bodies, locale: Locale): Promise<BlockReferences> {
  const bodies = texts.map(({ body }) => body);
  const ids = namedIn(bodies);
  const lists = bodies.flatMap((body) => blocksNamed(body, 'practiceList'));
  const [terms, sources, sections, templates, practices] = await Promise.all([
    ids.glossary.length > 0 ? glossary(locale) : [],
    sourcesAmong(ids.sources),
    sectionsAmong(ids.sections, locale),
    templatesAmong(ids.templates, locale),
    Promise.all(lists.map(async ({ id, content }) => [id, await practicesOf(content, locale)] as const)),
  ]);
  return {
    terms: byId(terms.filter(({ id }) => ids.glossary.includes(id))),
    sources,
    sections,
    templates,
    practices: Object.fromEntries(practices),
  };
}
