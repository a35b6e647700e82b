import type { Locale } from '@/domain/locale';
import type { Place, PracticeSummary } from '@/domain/practice';
import { COUNTRIES } from '@/domain/vocabularies/countries';
import { REGIONS } from '@/domain/vocabularies/regions';
import { WORLD_REGIONS } from '@/domain/vocabularies/world-regions';

/** «Temuco, La Araucanía, Chile»: as much of a place as is known, without repeating a name. */
export function placeName({ locality, subdivision, country }: Place, locale: Locale, { region = true } = {}): string {
  const subdivisionName = region && subdivision ? REGIONS.label(subdivision, locale) : null;
  const names = [locality, subdivisionName, COUNTRIES.label(country, locale)];
  return [...new Set(names.filter((name) => name !== null && name !== ''))].join(', ');
}

/** Every place of a practice on one line, for cards and lists. */
export function placesLine(
  { places, worldRegion }: Pick<PracticeSummary, 'places' | 'worldRegion'>,
  locale: Locale,
): string {
  const names = places.map((place) => placeName(place, locale, { region: false }));
  if (worldRegion) names.push(WORLD_REGIONS.label(worldRegion, locale));
  return names.join(' · ');
}
