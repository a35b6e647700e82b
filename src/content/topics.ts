import { conceptAt, conceptSlug } from '@/domain/concept-address';
import type { AddressedConcept } from '@/domain/concept';
import { KINDS, type Kind } from '@/domain/kinds';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/domain/locale';
import type { SearchDocument } from '@/domain/search-document';
import { parseSearchRequest, type SearchRequest } from '@/domain/search-request';
import { wordForms } from '@/domain/text/word-forms';
import type { Topic, TopicLink, TopicRecords } from '@/domain/topic';
import { getSearch } from '@/search';
import { heldConcepts, isMeant, SEARCHED_TEXTS, Thesaurus } from '@/search/analysis';
import { concepts } from './concepts';
import type { Found } from './found';
import { glossary } from './glossary';
import { memoizedUntilChange } from './memoized';

/** Records of a kind that a topic shows. */
const SHOWN = 6;

/** The search that finds what a page of a topic shows: every record that holds the concept. */
export const topicSearch = (name: string): SearchRequest =>
  parseSearchRequest({ q: name, match: 'all' }, KINDS).request;

const nameIn = (concept: AddressedConcept, locale: Locale): string =>
  concept.slugs[locale] === undefined ? concept.preferred[DEFAULT_LOCALE] : concept.preferred[locale];

/** Which concepts records hold, as far as it was asked. */
const holding = memoizedUntilChange(async () => {
  const thesaurus = new Thesaurus(await concepts());
  const known = new Map<string, ReadonlySet<string>>();
  return (document: SearchDocument, id: string): boolean => {
    const texts = () => SEARCHED_TEXTS.map((text) => [...wordForms(document[text])]);
    const held = known.get(document.key) ?? heldConcepts(document, texts(), thesaurus);
    known.set(document.key, held);
    return thesaurus.met([id], document.locale).some((met) => isMeant(met.relation) && held.has(met.id));
  };
});

/**
 * How many records of each kind the search for a concept finds; kinds without any are left out. None where not one of
 * the best holds it: the search then shows what comes near, or what is spelt alike.
 */
const countsOf = memoizedUntilChange(
  async (id: string, name: string, locale: Locale): Promise<ReadonlyMap<Kind, number>> => {
    const options = { pageSize: SHOWN, count: ['kind'] } as const;
    const { hits, facets } = await getSearch().search(topicSearch(name), locale, KINDS, options);
    const holds = await holding();
    if (!hits.some(({ document }) => holds(document, id))) return new Map();
    const values = facets.find(({ name: facet }) => facet === 'kind')?.values ?? [];
    const counts = new Map(values.map(({ value, count }) => [value, count]));
    return new Map(KINDS.flatMap((kind) => (counts.get(kind) ? [[kind, counts.get(kind) ?? 0] as const] : [])));
  },
);

/** The concept as a link leads to it; null where no record holds it, or it has no address. */
async function linkTo(concept: AddressedConcept, locale: Locale): Promise<TopicLink | null> {
  const slug = conceptSlug(concept, locale);
  if (slug === undefined) return null;
  const name = nameIn(concept, locale);
  const counts = await countsOf(concept.id, name, locale);
  const count = [...counts.values()].reduce((sum, each) => sum + each, 0);
  const named = concept.slugs[locale] === undefined ? DEFAULT_LOCALE : locale;
  return count === 0 ? null : { id: concept.id, name, nameIn: named, slug, count };
}

async function linksTo(found: readonly AddressedConcept[], locale: Locale): Promise<TopicLink[]> {
  const collator = new Intl.Collator(locale);
  const links: TopicLink[] = [];
  // One after the other: a search for each concept at once would hold up everybody else's.
  for (const concept of found) {
    const link = await linkTo(concept, locale);
    if (link) links.push(link);
  }
  return links.sort((a, b) => collator.compare(a.name, b.name));
}

/** Every concept that a record holds, by name. */
export const topics = memoizedUntilChange(async (locale: Locale): Promise<TopicLink[]> =>
  linksTo(await concepts(), locale),
);

/** The concepts that a term of the glossary explains, by the term's id. Those with a page alone. */
export const topicsOfTerms = memoizedUntilChange(async (locale: Locale): Promise<ReadonlyMap<string, TopicLink>> => {
  const explained = (await concepts()).filter(({ term }) => term !== null);
  const links = new Map((await linksTo(explained, locale)).map((link) => [link.id, link]));
  return new Map(
    explained.flatMap(({ id, term }) => {
      const link = links.get(id);
      return term !== null && link ? [[term, link] as const] : [];
    }),
  );
});

async function recordsOf(kind: Kind, count: number, name: string, locale: Locale): Promise<TopicRecords> {
  const { hits } = await getSearch().search(topicSearch(name), locale, [kind], { pageSize: SHOWN, count: [] });
  return {
    kind,
    count,
    records: hits.map(({ document: { id, title, summary, path } }) => ({ id, title, summary, path })),
  };
}

async function topicOf(concept: AddressedConcept, locale: Locale): Promise<Topic | null> {
  const link = await linkTo(concept, locale);
  if (!link) return null;
  const [all, terms, counts] = await Promise.all([concepts(), glossary(locale), countsOf(link.id, link.name, locale)]);
  const among = (isOne: (other: AddressedConcept) => boolean) => linksTo(all.filter(isOne), locale);
  return {
    ...link,
    scopeNote: concept.scopeNote[link.nameIn] ?? null,
    term: terms.find(({ id }) => id === concept.term) ?? null,
    alternative: concept.alternative[link.nameIn],
    groups: await Promise.all([...counts].map(([kind, count]) => recordsOf(kind, count, link.name, locale))),
    broader: await among(({ id }) => concept.broader.includes(id)),
    narrower: await among(({ broader }) => broader.includes(concept.id)),
    related: await among(({ id, related }) => concept.related.includes(id) || related.includes(concept.id)),
  };
}

/** The topic at an address, in a language; missing where no record that is ready in it holds the concept. */
export async function topicBySlug(slug: string, locale: Locale): Promise<Found<Topic>> {
  const all = await concepts();
  const address = conceptAt(all, slug, locale);
  if (address.status !== 'here') return address;
  const concept = all.find(({ id }) => id === address.id);
  const record = concept ? await topicOf(concept, locale) : null;
  return record ? { status: 'found', record } : { status: 'missing' };
}

/** Addresses of a concept in the languages in which it has a name and at least so many records. */
export async function topicSlugs(id: string, atLeast: number): Promise<Partial<Record<Locale, string>>> {
  const concept = (await concepts()).find((each) => each.id === id);
  const slugs = await Promise.all(
    LOCALES.map(async (locale) => {
      const slug = concept?.slugs[locale];
      const link = concept && slug !== undefined ? await linkTo(concept, locale) : null;
      return link && link.count >= atLeast ? [[locale, slug] as const] : [];
    }),
  );
  return Object.fromEntries(slugs.flat());
}
