import type { Payload } from 'payload';
import type { StoredPerson } from './person';

/** A stored record, or a version of one, that names a person by their id or their mail address. */
export interface Trace {
  collection: string;
  /** Of the record; of a version, that of the version. */
  id: string;
  isVersion: boolean;
  /** Names of fields, down to the place. */
  fields: string[];
  stored: Record<string, unknown>;
}

/** Fields that say whose a record is: such a record is about the person and nobody else. */
const OWNER = new Set(['user', 'user.value', 'by']);

export const isOwn = ({ isVersion, fields }: Trace): boolean => !isVersion && fields.some((field) => OWNER.has(field));

type Stored = Record<string, unknown> & { id: string };

const AT_ONCE = 100;

/** Places in a value whose text names the person. */
function placesIn(value: unknown, names: (text: string) => boolean, way: string): string[] {
  if (typeof value === 'string') return names(value) ? [way] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => placesIn(each, names, way === '' ? key : `${way}.${key}`));
}

type Page = (page: number) => Promise<{ docs: unknown[]; hasNextPage: boolean }>;

async function everyOne(read: Page): Promise<Stored[]> {
  const all: Stored[] = [];
  for (let page = 1, more = true; more; page += 1) {
    const { docs, hasNextPage } = await read(page);
    all.push(...(docs as Stored[]));
    more = hasNextPage;
  }
  return all;
}

/** Whether a text names the person: it is their id, or holds their mail address. */
const namerOf = ({ id, email }: StoredPerson) => {
  const mail = email.toLowerCase();
  return (text: string) => text === id || text.toLowerCase().includes(mail);
};

/** What holds records of one kind: how they and their versions are read. */
function shelvesOf({ db, config }: Payload): { collection: string; isVersion: boolean; read: Page }[] {
  const paged = (page: number) => ({ limit: AT_ONCE, page, pagination: true, sort: 'id', where: {} });
  const records = config.collections.map(({ slug }) => ({
    collection: slug,
    isVersion: false,
    read: (page: number) => db.find({ collection: slug, ...paged(page) }),
  }));
  const versions = config.collections
    .filter(({ versions }) => Boolean(versions))
    .map(({ slug }) => ({
      collection: slug,
      isVersion: true,
      read: (page: number) => db.findVersions({ collection: slug, ...paged(page) }),
    }));
  const globals = config.globals.map(({ slug }) => ({
    collection: slug,
    isVersion: true,
    read: (page: number) => db.findGlobalVersions({ global: slug, ...paged(page) }),
  }));
  return [...records, ...versions, ...globals];
}

/**
 * Everything in the database that names a person, in whatever field: authors, imports, locks, settings of the admin, and
 * texts that hold their mail address. The account itself is not among it.
 */
export async function tracesOf(payload: Payload, person: StoredPerson): Promise<Trace[]> {
  const names = namerOf(person);
  const traces: Trace[] = [];
  for (const { collection, isVersion, read } of shelvesOf(payload)) {
    for (const stored of await everyOne(read)) {
      if (collection === 'users' && stored.id === person.id) continue;
      const fields = placesIn(stored, names, '');
      if (fields.length > 0) traces.push({ collection, id: stored.id, isVersion, fields, stored });
    }
  }
  return traces;
}
