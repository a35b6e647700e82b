import { practiceSummaries } from '@/content/practices';
import { searchPractices } from '@/content/search';
import type { Locale } from '@/domain/locale';
import type { Municipality } from '@/domain/municipality';
import type { PracticeSummary } from '@/domain/practice';
import { parseSearchRequest } from '@/domain/search-request';

/** More practices than a region will have. */
const MOST = 500;

/** Practices ready in the language that take place in the commune, without those that the municipality implements. */
export async function practicesInCommune(
  { commune, region, practices }: Municipality,
  locale: Locale,
): Promise<PracticeSummary[]> {
  if (!region) return [];
  const { request } = parseSearchRequest({ region });
  const { hits } = await searchPractices(request, locale, { pageSize: MOST, count: [] });
  const own = new Set(practices.map(({ id }) => id));
  const here = hits
    .map(({ document }) => document)
    .filter(
      ({ id, places }) => !own.has(id) && places.some((place) => place.country === 'CL' && place.locality === commune),
    );
  return practiceSummaries(
    here.map(({ id }) => id),
    locale,
  );
}
