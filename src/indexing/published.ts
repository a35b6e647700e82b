import type { Payload, Where } from 'payload';
import { practiceFromPayload } from '@/cms/mapping';
import type { Practice as PracticeRecord } from '@/cms/payload-types';
import { LOCALES, type Locale } from '@/domain/locale';
import { practiceToSearchDocument, searchKey, type SearchDocument } from '@/domain/search-document';

type Actors = NonNullable<PracticeRecord['implementers' | 'partners' | 'funders']>;

/** When each published municipality and organisation last changed, by id. */
type ActorChanges = ReadonlyMap<string, string>;

/** What should stand in the index, as the database tells it now. */
export interface Published {
  /** Documents of these records, one per language that is ready. Records that are not published have none. */
  documents(ids: readonly string[]): Promise<SearchDocument[]>;
  /** `updatedAt` of every document there should be, by key: see `lastChange`. */
  versions(): Promise<Map<string, string>>;
  /** Every document there should be, in portions. */
  all(): AsyncIterable<readonly SearchDocument[]>;
}

const VERSIONS_AT_ONCE = 250;
const DOCUMENTS_AT_ONCE = 50;
/** Long parts of a record that no document holds: reading them takes half of the time. */
const NOT_INDEXED = { citations: false, photos: false, attachments: false, videos: false, related: false } as const;

interface RecordVersion {
  id: string;
  updatedAt: string;
  keys: string[];
}

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
      select: { updatedAt: true },
    });
    for (const { id, updatedAt } of docs) changes.set(id, updatedAt);
  }
  return changes;
}

/**
 * When a record or an actor that its document names last changed, and how many actors that are: a new name, or one that
 * was withdrawn, makes the document another one although the record itself did not change.
 */
function lastChange(updatedAt: string, actors: readonly (string | undefined)[]): string {
  const named = actors.filter((change) => change !== undefined);
  const newest = named.reduce((latest, change) => (change > latest ? change : latest), updatedAt);
  return named.length > 0 ? `${newest}+${named.length}` : newest;
}

/** Published records in the order of their ids, from one id on: pages by offset would slip while editors save. */
async function versionsAfter(payload: Payload, last: string | null, actors: ActorChanges): Promise<RecordVersion[]> {
  const where: Where = last === null ? {} : { id: { greater_than: last } };
  const { docs } = await payload.find({
    collection: 'practices',
    where,
    sort: 'id',
    limit: VERSIONS_AT_ONCE,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    select: { updatedAt: true, languages: true, implementers: true, partners: true, funders: true },
  });
  const changeOf = ({ value }: Actors[number]) => actors.get(typeof value === 'string' ? value : value.id);
  return docs.map(({ id, updatedAt, languages, ...named }) => ({
    id,
    updatedAt: lastChange(updatedAt, actorsOf(named).map(changeOf)),
    keys: LOCALES.filter((locale) => languages?.[locale]?.readiness === 'ready').map((locale) => searchKey(id, locale)),
  }));
}

async function* allVersions(payload: Payload): AsyncGenerator<RecordVersion[]> {
  const actors = await actorChanges(payload);
  let last: string | null = null;
  for (;;) {
    const page: RecordVersion[] = await versionsAfter(payload, last, actors);
    if (page.length > 0) yield page;
    if (page.length < VERSIONS_AT_ONCE) return;
    last = page.at(-1)?.id ?? null;
  }
}

async function documentsOf(payload: Payload, ids: readonly string[]): Promise<SearchDocument[]> {
  const documents: SearchDocument[] = [];
  for (const locale of LOCALES) {
    const { docs } = await payload.find({
      collection: 'practices',
      where: { id: { in: [...ids] } },
      locale,
      fallbackLocale: false,
      depth: 1,
      select: NOT_INDEXED,
      limit: ids.length,
      pagination: false,
      overrideAccess: false,
    });
    for (const doc of docs) {
      if (doc.languages?.[locale]?.readiness !== 'ready') continue;
      documents.push(...readable(payload, doc, locale));
    }
  }
  return documents;
}

/** A record that cannot be read is told and left out: it must not keep the others from the index. */
function readable(payload: Payload, doc: PracticeRecord, locale: Locale): SearchDocument[] {
  try {
    const changeOf = ({ value }: Actors[number]) => (typeof value === 'string' ? undefined : value.updatedAt);
    const document = practiceToSearchDocument(practiceFromPayload(doc, locale));
    return [{ ...document, updatedAt: lastChange(doc.updatedAt, actorsOf(doc).map(changeOf)) }];
  } catch (err) {
    payload.logger.error({ err, msg: `Practice ${doc.id} cannot be indexed in ${locale}` });
    return [];
  }
}

const portions = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

/** Reads what is published, as any visitor would: drafts and what only editors see can't reach an index. */
export function publishedIn(payload: Payload): Published {
  return {
    documents: async (ids) => {
      const documents: SearchDocument[] = [];
      for (const portion of portions(ids, DOCUMENTS_AT_ONCE)) documents.push(...(await documentsOf(payload, portion)));
      return documents;
    },
    versions: async () => {
      const versions = new Map<string, string>();
      for await (const page of allVersions(payload))
        for (const { keys, updatedAt } of page) for (const key of keys) versions.set(key, updatedAt);
      return versions;
    },
    async *all() {
      for await (const page of allVersions(payload)) {
        const ids = page.map(({ id }) => id);
        for (const portion of portions(ids, DOCUMENTS_AT_ONCE)) yield await documentsOf(payload, portion);
      }
    },
  };
}
