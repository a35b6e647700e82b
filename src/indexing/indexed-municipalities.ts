import type { Payload } from 'payload';
import { localeShown, municipalityFromPayload, resourceDetailsFromPayload } from '@/cms/mapping';
import type { MunicipalitiesSelect, Municipality as MunicipalityRecord, PracticesSelect } from '@/cms/payload-types';
import { todayInChile } from '@/domain/chilean-time';
import { LOCALES, type Locale } from '@/domain/locale';
import { municipalityToSearchDocument, resourceToSearchDocument } from '@/domain/municipality-search';
import { idOf } from '@/domain/relations';
import type { SearchContent, SearchDocument } from '@/domain/search-document';
import { countPublished, drawn, publishedIds, type Indexed } from './indexed';
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
  communeCode: true,
  sealHistory: true,
  historyComplete: true,
  commitments: true,
  office: true,
  figures: true,
  pilotedGuide: true,
  localPolicies: true,
  photo: true,
  crest: true,
  languages: true,
  publishedAt: true,
  createdAt: true,
  updatedAt: true,
} as const satisfies MunicipalitiesSelect;

/** How many published practices each of the municipalities implements. */
async function practiceCounts(payload: Payload, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { docs } = await payload.find({
    collection: 'practices',
    where: { 'implementers.value': { in: [...ids] } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    select: { implementers: true } satisfies PracticesSelect,
  });
  const counts = new Map<string, number>();
  for (const { value } of docs.flatMap(({ implementers }) => implementers ?? [])) {
    const id = idOf(value);
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function contentOf(record: MunicipalityRecord, locale: Locale, practiceCount: number): SearchContent | null {
  if (!record.slug) return null;
  const profile = municipalityFromPayload(record, localeShown(record, locale), {
    today: todayInChile(),
    practices: [],
  });
  return municipalityToSearchDocument({ ...profile, practiceCount }, locale);
}

/** Municipalities of Chile: each stands in every language. */
export const indexedMunicipalities = (payload: Payload): Indexed => ({
  ids: () => publishedIds(payload, 'municipalities', IN_CHILE),
  count: async () => LOCALES.length * (await countPublished(payload, 'municipalities', IN_CHILE)),
  documents: async (ids) => {
    const documents: SearchDocument[] = [];
    const counts = await practiceCounts(payload, ids);
    for (const locale of LOCALES) {
      const { docs } = await payload.find({
        collection: 'municipalities',
        where: { and: [{ id: { in: [...ids] } }, IN_CHILE] },
        locale,
        fallbackLocale: false,
        depth: 1,
        select: INDEXED,
        limit: ids.length,
        pagination: false,
        overrideAccess: false,
      });
      const name = ({ id }: { id: string }) => `Municipality ${id} in ${locale}`;
      const draw = (doc: (typeof docs)[number]) => contentOf(doc, locale, counts.get(doc.id) ?? 0);
      documents.push(...(await drawn(payload, docs, name, draw)));
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
