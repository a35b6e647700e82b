import type { Payload } from 'payload';
import { practiceFromPayload } from '@/cms/mapping';
import type { CommonSelect } from '@/cms/mapping/common-select';
import type { Practice as PracticeRecord, PracticesSelect } from '@/cms/payload-types';
import { LOCALES, type Locale } from '@/domain/locale';
import { practiceToSearchDocument, type SearchDocument } from '@/domain/search-document';
import {
  inOrderOfIds,
  lastChange,
  readable,
  readyKeys,
  VERSIONS_AT_ONCE,
  type Indexed,
  type RecordVersion,
} from './indexed';

type Actors = NonNullable<PracticeRecord['implementers' | 'partners' | 'funders']>;

/** When each published municipality and organisation last changed, by id. */
type ActorChanges = ReadonlyMap<string, string>;

/**
 * What a document is made of, named one by one: reading the rest takes half of the time, and a `select` that leaves
 * fields out (`citations: false`) also loses the plain columns of every row that holds a relation, such as figures.
 */
const INDEXED = {
  slug: true,
  title: true,
  summary: true,
  dimensions: true,
  places: true,
  worldRegion: true,
  start: true,
  end: true,
  ongoing: true,
  area: true,
  subarea: true,
  lines: true,
  type: true,
  populations: true,
  gcmObjectives: true,
  sdgs: true,
  implementers: true,
  partners: true,
  funders: true,
  sections: true,
  figures: true,
  evidence: true,
  replication: true,
  languages: true,
  publishedAt: true,
  createdAt: true,
  updatedAt: true,
} as const satisfies PracticesSelect;

const actorsOf = ({ implementers, partners, funders }: Partial<PracticeRecord>): Actors =>
  [implementers, partners, funders].flatMap((actors) => actors ?? []);

async function actorChanges(payload: Payload): Promise<ActorChanges> {
  const changes = new Map<string, string>();
  for (const collection of ['municipalities', 'organizations'] as const) {
    const { docs } = await payload.find({
      collection,
      depth: 0,
      pagination: false,
      overrideAccess: false,
      select: { updatedAt: true } satisfies CommonSelect<'municipalities' | 'organizations'>,
    });
    for (const { id, updatedAt } of docs) changes.set(id, updatedAt);
  }
  return changes;
}

async function* versionsIn(payload: Payload): AsyncGenerator<RecordVersion[]> {
  const actors = await actorChanges(payload);
  const changeOf = ({ value }: Actors[number]) => actors.get(typeof value === 'string' ? value : value.id);
  const pages = inOrderOfIds(async (where) => {
    const { docs } = await payload.find({
      collection: 'practices',
      where,
      sort: 'id',
      limit: VERSIONS_AT_ONCE,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      select: {
        updatedAt: true,
        languages: true,
        implementers: true,
        partners: true,
        funders: true,
      } satisfies PracticesSelect,
    });
    return docs;
  });
  for await (const page of pages) {
    yield page.map(({ id, updatedAt, languages, ...named }) => ({
      id,
      updatedAt: lastChange(updatedAt, actorsOf(named).map(changeOf)),
      keys: readyKeys(id, languages),
    }));
  }
}

function documentOf(record: PracticeRecord, locale: Locale): SearchDocument {
  const changeOf = ({ value }: Actors[number]) => (typeof value === 'string' ? undefined : value.updatedAt);
  const document = practiceToSearchDocument(practiceFromPayload(record, locale));
  return { ...document, updatedAt: lastChange(record.updatedAt, actorsOf(record).map(changeOf)) };
}

/** Practices, whose documents name municipalities and organisations. */
export const indexedPractices = (payload: Payload): Indexed => ({
  versions: () => versionsIn(payload),
  documents: async (ids) => {
    const documents: SearchDocument[] = [];
    for (const locale of LOCALES) {
      const { docs } = await payload.find({
        collection: 'practices',
        where: { id: { in: [...ids] } },
        locale,
        fallbackLocale: false,
        depth: 1,
        select: INDEXED,
        limit: ids.length,
        pagination: false,
        overrideAccess: false,
      });
      for (const doc of docs) {
        if (doc.languages?.[locale]?.readiness !== 'ready') continue;
        documents.push(...readable(payload, `Practice ${doc.id} in ${locale}`, () => documentOf(doc, locale)));
      }
    }
    return documents;
  },
});
