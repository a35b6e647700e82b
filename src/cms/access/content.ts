import type { Access, BaseFilter, PayloadRequest, Where } from 'payload';
import { at } from '../validation/rule';
import { citedAmong, type SharedCollection } from './cited';
import { reachOf, type Reach } from './reach';
import { isContributor, isEditor, isEditorOfEverything, municipalityOf, regionOf, type Visitor } from './roles';
import { PUBLISHED } from './rules';

const DRAFT: Where = { _status: { equals: 'draft' } };

/** Whether a change would publish: the admin checks this before it shows its button. */
const publishes = (data: unknown): boolean => at(data, '_status') === 'published';

const addedBy = (user: NonNullable<Visitor>): Where => ({ createdBy: { equals: user.id } });

const either = (...conditions: Where[]): Where => ({ or: conditions });

/** Editors of all regions only: what concerns no region is not for editors limited to one. */
export const editorsOfEverything: Access = ({ req: { user } }) => isEditorOfEverything(user);

/** Visitors read what is published; whoever wrote a record also reads its drafts; editors of all regions everything. */
export const publishedOrOwn: Access = ({ req: { user } }) => {
  if (isEditorOfEverything(user)) return true;
  return user ? either(PUBLISHED, addedBy(user)) : PUBLISHED;
};

/**
 * Records of a region, `within` saying which those are: its editors read their drafts too, others what is published or
 * theirs.
 */
const readWithin =
  (within: (reach: Reach) => Where): Access =>
  async (args) => {
    const reach = await reachOf(args.req);
    return reach ? either(PUBLISHED, within(reach)) : publishedOrOwn(args);
  };

/** Versions hold drafts: only for those who may see the drafts of the record. */
const versionsWithin =
  (within: (reach: Reach) => Where): Access =>
  async ({ req }) => {
    const { user } = req;
    const reach = await reachOf(req);
    if (reach) return within(reach);
    if (isEditor(user)) return true;
    return user && isContributor(user) ? { 'version.createdBy': { equals: user.id } } : false;
  };

const byPeopleOf =
  (prefix = '') =>
  ({ people }: Reach): Where => ({ [`${prefix}createdBy`]: { in: [...people] } });

const lyingIn =
  (prefix = '') =>
  ({ region }: Reach): Where => ({ [`${prefix}region`]: { equals: region } });

const workOf =
  (prefix = '') =>
  ({ municipalities }: Reach): Where => {
    const ids = [...municipalities];
    return either({ [`${prefix}owner`]: { in: ids } }, { [`${prefix}implementers.value`]: { in: ids } });
  };

/** Shared records: everybody uses what is published; a region's people see what one of them has added. */
export const readShared = readWithin(byPeopleOf());
export const sharedVersions = versionsWithin(byPeopleOf('version.'));

/** What somebody has added to a shared collection and nothing published cites. */
async function ownUncited(slug: SharedCollection, user: NonNullable<Visitor>, req: PayloadRequest): Promise<Where> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: slug,
    limit: 0,
    pagination: false,
    req,
    where: addedBy(user),
  });
  const own = docs.map(({ id }) => id);
  const cited = await citedAmong(slug, own, req);
  return { id: { in: own.filter((id) => !cited.has(id)) } };
}

/**
 * Shared records are changed by editors of all regions. Others correct what they have added until something published
 * cites it; contributors only while it is a draft.
 */
export const changeShared =
  (slug: SharedCollection): Access =>
  async ({ data, req }) => {
    const { user } = req;
    if (isEditorOfEverything(user)) return true;
    if (!user) return false;
    if (isEditor(user)) return ownUncited(slug, user, req);
    if (!isContributor(user) || publishes(data)) return false;
    return { and: [DRAFT, await ownUncited(slug, user, req)] };
  };

/** Practices: contributors also read those that their municipality owns; editors of a region, those of its municipalities. */
export const readPractices: Access = (args) => {
  const { user } = args.req;
  if (!isContributor(user)) return readWithin(workOf())(args);
  const municipality = municipalityOf(user);
  return municipality ? either(PUBLISHED, { owner: { equals: municipality } }) : PUBLISHED;
};

export const readPracticeVersions: Access = (args) => {
  const { user } = args.req;
  if (!isContributor(user)) return versionsWithin(workOf('version.'))(args);
  const municipality = municipalityOf(user);
  return municipality ? { 'version.owner': { equals: municipality } } : false;
};

/**
 * Practices: an editor limited to a region changes what its municipalities own or implement; a contributor, the drafts
 * that their municipality owns.
 */
export const changePractices: Access = async ({ data, req }) => {
  const { user } = req;
  const reach = await reachOf(req);
  if (reach) return workOf()(reach);
  if (isEditor(user)) return true;
  const municipality = municipalityOf(user);
  return municipality && !publishes(data) ? { and: [DRAFT, { owner: { equals: municipality } }] } : false;
};

/** Municipalities and regional offices: an editor limited to a region changes those of the region. */
export const changeOwnRegion: Access = async ({ req }) => {
  const reach = await reachOf(req);
  return reach ? lyingIn()(reach) : isEditor(req.user);
};

/** Municipalities and regional offices: an editor limited to one region does not see drafts of another. */
export const readOwnRegion = readWithin(lyingIn());

/** Their versions, which hold drafts. */
export const ownRegionVersions: Access = (args) =>
  isContributor(args.req.user) ? false : versionsWithin(lyingIn('version.'))(args);

/** What the admin lists: an editor limited to a region gets a short list. */
export const listedOwnRegion: BaseFilter = ({ req: { user } }) => {
  const region = regionOf(user);
  return region ? { region: { equals: region } } : null;
};

const USED: Where = { inUse: { equals: true } };

/** Files: visitors read those that a published record uses; others also what they, or people of their region, added. */
export const usedOrOwn: Access = async ({ req }) => {
  const { user } = req;
  const reach = await reachOf(req);
  if (reach) return either(USED, byPeopleOf()(reach));
  if (isEditor(user)) return true;
  return user ? either(USED, addedBy(user)) : USED;
};

/** Files: whoever added one changes it until something published uses it; editors of all regions change every one. */
export const editorsOrOwnFiles: Access = ({ req: { user } }) => {
  if (isEditorOfEverything(user)) return true;
  if (!user || !(isEditor(user) || isContributor(user))) return false;
  const unused: Where = { and: [{ inUse: { equals: false } }, addedBy(user)] };
  return unused;
};
