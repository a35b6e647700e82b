import { practiceFromPayload, practiceSummaryFromPayload } from '@/cms/mapping';
import type { PracticesSelect } from '@/cms/payload-types';
import type { FacetValues } from '@/domain/facets';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/domain/locale';
import type { Practice, PracticeSummary } from '@/domain/practice';
import { slugsOf } from './addresses';
import { foundAt, type Found, type ReadOptions } from './found';
import { memoizedUntilChange } from './memoized';
import { inBestLanguage, oneInBestLanguage } from './languages';
import { processPayload } from './process-payload';
import { readerFor } from './reader';
import { searchPractices } from './search';

/** A cited source may itself be named by a document: two steps from the practice. */
const DEPTH = 2;
/** How many similar practices are weighed to find the nearest. */
const CANDIDATES = 48;

const SUMMARY_FIELDS = {
  slug: true,
  title: true,
  summary: true,
  dimensions: true,
  places: true,
  worldRegion: true,
  start: true,
  end: true,
  ongoing: true,
  languages: true,
  updatedAt: true,
} as const satisfies PracticesSelect;

/**
 * The practice at an address. Texts are in the language asked for where the record is ready in it, else in Spanish
 * (`record.locale` says which). `slug` is that language's, or the Spanish one; a former one answers `moved`.
 */
export const practiceBySlug = (slug: string, locale: Locale, options: ReadOptions = {}): Promise<Found<Practice>> =>
  foundAt('practices', slug, locale, options, async (id, reader) => {
    const [found, slugs] = await Promise.all([
      oneInBestLanguage('practices', id, locale, reader, { depth: DEPTH }),
      slugsOf('practices', id, reader),
    ]);
    return found && { ...practiceFromPayload(found.document, found.locale), slugs };
  });

/** Cards of the published practices among `ids`, in that order, in the language asked for or else in Spanish. */
export async function practiceSummaries(ids: readonly string[], locale: Locale): Promise<PracticeSummary[]> {
  if (ids.length === 0) return [];
  const found = await inBestLanguage('practices', locale, await readerFor(false), {
    depth: 0,
    select: SUMMARY_FIELDS,
    where: { id: { in: [...ids] } },
  });
  const cards = new Map(
    found.map((each) => [each.document.id, practiceSummaryFromPayload(each.document, each.locale)]),
  );
  return ids.flatMap((id) => cards.get(id) ?? []);
}

/** Practices that share dimensions or the subarea, the most alike first. */
async function similarTo({ id, dimensions, subarea }: Practice, locale: Locale): Promise<string[]> {
  const facets: FacetValues = dimensions.length > 0 ? { dimension: dimensions } : subarea ? { subarea: [subarea] } : {};
  const request = { q: '', facets, match: 'best', concepts: true, sort: 'published', page: 1, view: 'list' } as const;
  const { hits } = await searchPractices(request, locale, { pageSize: CANDIDATES, count: [] });
  const likeness = (values: { dimension: string[]; subarea: string[] }): number => {
    const shared = values.dimension.filter((value) => dimensions.some((dimension) => dimension === value)).length;
    const sameSubarea = subarea !== null && values.subarea.includes(subarea);
    return shared / (dimensions.length + values.dimension.length - shared || 1) + (sameSubarea ? 1 : 0);
  };
  return hits
    .map(({ document }) => ({ id: document.id, weight: likeness(document.facets) }))
    .filter((candidate) => candidate.id !== id)
    .sort((a, b) => b.weight - a.weight)
    .map((candidate) => candidate.id);
}

/** Practices to read next: those that the editors chose, then the most alike. At most `limit`. */
export async function relatedPractices(practice: Practice, locale: Locale, limit: number): Promise<PracticeSummary[]> {
  const chosen = (await practiceSummaries(practice.related, locale)).slice(0, limit);
  if (chosen.length === limit) return chosen;
  const known = new Set([practice.id, ...chosen.map(({ id }) => id)]);
  const similar = (await similarTo(practice, locale)).filter((id) => !known.has(id));
  return [...chosen, ...(await practiceSummaries(similar.slice(0, limit - chosen.length), locale))];
}

/** How many published practices are ready in no other language than Spanish. */
export const practicesOnlyInSpanish = memoizedUntilChange(async (): Promise<number> => {
  const payload = await processPayload();
  const count = async (where: Parameters<typeof payload.count>[0]['where']) =>
    (await payload.count({ collection: 'practices', overrideAccess: false, ...(where ? { where } : {}) })).totalDocs;
  const others = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE);
  const [all, translated] = await Promise.all([
    count(undefined),
    count({ or: others.map((locale) => ({ [`languages.${locale}.readiness`]: { equals: 'ready' } })) }),
  ]);
  return all - translated;
});
