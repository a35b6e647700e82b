import { defineVocabulary, term } from './vocabulary';

/** Regions that a practice may name instead of countries, keyed by their UN M49 code. */
export const WORLD_REGIONS = defineVocabulary([
  term('m49-002', 'África', 'Africa'),
  term('m49-019', 'Américas', 'Americas'),
  term('m49-142', 'Asia', 'Asia'),
  term('m49-150', 'Europa', 'Europe'),
  term('m49-009', 'Oceanía', 'Oceania'),
  term('m49-001', 'Alcance mundial', 'Global'),
  term('m49-419', 'América Latina y el Caribe', 'Latin America and the Caribbean'),
]);

export type WorldRegion = (typeof WORLD_REGIONS.keys)[number];
