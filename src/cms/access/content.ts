import type { Access, BaseFilter, PayloadRequest, Where } from 'payload';
import { at } from '../validation/rule';
import { isContributor, isEditor, municipalityOf, regionOf } from './roles';
import { PUBLISHED } from './rules';

const DRAFT: Where = { _status: { equals: 'draft' } };

/** Whether a change would publish: the admin checks this before it shows its button. */
const publishes = (data: unknown): boolean => at(data, '_status') === 'published';

/** Ids of the municipalities of a region: few, so that a condition can name them all. */
export async function municipalitiesOf(region: string, req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'municipalities',
    limit: 0,
    pagination: false,
    req,
    where: { region: { equals: region } },
  });
  return docs.map(({ id }) => id);
}

/** Visitors read what is published; contributors also what they wrote; editors everything. */
export const publishedOrOwn: Access = ({ req: { user } }) => {
  if (isEditor(user)) return true;
  if (user && isContributor(user)) return { or: [PUBLISHED, { createdBy: { equals: user.id } }] };
  return PUBLISHED;
};

/** Contributors change and delete only what they wrote, while it is a draft. */
export const editorsOrOwnDrafts: Access = ({ data, req: { user } }) => {
  if (isEditor(user)) return true;
  return user && isContributor(user) && !publishes(data) ? { and: [DRAFT, { createdBy: { equals: user.id } }] } : false;
};

/** Versions hold drafts: only those who may see the drafts of the record. */
export const ownVersions: Access = ({ req: { user } }) => {
  if (isEditor(user)) return true;
  return user && isContributor(user) ? { 'version.createdBy': { equals: user.id } } : false;
};

/** Editors of all regions only: what concerns no region is not for editors limited to one. */
export const editorsOfEverything: Access = ({ req: { user } }) => isEditor(user) && regionOf(user) === null;

/** Practices: visitors read what is published; contributors also those that their municipality owns. */
export const readPractices: Access = ({ req: { user } }) => {
  if (isEditor(user)) return true;
  const municipality = municipalityOf(user);
  return municipality ? { or: [PUBLISHED, { owner: { equals: municipality } }] } : PUBLISHED;
};

/**
 * Practices: an editor limited to a region changes what its municipalities own or implement; a contributor, the drafts
 * that their municipality owns.
 */
export const changePractices: Access = async ({ data, req }) => {
  const { user } = req;
  const region = regionOf(user);
  if (region) {
    const ids = await municipalitiesOf(region, req);
    const within: Where = { or: [{ owner: { in: ids } }, { 'implementers.value': { in: ids } }] };
    return within;
  }
  if (isEditor(user)) return true;
  const municipality = municipalityOf(user);
  return municipality && !publishes(data) ? { and: [DRAFT, { owner: { equals: municipality } }] } : false;
};

export const readPracticeVersions: Access = ({ req: { user } }) => {
  if (isEditor(user)) return true;
  const municipality = municipalityOf(user);
  return municipality ? { 'version.owner': { equals: municipality } } : false;
};

/** Municipalities and regional offices: an editor limited to a region changes those of the region. */
export const changeOwnRegion: Access = ({ req: { user } }) => {
  const region = regionOf(user);
  if (region) return { region: { equals: region } };
  return isEditor(user);
};

/** Municipalities and regional offices: an editor limited to one region does not see drafts of another. */
export const readOwnRegion: Access = (args) => {
  const region = regionOf(args.req.user);
  return region ? { or: [PUBLISHED, { region: { equals: region } }] } : publishedOrOwn(args);
};

/** Their versions, which hold drafts. */
export const ownRegionVersions: Access = ({ req: { user } }) => {
  const region = regionOf(user);
  return region ? { 'version.region': { equals: region } } : isEditor(user);
};

/** What the admin lists: an editor limited to a region gets a short list. */
export const listedOwnRegion: BaseFilter = ({ req: { user } }) => {
  const region = regionOf(user);
  return region ? { region: { equals: region } } : null;
};

/** Files: visitors read those that a published record uses; contributors also what they uploaded. */
export const usedOrOwn: Access = ({ req: { user } }) => {
  if (isEditor(user)) return true;
  const used: Where = { inUse: { equals: true } };
  return user && isContributor(user) ? { or: [used, { createdBy: { equals: user.id } }] } : used;
};

/** Files: contributors change what they uploaded until it is published. */
export const editorsOrOwnFiles: Access = ({ req: { user } }) => {
  if (isEditor(user)) return true;
  if (!user || !isContributor(user)) return false;
  const unused: Where = { and: [{ inUse: { equals: false } }, { createdBy: { equals: user.id } }] };
  return unused;
};
