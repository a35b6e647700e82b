import { practiceFromPayload, practiceSummaryFromPayload } from '@/cms/mapping';
import type { PracticesSelect } from '@/cms/payload-types';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/domain/locale';
import type { Practice, PracticeSummary } from '@/domain/practice';
import { practiceToSearchDocument } from '@/domain/practice-search';
import { slugsOf } from './addresses';
import { foundAt, type Found, type ReadOptions } from './found';
import { memoizedUntilChange } from './memoized';
import { inBestLanguage, oneInBestLanguage } from './languages';
import { recordsLike } from './likeness';
import { processPayload } from './process-payload';
import { readerFor } from './reader';

/** A cited source may itself be named by a document: two steps from the practice. */
const DEPTH = 2;

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

/**
 * Practices to read next: those that the editors chose, then the most alike, by rare words and classification. At most
 * `limit`.
 */
export async function relatedPractices(practice: Practice, locale: Locale, limit: number): Promise<PracticeSummary[]> {
  const chosen = (await practiceSummaries(practice.related, locale)).slice(0, limit);
  if (chosen.length === limit) return chosen;
  const known = new Set(chosen.map(({ id }) => id));
  const alike = await recordsLike(practiceToSearchDocument(practice), {
    kind: 'practice',
    locale,
    limit: limit - chosen.length,
    isMeant: ({ id }) => !known.has(id),
  });
  return [
    ...chosen,
    ...(await practiceSummaries(
      alike.map(({ record }) => record.id),
      locale,
    )),
  ];
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
