import { municipalityFromPayload, municipalitySummaryFromPayload } from '@/cms/mapping';
import type { MunicipalitiesSelect, PracticesSelect } from '@/cms/payload-types';
import { todayInChile } from '@/domain/chilean-time';
import type { Locale } from '@/domain/locale';
import type { Municipality, MunicipalitySummary } from '@/domain/municipality';
import type { Figure } from '@/domain/practice';
import { idOf } from '@/domain/relations';
import type { SearchRequest } from '@/domain/search-request';
import { REGIONS, type Region } from '@/domain/vocabularies/regions';
import { sealFigures } from './figures';
import { foundAt, type Found, type ReadOptions } from './found';
import { memoizedUntilChange } from './memoized';
import { oneInBestLanguage } from './languages';
import { processPayload } from './process-payload';
import { practiceSummaries } from './practices';
import { searchMunicipalities } from './search';

export { searchMunicipalities } from './search';

/** More municipalities than Chile has. */
const MOST = 1_000;

const idsFound = memoizedUntilChange(async (request: string, locale: Locale): Promise<ReadonlySet<string>> => {
  const asked = JSON.parse(request) as SearchRequest;
  const { hits } = await searchMunicipalities(asked, locale, { pageSize: MOST, count: [] });
  return new Set(hits.map(({ document }) => document.id));
});

/** Ids of every municipality that a search finds, on all its pages. Kept: each page and each region of one map asks for them. */
export const municipalitiesFound = (request: SearchRequest, locale: Locale): Promise<ReadonlySet<string>> =>
  idsFound(JSON.stringify({ ...request, page: 1 }), locale);

// Stage and revalidation are derived whenever a record is read, by the day it is in Chile. What is kept until the content
// changes stays right all the same: no event may lie in the future when it is saved, so that no stage begins by the mere
// passing of days, and the date of a revalidation does not depend on today.

/** A cited source may itself be named by a document: two steps from the municipality. */
const DEPTH = 2;

/** All that a summary is made of: no texts, no citations, no pictures. */
const SUMMARY_FIELDS = {
  slug: true,
  name: true,
  locality: true,
  region: true,
  coordinates: true,
  historyComplete: true,
  pilotedGuide: true,
  sealHistory: { kind: true, date: true },
  localPolicies: { id: true },
} as const satisfies MunicipalitiesSelect;

/** How many published practices each municipality implements, by its id. */
const practiceCounts = memoizedUntilChange(async (): Promise<ReadonlyMap<string, number>> => {
  const payload = await processPayload();
  const { docs } = await payload.find({
    collection: 'practices',
    overrideAccess: false,
    depth: 0,
    pagination: false,
    select: { implementers: true } satisfies PracticesSelect,
  });
  const counts = new Map<string, number>();
  for (const { implementers } of docs) {
    for (const { relationTo, value } of implementers ?? []) {
      const id = idOf(value);
      if (id !== null && relationTo === 'municipalities') counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
});

const byCommune = new Intl.Collator('es');
const rankOf = (region: Region | null): number => (region ? REGIONS.keys.indexOf(region) : REGIONS.keys.length);

/** Every published municipality of Chile, regions from north to south, communes by their names. */
export const municipalitySummaries = memoizedUntilChange(async (): Promise<MunicipalitySummary[]> => {
  const payload = await processPayload();
  const [{ docs }, counts] = await Promise.all([
    payload.find({
      collection: 'municipalities',
      overrideAccess: false,
      depth: 0,
      pagination: false,
      joins: false,
      select: SUMMARY_FIELDS,
      where: { country: { equals: 'CL' } },
    }),
    practiceCounts(),
  ]);
  const today = todayInChile();
  return docs
    .map((doc) => municipalitySummaryFromPayload(doc, { today, practiceCount: counts.get(doc.id) ?? 0 }))
    .filter(({ slug }) => slug !== '')
    .sort((a, b) => rankOf(a.region) - rankOf(b.region) || byCommune.compare(a.commune, b.commune));
});

/** Ids of the published practices that a municipality implements, the latest first. */
async function practicesOf(id: string): Promise<string[]> {
  const payload = await processPayload();
  const { docs } = await payload.find({
    collection: 'practices',
    overrideAccess: false,
    depth: 0,
    pagination: false,
    sort: '-publishedAt',
    select: { updatedAt: true } satisfies MunicipalitiesSelect,
    where: { 'implementers.value': { equals: id } },
  });
  return docs.map((practice) => practice.id);
}

/**
 * The profile of a municipality of Chile at an address, which is the same in every language. Its words are in the language
 * asked for where they are ready in it, else in Spanish (`record.locale` says which). Others have no page.
 */
export const municipalityBySlug = (
  slug: string,
  locale: Locale,
  options: ReadOptions = {},
): Promise<Found<Municipality>> =>
  foundAt('municipalities', slug, locale, options, async (id, reader) => {
    const [profile, practiceIds] = await Promise.all([
      oneInBestLanguage('municipalities', id, locale, reader, { depth: DEPTH, joins: false }),
      practicesOf(id),
    ]);
    if (profile?.document.country !== 'CL') return null;
    const practices = await practiceSummaries(practiceIds, locale);
    return municipalityFromPayload(profile.document, profile.locale, { today: todayInChile(), practices });
  });

/** How many municipalities have adhered, as the sources state it at several dates; in the order of the record. */
export const adhesionFigures = async (locale: Locale): Promise<Figure[]> =>
  (await sealFigures(locale)).filter(({ measures }) => measures === 'adhesion');
