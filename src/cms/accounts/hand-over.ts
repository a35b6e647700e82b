import {
  addDataAndFileToRequest,
  Forbidden,
  type CollectionBeforeDeleteHook,
  type CollectionSlug,
  type Endpoint,
  type FlattenedField,
  type PayloadRequest,
  type Where,
} from 'payload';
import { calledBy } from '../access/ruled';
import { administrators } from '../access/rules';
import { noteActOf } from '../access/audit';
import { isAdministrator } from '../access/roles';
import { OBJECTIONS } from '../validation/messages';
import { at } from '../validation/rule';
import { refused } from './refused';

const BAD_REQUEST = 400;
const CONFLICT = 409;
const AUTHOR = 'createdBy';

const pointsAtPeople = (field: FlattenedField): boolean =>
  field.type === 'relationship' && [field.relationTo].flat().includes('users');

/** Fields that name people, of every collection but what lives and ends with their account. */
function fieldsNamingPeople(req: PayloadRequest): { slug: CollectionSlug; names: string[]; hasVersions: boolean }[] {
  return req.payload.config.collections
    .filter(({ slug }) => slug !== 'sessions' && !slug.startsWith('payload-'))
    .map(({ slug, flattenedFields, versions }) => ({
      slug,
      names: flattenedFields.filter(pointsAtPeople).map(({ name }) => name),
      hasVersions: Boolean(versions),
    }))
    .filter(({ names }) => names.length > 0);
}

const naming = (names: readonly string[], user: string, prefix = ''): Where => ({
  or: names.map((name): Where => ({ [`${prefix}${name}`]: { equals: user } })),
});

async function isNamed(user: string, req: PayloadRequest): Promise<boolean> {
  const { db } = req.payload;
  for (const { slug: collection, names, hasVersions } of fieldsNamingPeople(req)) {
    if ((await db.count({ collection, req, where: naming(names, user) })).totalDocs > 0) return true;
    const where = naming(names, user, 'version.');
    if (hasVersions && (await db.countVersions({ collection, req, where })).totalDocs > 0) return true;
  }
  return false;
}

/** In the context of a deletion: the person is taken out of all that names them (`npm run person:delete`). */
export const FORGOTTEN = 'forgotten';

/** Whoever has done something stays known as the one who did it: such an account is deactivated, not deleted. */
export const keepWhoIsNamed: CollectionBeforeDeleteHook = async ({ context, id, req }) => {
  if (context[FORGOTTEN]) return;
  if (await isNamed(String(id), req)) throw refused(req, OBJECTIONS.personNamed, CONFLICT);
};

/** A version that is not published yet is what its new owner goes on with; older ones tell who wrote them. */
async function handOverDrafts(
  collection: CollectionSlug,
  from: string,
  to: string,
  req: PayloadRequest,
): Promise<void> {
  const where = { and: [{ latest: { equals: true } }, { [`version.${AUTHOR}`]: { equals: from } }] };
  const { docs } = await req.payload.db.findVersions({ collection, locale: 'all', pagination: false, req, where });
  for (const { id, ...rest } of docs) {
    const versionData = { ...rest, version: { ...rest.version, [AUTHOR]: to } };
    await req.payload.db.updateVersion({ collection, id, locale: 'all', req, versionData });
  }
}

/** Puts the records in somebody's name into another's. @returns how many. */
async function handOver(from: string, to: string, req: PayloadRequest): Promise<number> {
  let handedOver = 0;
  for (const { slug: collection, names, hasVersions } of fieldsNamingPeople(req)) {
    if (!names.includes(AUTHOR)) continue;
    const where: Where = { [AUTHOR]: { equals: from } };
    if (hasVersions) await handOverDrafts(collection, from, to, req);
    handedOver += (await req.payload.db.count({ collection, req, where })).totalDocs;
    // Without a date nothing seems to have been edited.
    await req.payload.db.updateMany({ collection, data: { [AUTHOR]: to, updatedAt: null }, req, where });
  }
  return handedOver;
}

const nameOf = (user: { name?: string | null }): string => user.name ?? '';

/** Administrators hand over what somebody who leaves has in their name. */
export const handOverRecords: Endpoint = {
  path: '/:id/hand-over',
  method: 'post',
  ...calledBy(administrators),
  handler: async (req) => {
    if (!isAdministrator(req.user)) throw new Forbidden(req.t);
    await addDataAndFileToRequest(req);
    const ids = [req.routeParams?.id, at(req.data, 'to')].map((id) => (typeof id === 'string' ? id : ''));
    const found = ids.map((id) =>
      req.payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true, req }),
    );
    const [from, to] = await Promise.all(found);
    if (!from || !to || from.id === to.id || to.deactivated) {
      throw refused(req, OBJECTIONS.noOtherPerson, BAD_REQUEST);
    }
    const count = await handOver(from.id, to.id, req);
    const detail = `${count} → ${nameOf(to)}`;
    await noteActOf(req, { act: 'recordsHandedOver', of: 'users', record: from.id, title: nameOf(from), detail });
    return Response.json({ handedOver: count });
  },
};
