import type { AddressedConcept } from './concept';
import { LOCALES, type Locale } from './locale';

/** Where the page of a concept stands in a language: at its Spanish address where it has no name in it. */
export const conceptSlug = ({ slugs }: Pick<AddressedConcept, 'slugs'>, locale: Locale): string | undefined =>
  slugs[locale] ?? slugs.es;

export type ConceptAddress = { status: 'here'; id: string } | { status: 'moved'; slug: string } | { status: 'missing' };

/** Languages from the one asked for. */
const nearestFirst = (locale: Locale): readonly Locale[] => [...new Set<Locale>([locale, ...LOCALES])];

/**
 * The concept at an address: by the address that it has in the language; else by one in another language or one that it
 * had before, which leads on to the one that it has in the language today.
 */
export function conceptAt(concepts: readonly AddressedConcept[], slug: string, locale: Locale): ConceptAddress {
  const own = concepts.find((concept) => conceptSlug(concept, locale) === slug);
  if (own) return { status: 'here', id: own.id };
  const languages = nearestFirst(locale);
  const abroad = languages.flatMap((each) => concepts.find(({ slugs }) => slugs[each] === slug) ?? []);
  const former = languages.flatMap(
    (each) =>
      concepts.find(({ formerSlugs }) => formerSlugs.some((row) => row.slug === slug && row.locale === each)) ?? [],
  );
  const [holder] = [...abroad, ...former];
  const current = holder && conceptSlug(holder, locale);
  return current === undefined ? { status: 'missing' } : { status: 'moved', slug: current };
}
