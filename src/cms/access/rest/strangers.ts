import { executeAccess, type PayloadRequest, type SanitizedCollectionConfig } from 'payload';
import { isReadableTo, type AnyField } from './fields';
import { isTree, type Query } from './query';
import { badValue, MUST_SIGN_IN, unknownParameter, type Refusal } from './refusal';
import type { Purpose, Route } from './routes';
import { sortsOf } from './conditions';
import { BOOLEAN, isTime, LANGUAGE, listOf, numbered, oneOf, shortText, wholeNumber, type Expected } from './values';

const MOST_VALUES = 100;
const VALUE = shortText(200);

/** What strangers may say of how much they are given, and in which language. */
const PLAIN: Readonly<Record<string, Expected>> = {
  limit: wholeNumber(1, 100),
  page: wholeNumber(1, 10_000),
  locale: LANGUAGE,
  depth: wholeNumber(0, 1),
  refresh: oneOf(''),
};

/** What anybody may do without an account, and the parameters it takes. Everything else needs one. */
const OPEN: Readonly<Partial<Record<Purpose, readonly string[]>>> = {
  list: ['limit', 'page', 'locale', 'depth', 'sort', 'where'],
  count: ['locale', 'where'],
  one: ['locale', 'depth'],
  file: [],
  login: ['locale', 'depth'],
  logout: [],
  refresh: ['refresh', 'locale'],
  password: ['locale', 'depth'],
  init: [],
  me: ['locale', 'depth'],
};

const READING: readonly Purpose[] = ['list', 'count', 'one', 'file'];

/** Beside what names a record: when it was made, changed and published. */
const SORTED = ['id', 'slug', 'order', 'createdAt', 'updatedAt', 'publishedAt'];

/** Whether strangers may read any record of what a route is about: its own rule says so. */
async function isPublic(req: PayloadRequest, { collection, global }: Route): Promise<boolean> {
  const read = (collection ?? global)?.access.read;
  return read !== undefined && (await executeAccess({ req, disableErrors: true }, read)) !== false;
}

/** What strangers choose records by: what names one, and what the lists of the site are narrowed by. */
const isChosenBy = (field: AnyField): boolean =>
  field.name === 'id' || field.name === 'slug' || field.type === 'select' || field.type === 'checkbox';

async function objectionToWhere(
  req: PayloadRequest,
  { flattenedFields }: SanitizedCollectionConfig,
  where: unknown,
): Promise<Refusal | null> {
  if (!isTree(where)) return unknownParameter('where');
  for (const [name, asked] of Object.entries(where)) {
    const path = `where[${name}]`;
    const field = flattenedFields.find((each) => each.name === name);
    if (!field || !isChosenBy(field) || !(await isReadableTo(req, field)) || !isTree(asked))
      return unknownParameter(path);
    for (const [operator, value] of Object.entries(asked)) {
      const at = `${path}[${operator}]`;
      if (operator !== 'equals' && operator !== 'in') return unknownParameter(at);
      const values = operator === 'in' ? ((isTree(value) ? numbered(value) : null) ?? listOf(value)) : [value];
      const expected = field.type === 'checkbox' ? BOOLEAN : VALUE;
      if (values.length > MOST_VALUES || !values.every(expected.holds)) return badValue(at, expected.words);
    }
  }
  return null;
}

async function objectionToSort(
  req: PayloadRequest,
  { flattenedFields, admin }: SanitizedCollectionConfig,
  sort: unknown,
): Promise<Refusal | null> {
  for (const name of sortsOf(sort) ?? ['']) {
    const field = flattenedFields.find((each) => each.name === name);
    const isNamed = SORTED.includes(name) || name === admin.useAsTitle;
    if (!field || !isNamed || !(await isReadableTo(req, field)))
      return unknownParameter(name ? `sort=${name}` : 'sort');
  }
  return null;
}

async function objectionToParameter(
  req: PayloadRequest,
  { collection }: Route,
  name: string,
  value: unknown,
): Promise<Refusal | null> {
  if (collection && name === 'where') return objectionToWhere(req, collection, value);
  if (collection && name === 'sort') return objectionToSort(req, collection, value);
  const plain = PLAIN[name];
  if (!plain) return unknownParameter(name);
  return plain.holds(value) ? null : badValue(name, plain.words);
}

/** Why a stranger is not answered; null where they are. Endpoints of our own have rules of their own. */
export async function objectionToStrangers(req: PayloadRequest, route: Route, query: Query): Promise<Refusal | null> {
  const { purpose } = route;
  if (purpose === 'own') return null;
  const taken = OPEN[purpose];
  if (!taken || (READING.includes(purpose) && !(await isPublic(req, route)))) return MUST_SIGN_IN;
  for (const [name, value] of Object.entries(query)) {
    if (purpose === 'file' && isTime(name, value)) continue;
    const objection = taken.includes(name)
      ? await objectionToParameter(req, route, name, value)
      : unknownParameter(name);
    if (objection) return objection;
  }
  return null;
}
