import {
  executeAccess,
  type Access,
  type CollectionBeforeChangeHook,
  type CollectionBeforeValidateHook,
  type CollectionSlug,
  type PayloadRequest,
  type Where,
} from 'payload';
import { at } from '../validation/rule';

const LOCKS = 'payload-locked-documents';
/** More than the number of people working at once; the latest count. */
const MOST_LOCKS = 500;

/** What a lock protects: a record or a global. */
interface Locked {
  collection?: unknown;
  id?: unknown;
  global?: unknown;
}

interface Lock {
  id: string;
  document?: { relationTo: string; value: string } | null;
  globalSlug?: string | null;
}

const lockedBy = (lock: unknown): Locked => ({
  collection: at(at(lock, 'document'), 'relationTo'),
  id: at(at(lock, 'document'), 'value'),
  global: at(lock, 'globalSlug'),
});

/** The records among `ids` of one collection that the user may change. */
async function changeable(req: PayloadRequest, slug: string, ids: readonly string[]): Promise<Set<string>> {
  const config = req.payload.config.collections.find((each) => each.slug === slug);
  const access = config && req.user ? await executeAccess({ req, disableErrors: true }, config.access.update) : false;
  if (access === false) return new Set();
  const among: Where = { id: { in: [...ids] } };
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: slug as CollectionSlug,
    limit: 0,
    pagination: false,
    req,
    where: access === true ? among : { and: [among, access] },
  });
  return new Set(docs.map(({ id }) => id));
}

async function isGlobalChangeable(req: PayloadRequest, slug: string): Promise<boolean> {
  const global = req.payload.config.globals.find((each) => each.slug === slug);
  if (!global || !req.user) return false;
  return (await executeAccess({ req, disableErrors: true }, global.access.update)) !== false;
}

/** Whether the user may change a record or a global, and so may lock it and remove another user's lock on it. */
async function mayLock(req: PayloadRequest, { collection, id, global }: Locked): Promise<boolean> {
  if (typeof global === 'string' && global) return !collection && isGlobalChangeable(req, global);
  return typeof collection === 'string' && typeof id === 'string' && (await changeable(req, collection, [id])).has(id);
}

/** Among the current locks, those on what the user may change. */
async function onChangeable(req: PayloadRequest): Promise<string[]> {
  const { docs: locks } = await req.payload.db.find<Lock>({
    collection: LOCKS,
    limit: MOST_LOCKS,
    pagination: false,
    sort: '-updatedAt',
    req,
  });
  const slugs = new Set(locks.flatMap(({ document }) => document?.relationTo ?? []));
  const records = new Map<string, Set<string>>();
  for (const slug of slugs) {
    const ids = new Set(locks.flatMap(({ document }) => (document?.relationTo === slug ? document.value : [])));
    records.set(slug, await changeable(req, slug, [...ids]));
  }
  const globals = new Map<string, boolean>();
  for (const slug of new Set(locks.flatMap(({ globalSlug }) => globalSlug || []))) {
    globals.set(slug, await isGlobalChangeable(req, slug));
  }
  return locks
    .filter(({ document, globalSlug }) =>
      document ? records.get(document.relationTo)?.has(document.value) : globals.get(globalSlug ?? ''),
    )
    .map(({ id }) => id);
}

/** Locks on what the user may change: these may be taken over, as the admin offers, and one's own kept alive. */
const onWhatOneMayChange: Access = async ({ req }) => (req.user ? { id: { in: await onChangeable(req) } } : false);

/** Those, and one's own: users who may no longer change a record still see their lock on it, and can release it. */
const withinReach: Access = async ({ req }) => {
  if (!req.user) return false;
  const own: Where = { 'user.value': { equals: req.user.id } };
  const ids = await onChangeable(req);
  if (ids.length === 0) return own;
  const within: Where = { id: { in: ids } };
  return { or: [own, within] };
};

/** Nobody may lock in another user's name, for longer than a lock lasts, or move a lock from one record to another. */
export const inOwnName: CollectionBeforeValidateHook = ({ data, originalDoc, operation, req: { user } }) => {
  if (!user) return data;
  const lock: unknown = operation === 'create' ? data : originalDoc;
  return {
    document: at(lock, 'document'),
    globalSlug: at(lock, 'globalSlug'),
    user: { relationTo: user.collection, value: user.id },
  };
};

/** A record has one lock: a new one replaces the others, so that they do not pile up. */
export const inPlaceOfOthers: CollectionBeforeChangeHook<Lock> = async ({ data, operation, req }) => {
  const { collection, id, global } = lockedBy(data);
  if (operation !== 'create') return data;
  const where: Where = global
    ? { globalSlug: { equals: global } }
    : { and: [{ 'document.relationTo': { equals: collection } }, { 'document.value': { equals: id } }] };
  await req.payload.db.deleteMany({ collection: LOCKS, where, req });
  return data;
};

/** Access rules of Payload's collection of locks, which by default lets every account do anything. */
export const lockAccess = {
  create: (({ req, data }) => mayLock(req, lockedBy(data))) satisfies Access,
  read: withinReach,
  update: onWhatOneMayChange,
  delete: withinReach,
};

/** The arguments of Payload's form-state function that concern locks. */
interface FormAsked {
  req: PayloadRequest;
  collectionSlug?: string;
  globalSlug?: string;
  id?: number | string;
  returnLockStatus?: boolean;
}

/**
 * Payload's form-state function, restricted by these rules. Asked for the lock of a record it also takes it, bypassing
 * access control, for anybody who names the record: here only for those who may change it.
 */
export const lockingWithinReach =
  <Args extends FormAsked, Made>(make: (args: Args) => Promise<Made>) =>
  async (args: Args): Promise<Made> => {
    const { req, returnLockStatus, collectionSlug, globalSlug, id } = args;
    const locks =
      returnLockStatus === true && (await mayLock(req, { collection: collectionSlug, id, global: globalSlug }));
    return make({ ...args, returnLockStatus: locks });
  };
