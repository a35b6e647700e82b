import { cache } from 'react';
import { searchPractices } from '@/content/search';
import type { Locale } from '@/domain/locale';
import { parseSearchRequest } from '@/domain/search-request';
import { DIMENSIONS, type Dimension } from '@/domain/vocabularies/dimensions';

export interface DimensionCounts {
  /** Practices of each dimension that are ready in the language. */
  counts: Partial<Record<Dimension, number>>;
  /** All practices that are. */
  total: number;
}

/** How many practices each dimension has; computed once per page. */
export const dimensionCounts = cache(async (locale: Locale): Promise<DimensionCounts> => {
  const { facets, all } = await searchPractices(parseSearchRequest({}).request, locale);
  const values = facets.find(({ name }) => name === 'dimension')?.values ?? [];
  const counts = values.flatMap(({ value, count }) => (DIMENSIONS.has(value) ? [[value, count] as const] : []));
  return { counts: Object.fromEntries(counts), total: all };
});
