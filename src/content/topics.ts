import type { AddressedConcept } from '@/domain/concept';
import { conceptAt, conceptSlug } from '@/domain/concept-address';
import { KINDS, type Kind } from '@/domain/kinds';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/domain/locale';
import { parseSearchRequest, type SearchRequest } from '@/domain/search-request';
import type { Topic, TopicLink, TopicRecords } from '@/domain/topic';
import { getSearch } from '@/search';
import { conceptHolders, type Holders } from './concept-holders';
import { concepts } from './concepts';
import type { Found } from './found';
import { glossary } from './glossary';
import { memoizedUntilChange } from './memoized';

/** Records of a kind that a topic shows. */
const SHOWN = 6;
/** The search may rank some before them that have its words, but not together. */
const LOOKED_AT = 30;

/** The search that ranks the records of a topic. */
export const topicSearch = (name: string): SearchRequest =>
  parseSearchRequest({ q: name, match: 'all' }, KINDS).request;

/** The language of the concept's name. */
const namedIn = ({ slugs }: AddressedConcept, locale: Locale): Locale =>
  slugs[locale] === undefined ? DEFAULT_LOCALE : locale;

/** Those of the concepts that a record holds, by name. */
async function linksTo(found: readonly AddressedConcept[], locale: Locale): Promise<TopicLink[]> {
  const holders = await conceptHolders(locale);
  const collator = new Intl.Collator(locale);
  return found
    .flatMap((concept) => {
      const nameIn = namedIn(concept, locale);
      const slug = conceptSlug(concept, locale);
      const count = holders.get(concept.id)?.size ?? 0;
      return slug === undefined || count === 0
        ? []
        : [{ id: concept.id, name: concept.preferred[nameIn], nameIn, slug, count }];
    })
    .sort((a, b) => collator.compare(a.name, b.name));
}

/** Every concept that a record holds, by name. */
export const topics = async (locale: Locale): Promise<TopicLink[]> => linksTo(await concepts(), locale);

/** The concepts that a term of the glossary explains, by the term's id. Those with a page alone. */
export const topicsOfTerms = memoizedUntilChange(async (locale: Locale): Promise<ReadonlyMap<string, TopicLink>> => {
  const terms = new Map((await concepts()).map(({ id, term }) => [id, term]));
  const links = await topics(locale);
  return new Map(
    links.flatMap((link) => {
      const term = terms.get(link.id);
      return term ? [[term, link] as const] : [];
    }),
  );
});

async function recordsOf(kind: Kind, holders: Holders, name: string, locale: Locale): Promise<TopicRecords> {
  const options = { pageSize: LOOKED_AT, count: [] };
  const { hits } = await getSearch().search(topicSearch(name), locale, [kind], options);
  const held = hits.filter(({ document }) => holders.has(document.id)).slice(0, SHOWN);
  return {
    kind,
    count: [...holders.values()].filter((each) => each === kind).length,
    records: held.map(({ document: { id, title, summary, path } }) => ({ id, title, summary, path })),
  };
}

async function topicOf(concept: AddressedConcept, locale: Locale): Promise<Topic | null> {
  const [link] = await linksTo([concept], locale);
  if (!link) return null;
  const [all, terms, holding] = await Promise.all([concepts(), glossary(locale), conceptHolders(locale)]);
  const holders: Holders = holding.get(concept.id) ?? new Map<string, Kind>();
  const kinds = KINDS.filter((kind) => [...holders.values()].includes(kind));
  const among = (isOne: (other: AddressedConcept) => boolean) => linksTo(all.filter(isOne), locale);
  return {
    ...link,
    scopeNote: concept.scopeNote[link.nameIn] ?? null,
    term: terms.find(({ id }) => id === concept.term) ?? null,
    alternative: concept.alternative[link.nameIn],
    groups: await Promise.all(kinds.map((kind) => recordsOf(kind, holders, link.name, locale))),
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

/** Addresses of a topic in the languages in which it has a name and at least so many records. */
export async function topicSlugs(id: string, atLeast: number): Promise<Partial<Record<Locale, string>>> {
  const found = (await concepts()).filter((each) => each.id === id);
  const slugs = await Promise.all(
    LOCALES.map(async (locale) =>
      (await linksTo(found, locale))
        .filter(({ nameIn, count }) => nameIn === locale && count >= atLeast)
        .map(({ slug }) => [locale, slug] as const),
    ),
  );
  return Object.fromEntries(slugs.flat());
}
