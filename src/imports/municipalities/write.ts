import type { Payload, RequiredDataFromCollectionSlug } from 'payload';
import type { Municipality, User } from '@/cms/payload-types';
import { DEFAULT_LOCALE } from '@/domain/locale';
import { idOf } from '@/domain/relations';
import { SEAL_EVENTS } from '@/domain/vocabularies/seal-stages';
import type { CellValue, ColumnKey } from './columns';
import { touchesHistory, type PlannedRow } from './plan';
import type { StoredMunicipality } from './stored';

type Data = Record<string, unknown>;
type EventRow = NonNullable<Municipality['sealHistory']>[number];

/** Where each column stands in the record; those of the history are one list of their own. */
export const PLACES: Readonly<Partial<Record<ColumnKey, readonly [string] | readonly [string, string]>>> = {
  communeCode: ['communeCode'],
  name: ['name'],
  region: ['region'],
  commune: ['locality'],
  latitude: ['coordinates', 'latitude'],
  longitude: ['coordinates', 'longitude'],
  url: ['url'],
  officeUnit: ['office', 'unit'],
  officeEmail: ['office', 'email'],
  officePhone: ['office', 'phone'],
  officeUrl: ['office', 'url'],
  historyComplete: ['historyComplete'],
  pilotedGuide: ['pilotedGuide'],
  pilotSource: ['pilotCitation', 'source'],
};

/** Rows that are kept stay themselves: section and page of their source, and their English. */
function historyOf({ events }: PlannedRow, stored: readonly EventRow[]): Data[] {
  const source = (row: EventRow) =>
    events.find(({ kind, date }) => kind === row.kind && date === row.date)?.source ?? idOf(row.citation?.source);
  const isPlanned = (row: EventRow) => events.some(({ kind, date }) => kind === row.kind && date === row.date);
  const isStored = (kind: string, date: string) => stored.some((row) => row.kind === kind && row.date === date);
  // Rows without a date are an editor's work in progress: no column speaks of them.
  const kept = stored.filter((row) => isPlanned(row) || !row.date || !SEAL_EVENTS.has(row.kind));
  return [
    ...kept.map((row) => ({
      ...row,
      citation: { ...row.citation, source: idOf(row.citation?.source) ?? source(row) },
    })),
    ...events
      .filter(({ kind, date }) => !isStored(kind, date))
      .map(({ kind, date, source: named }) => ({ kind, date, citation: { source: named } })),
  ];
}

/** The fields that a row changes, as Payload takes them. */
function dataOf(row: PlannedRow, document: Municipality | null): Data {
  const data: Data = {};
  for (const { column, after } of row.changes) {
    const [field, part] = PLACES[column] ?? [];
    if (!field) continue;
    if (!part) data[field] = after;
    else data[field] = { ...((data[field] ?? document?.[field as keyof Municipality] ?? {}) as Data), [part]: after };
  }
  return touchesHistory(row) ? { ...data, sealHistory: historyOf(row, document?.sealHistory ?? []) } : data;
}

const valueOf = ({ changes }: PlannedRow, column: ColumnKey): CellValue | undefined =>
  changes.find((change) => change.column === column)?.after;

/**
 * Writes one planned row with the rights of the person, through every rule of the form. A published record is published
 * anew; a draft stays one, unless the row says otherwise.
 * @param id of the record: given beforehand, so that a new one can be found after a crash.
 * @throws what Payload throws; nothing has been written then, or a part that the journal rolls back.
 */
export async function writeRow(
  payload: Payload,
  user: User,
  row: PlannedRow,
  id: string,
  stored: StoredMunicipality | null,
): Promise<void> {
  const wasPublished = stored?.facts.published === true;
  const isPublished = (valueOf(row, 'published') ?? wasPublished) === true;
  const status = { _status: isPublished ? 'published' : 'draft' };
  const options = {
    collection: 'municipalities',
    depth: 0,
    // Taking a published record off the portal is a save of the record itself, not of a draft above it.
    draft: !isPublished && !wasPublished,
    locale: DEFAULT_LOCALE,
    overrideAccess: false,
    user: { ...user, collection: 'users' },
  } as const;
  // Checked by the plan, and again by every rule of the collection.
  const data = { ...dataOf(row, stored?.document ?? null), ...status } as Partial<Municipality>;
  if (stored) await payload.update({ ...options, id, data });
  else {
    const created = { ...data, id, country: 'CL' } as RequiredDataFromCollectionSlug<'municipalities'>;
    await payload.create({ ...options, data: created });
  }
}
