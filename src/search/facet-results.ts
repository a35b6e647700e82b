import {
  facetOf,
  facetValueLabel,
  NOT_STATED,
  type FacetName,
  type FacetOrder,
  type FacetValues,
} from '@/domain/facets';
import type { Locale } from '@/domain/locale';
import type { FacetResult, FacetValueCount } from '@/domain/search-response';
import type { FacetCounts } from './port';

type Compare = (a: FacetValueCount, b: FacetValueCount) => number;

function vocabularyOrder(name: FacetName): Compare {
  const places = new Map(
    facetOf(name)
      .vocabularies.flatMap(({ keys }) => keys)
      .map((key, place) => [key, place]),
  );
  const place = (value: string): number => places.get(value) ?? places.size;
  return (a, b) => place(a.value) - place(b.value);
}

function comparison(name: FacetName, order: FacetOrder, locale: Locale): Compare {
  if (order === 'vocabulary') return vocabularyOrder(name);
  if (order === 'newest') return (a, b) => (a.value < b.value ? 1 : -1);
  const collator = new Intl.Collator(locale);
  return (a, b) => b.count - a.count || collator.compare(a.label, b.label);
}

/** Every value that occurs or is chosen, in the facet's order; «not stated» last. */
function facetValueCounts(
  name: FacetName,
  counts: Readonly<Record<string, number>>,
  chosen: readonly string[],
  locale: Locale,
): FacetValueCount[] {
  const compare = comparison(name, facetOf(name).order, locale);
  const isLast = ({ value }: FacetValueCount): number => Number(value === NOT_STATED);
  return [...new Set([...Object.keys(counts), ...chosen])]
    .map((value) => ({
      value,
      label: facetValueLabel(name, value, locale),
      count: counts[value] ?? 0,
      chosen: chosen.includes(value),
    }))
    .filter((each) => each.count > 0 || each.chosen)
    .sort((a, b) => isLast(a) - isLast(b) || compare(a, b));
}

/** Whether any record has a value. */
const isStated = (counts: Readonly<Record<string, number>> = {}): boolean =>
  Object.entries(counts).some(([value, count]) => value !== NOT_STATED && count > 0);

/**
 * The facets as the form shows them, in the requested order. A facet without occurring or chosen values is left out,
 * and so is one that is shown only once a record states it.
 * @param catalogue counts over the whole catalogue, for the facets that are shown only once stated.
 */
export function facetResults(
  names: readonly FacetName[],
  counts: FacetCounts,
  catalogue: FacetCounts,
  facets: FacetValues,
  locale: Locale,
): FacetResult[] {
  return names.flatMap((name) => {
    const { title, onlyWhenStated } = facetOf(name);
    const chosen = facets[name] ?? [];
    if (onlyWhenStated && chosen.length === 0 && !isStated(catalogue[name])) return [];
    const values = facetValueCounts(name, counts[name] ?? {}, chosen, locale);
    return values.length > 0 ? [{ name, title: title[locale], values }] : [];
  });
}
