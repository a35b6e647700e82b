import { practiceSummaries } from '@/content/practices';
import { indexedRecords } from '@/content/search';
import { liesIn } from '@/domain/commune';
import { DEFAULT_LOCALE, type Locale } from '@/domain/locale';
import type { Municipality } from '@/domain/municipality';
import type { PracticeSummary } from '@/domain/practice';

/**
 * Practices that take place in the commune, without those that the municipality implements; the latest first. Looked up
 * in Spanish, in which everything is ready that is ready at all.
 */
export async function practicesInCommune(municipality: Municipality, locale: Locale): Promise<PracticeSummary[]> {
  const own = new Set(municipality.practices.map(({ id }) => id));
  const here = (await indexedRecords(['practice'], DEFAULT_LOCALE)).filter(
    ({ id, places }) => !own.has(id) && places.some((place) => liesIn(place, municipality)),
  );
  return practiceSummaries(
    here.map(({ id }) => id),
    locale,
  );
}
