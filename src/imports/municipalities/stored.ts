import type { Payload } from 'payload';
import { regionOf } from '@/cms/access/roles';
import type { MunicipalitiesSelect, Municipality, SourcesSelect, User } from '@/cms/payload-types';
import { todayInChile } from '@/domain/chilean-time';
import { LOCALES } from '@/domain/locale';
import { isPartialDate } from '@/domain/partial-date';
import { idOf } from '@/domain/relations';
import { REGIONS } from '@/domain/vocabularies/regions';
import { SEAL_EVENTS } from '@/domain/vocabularies/seal-stages';
import { etagFrom } from '../etag';
import type { Facts } from './columns';
import { NO_FACTS, type PlanContext, type Existing } from './plan';
import type { SourcedEvent } from './rules';
import { SourceBook } from './sources';

/** A municipality of Chile as it stands, with what an import needs to write it and to roll it back. */
export interface StoredMunicipality extends Existing {
  /** Its newest version, drafts included, in Spanish. */
  document: Municipality;
  versionId: string;
  etag: string;
}

const eventsOf = ({ sealHistory }: Municipality): SourcedEvent[] =>
  (sealHistory ?? []).flatMap(({ kind, date, citation }) =>
    SEAL_EVENTS.has(kind) && isPartialDate(date) ? [{ kind, date, source: idOf(citation?.source) }] : [],
  );

/** What the columns say of a municipality. One source for all of its history is named, several are not. */
export function factsOf(document: Municipality): Facts {
  const events = eventsOf(document);
  const sources = [...new Set(events.map(({ source }) => source))];
  const dates = SEAL_EVENTS.keys.map((kind) => [
    kind,
    events.filter((event) => event.kind === kind).map(({ date }) => date),
  ]);
  const { communeCode, name, region, locality, coordinates, url, office, historyComplete, pilotedGuide } = document;
  return {
    ...NO_FACTS,
    ...(Object.fromEntries(dates) as Partial<Facts>),
    communeCode: communeCode ?? null,
    name: name ?? null,
    region: REGIONS.has(region) ? region : null,
    commune: locality ?? null,
    latitude: coordinates?.latitude ?? null,
    longitude: coordinates?.longitude ?? null,
    url: url ?? null,
    officeUnit: office?.unit ?? null,
    officeEmail: office?.email ?? null,
    officePhone: office?.phone ?? null,
    officeUrl: office?.url ?? null,
    sealSource: sources.length === 1 ? (sources[0] ?? null) : null,
    historyComplete: historyComplete ?? false,
    pilotedGuide: pilotedGuide ?? false,
    pilotSource: idOf(document.pilotCitation?.source),
    published: document._status === 'published',
  };
}

/** The sources that the person may read (all of them, for a script), by which the columns of sources are read and written. */
export async function sourceBook(payload: Payload, user: User | null): Promise<SourceBook> {
  const { docs } = await payload.find({
    collection: 'sources',
    depth: 0,
    overrideAccess: user === null,
    pagination: false,
    user: user && { ...user, collection: 'users' },
    select: { title: true, _status: true } satisfies SourcesSelect,
  });
  return new SourceBook(
    docs.map(({ id, title, _status }) => ({ id, title: title ?? '', published: _status === 'published' })),
  );
}

/** All municipalities of Chile as editors see them. */
export async function storedMunicipalities(payload: Payload): Promise<StoredMunicipality[]> {
  const mains = await payload.find({
    collection: 'municipalities',
    depth: 0,
    pagination: false,
    select: { updatedAt: true, _status: true } satisfies MunicipalitiesSelect,
  });
  const main = new Map(mains.docs.map((document) => [document.id, document]));
  const versions = await payload.findVersions({
    collection: 'municipalities',
    depth: 0,
    locale: LOCALES[0],
    pagination: false,
    sort: 'updatedAt',
    where: { latest: { equals: true } },
  });
  const stored = new Map<string, StoredMunicipality>();
  for (const { id: versionId, parent, version } of versions.docs) {
    const id = idOf(parent);
    const record = id ? main.get(id) : undefined;
    if (!id || !record || version.country !== 'CL') continue;
    const document = { ...version, id };
    stored.set(id, {
      id,
      document,
      versionId,
      facts: factsOf(document),
      events: eventsOf(document),
      hasPendingDraft: record._status === 'published' && version._status === 'draft',
      etag: etagFrom(new Date(record.updatedAt).toISOString(), versionId),
    });
  }
  return [...stored.values()];
}

export interface StoredPlanContext extends PlanContext {
  existing: readonly StoredMunicipality[];
}

/** What a plan is made against: the portal as it is now, and the region that the person is limited to. */
export async function planContextFor(payload: Payload, user: User): Promise<StoredPlanContext> {
  const region = regionOf(user);
  return {
    existing: await storedMunicipalities(payload),
    sources: await sourceBook(payload, user),
    ownRegion: REGIONS.has(region) ? region : null,
    today: todayInChile(),
  };
}
