import type { Payload } from 'payload';
import { localeShown, municipalityFromPayload, resourceDetailsFromPayload } from '@/cms/mapping';
import type { MunicipalitiesSelect, Municipality as MunicipalityRecord, PracticesSelect } from '@/cms/payload-types';
import { todayInChile } from '@/domain/chile';
import { LOCALES, type Locale } from '@/domain/locale';
import { municipalityToSearchDocument, resourceToSearchDocument } from '@/domain/municipality-search';
import { searchKey, type SearchDocument } from '@/domain/search-document';
import { inOrderOfIds, readable, VERSIONS_AT_ONCE, type Indexed } from './indexed';
import { alone } from './indexed-alone';

/** Only municipalities of Chile have a profile. */
const IN_CHILE = { country: { equals: 'CL' } };

/** What a document is made of. Named one by one: a `select` that leaves fields out loses columns of rows with relations. */
const INDEXED = {
  slug: true,
  name: true,
  country: true,
  region: true,
  locality: true,
  sealHistory: true,
  historyComplete: true,
  commitments: true,
  office: true,
  figures: true,
  pilotedGuide: true,
  localPolicies: true,
  languages: true,
  publishedAt: true,
  createdAt: true,
  updatedAt: true,
} as const satisfies MunicipalitiesSelect;

/** Those among the municipalities that implement a published practice. */
async function holdersAmong(payload: Payload, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { docs } = await payload.find({
    collection: 'practices',
    where: { 'implementers.value': { in: [...ids] } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    select: { implementers: true } satisfies PracticesSelect,
  });
  const named = docs.flatMap(({ implementers }) => implementers ?? []);
  return new Set(named.map(({ value }) => (typeof value === 'string' ? value : value.id)));
}

/** Tells apart the two documents that an unchanged profile may have: with practices in the catalogue, or without. */
const versionOf = (updatedAt: string, hasPractices: boolean): string =>
  hasPractices ? `${updatedAt}+practices` : updatedAt;

function documentOf(record: MunicipalityRecord, locale: Locale, hasPractices: boolean): SearchDocument | null {
  if (!record.slug) return null;
  const profile = municipalityFromPayload(record, localeShown(record, locale), {
    today: todayInChile(),
    practices: [],
  });
  const municipality = { ...profile, practiceCount: hasPractices ? 1 : 0 };
  return {
    ...municipalityToSearchDocument(municipality, locale),
    updatedAt: versionOf(record.updatedAt, hasPractices),
  };
}

/** Municipalities of Chile: each stands in every language. */
export const indexedMunicipalities = (payload: Payload): Indexed => ({
  async *versions() {
    const pages = inOrderOfIds(async (where) => {
      const { docs } = await payload.find({
        collection: 'municipalities',
        where: { and: [where, IN_CHILE] },
        sort: 'id',
        limit: VERSIONS_AT_ONCE,
        pagination: false,
        depth: 0,
        overrideAccess: false,
        select: { updatedAt: true, slug: true } satisfies MunicipalitiesSelect,
      });
      return docs;
    });
    for await (const page of pages) {
      const holders = await holdersAmong(
        payload,
        page.map(({ id }) => id),
      );
      yield page.map(({ id, slug, updatedAt }) => ({
        id,
        updatedAt: versionOf(updatedAt, holders.has(id)),
        keys: slug ? LOCALES.map((locale) => searchKey(id, locale)) : [],
      }));
    }
  },
  documents: async (ids) => {
    const documents: SearchDocument[] = [];
    const holders = await holdersAmong(payload, ids);
    for (const locale of LOCALES) {
      const { docs } = await payload.find({
        collection: 'municipalities',
        where: { and: [{ id: { in: [...ids] } }, IN_CHILE] },
        locale,
        fallbackLocale: false,
        depth: 0,
        select: INDEXED,
        limit: ids.length,
        pagination: false,
        overrideAccess: false,
      });
      for (const doc of docs) {
        const draw = () => documentOf(doc, locale, holders.has(doc.id));
        documents.push(...readable(payload, `Municipality ${doc.id} in ${locale}`, draw));
      }
    }
    return documents;
  },
});

/** Materials: of a file or a source nothing stands in their documents. */
export const indexedResources = (payload: Payload): Indexed =>
  alone(payload, 'resources', (record, locale) => {
    const resource = resourceDetailsFromPayload(record, locale);
    return resource && resourceToSearchDocument(resource);
  });
