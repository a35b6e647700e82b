import type { FieldAccess, PayloadRequest, Where } from 'payload';
import { idOf } from '@/domain/relations';
import { at } from '../validation/rule';
import { isEditorOfEverything, regionOf } from './roles';

/** What an editor limited to a region works on. */
export interface Reach {
  region: string;
  municipalities: readonly string[];
  /** Its editors, and the contributors of its municipalities: what they add is of the region. */
  people: readonly string[];
}

async function idsOf(collection: 'municipalities' | 'users', where: Where, req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection,
    limit: 0,
    pagination: false,
    req,
    where,
  });
  return docs.map(({ id }) => id);
}

/** Ids of the municipalities of a region: few, so that a condition can name them all. */
export const municipalitiesOf = (region: string, req: PayloadRequest): Promise<string[]> =>
  idsOf('municipalities', { region: { equals: region } }, req);

async function readReach(region: string, req: PayloadRequest): Promise<Reach> {
  const municipalities = await municipalitiesOf(region, req);
  const ofRegion: Where = { or: [{ region: { equals: region } }, { municipality: { in: municipalities } }] };
  return { region, municipalities, people: await idsOf('users', ofRegion, req) };
}

/** Read once for all records of an answer. */
const reaches = new WeakMap<PayloadRequest, Promise<Reach>>();

/** The reach of whoever asks; null for who is not limited to a region. */
export function reachOf(req: PayloadRequest): Promise<Reach> | null {
  const region = regionOf(req.user);
  if (region === null) return null;
  const known = reaches.get(req);
  if (known) return known;
  const reach = readReach(region, req);
  reaches.set(req, reach);
  return reach;
}

/** Whether a record, as far as it was read, is of a region. */
export type IsOfRegion = (record: unknown, reach: Reach) => boolean;

/** What concerns no region is of none. */
export const ofNoRegion: IsOfRegion = () => false;

export const lyingInRegion: IsOfRegion = (record, { region }) => at(record, 'region') === region;

export const addedInRegion: IsOfRegion = (record, { people }) => people.includes(idOf(at(record, 'createdBy')) ?? '');

/** Owned or implemented by a municipality of the region. */
export const workOfRegion: IsOfRegion = (record, { municipalities }) => {
  const implementers = at(record, 'implementers');
  const actors = (Array.isArray(implementers) ? (implementers as unknown[]) : []).map((actor) => at(actor, 'value'));
  return [at(record, 'owner'), ...actors].some((each) => municipalities.includes(idOf(each) ?? ''));
};

/**
 * Who reads what editors note of a record: those of its region, and those of all. Where no record is at hand (somebody
 * filters or sorts by it), or too little of it was read to tell, an editor of a region does not.
 */
export const notesWithin =
  (isOfRegion: IsOfRegion): FieldAccess =>
  async ({ req, doc }) => {
    if (isEditorOfEverything(req.user)) return true;
    const reach = await reachOf(req);
    return reach !== null && isOfRegion(doc, reach);
  };
