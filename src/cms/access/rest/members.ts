import type { PayloadRequest } from 'payload';
import { LOCALES } from '@/domain/locale';
import { objectionToSort, objectionToWhere } from './conditions';
import { fieldsOf } from './fields';
import { isTree, type Query } from './query';
import { badValue, unknownParameter, type Refusal } from './refusal';
import type { Purpose, Route } from './routes';
import { objectionToJoins, objectionToPopulate, objectionToSelect } from './selections';
import { ANY_LANGUAGE, BOOLEAN, LANGUAGE, isText, isTime, listOf, oneOf, wholeNumber, type Expected } from './values';

/** Records in one answer, and pages of them. */
const MOST_RECORDS = 500;
const MOST_PAGES = 100_000;

const FALLBACK = oneOf(...LOCALES, 'null', 'none', 'false');

const languages: Expected = { ...LANGUAGE, holds: (value) => listOf(value).every((each) => LANGUAGE.holds(each)) };

/** What each plain parameter of Payload must be; the others are checked against the fields. */
const PLAIN: Readonly<Record<string, Expected>> = {
  limit: wholeNumber(1, MOST_RECORDS),
  page: wholeNumber(1, MOST_PAGES),
  locale: ANY_LANGUAGE,
  'fallback-locale': FALLBACK,
  fallbackLocale: FALLBACK,
  publishSpecificLocale: LANGUAGE,
  selectedLocales: languages,
  draft: BOOLEAN,
  autosave: BOOLEAN,
  trash: BOOLEAN,
  overrideLock: BOOLEAN,
  flattenLocales: BOOLEAN,
  publishAllLocales: BOOLEAN,
  unpublishAllLocales: BOOLEAN,
  allSessions: BOOLEAN,
  refresh: oneOf(''),
  // Without it a list holds everything that there is.
  pagination: oneOf('true'),
};

const LANGUAGES = ['locale', 'fallback-locale', 'fallbackLocale'] as const;
const SHAPED = ['depth', 'select', 'populate'] as const;
const READ = [...LANGUAGES, ...SHAPED, 'draft', 'joins', 'trash', 'flattenLocales'] as const;
const LIST = ['limit', 'page', 'pagination', 'sort', 'where'] as const;
const WRITE = [
  ...LANGUAGES,
  ...SHAPED,
  'draft',
  'autosave',
  'trash',
  'overrideLock',
  'publishSpecificLocale',
  'publishAllLocales',
  'unpublishAllLocales',
  'uploadEdits',
] as const;
const DELETE = [...LANGUAGES, ...SHAPED, 'overrideLock', 'trash'] as const;

/** The parameters that Payload takes for each purpose; what the admin asks for is among them. */
const TAKEN: Readonly<Record<Exclude<Purpose, 'own'>, readonly string[]>> = {
  list: [...READ, ...LIST],
  count: [...LANGUAGES, 'trash', 'where'],
  one: READ,
  versions: [...READ, ...LIST],
  version: READ,
  create: WRITE,
  change: WRITE,
  // The page of the list that the admin changes, which Payload leaves alone.
  changeMany: [...WRITE, 'limit', 'page', 'sort', 'where'],
  deleteMany: [...DELETE, 'limit', 'page', 'where'],
  delete: DELETE,
  duplicate: [...LANGUAGES, ...SHAPED, 'draft', 'selectedLocales'],
  restore: [...LANGUAGES, ...SHAPED, 'draft'],
  access: LANGUAGES,
  permissions: LANGUAGES,
  preference: [...LANGUAGES, 'depth'],
  login: [...LANGUAGES, 'depth'],
  logout: ['allSessions'],
  refresh: ['refresh', ...LANGUAGES],
  password: [...LANGUAGES, 'depth'],
  init: [],
  me: [...LANGUAGES, ...SHAPED, 'draft', 'joins'],
  unlock: [],
  file: [],
};

const WRITING: readonly Purpose[] = ['create', 'change', 'changeMany', 'duplicate', 'restore', 'preference'];

/** How an image is cropped and where its focus lies, as the admin's editor says it. */
function objectionToEdits(edits: unknown, path = 'uploadEdits'): Refusal | null {
  if (!isTree(edits)) return unknownParameter(path);
  for (const [name, value] of Object.entries(edits)) {
    const at = `${path}[${name}]`;
    if (isTree(value) && (name === 'crop' || name === 'focalPoint') && path === 'uploadEdits') {
      const objection = objectionToEdits(value, at);
      if (objection) return objection;
      continue;
    }
    const isNumber = isText(value) && /^-?\d{1,6}(\.\d{1,20})?$/.test(value);
    const isUnit = name === 'unit' && (value === 'px' || value === '%');
    if (!isNumber && !isUnit) return unknownParameter(at);
  }
  return null;
}

async function objectionToParameter(
  req: PayloadRequest,
  route: Route,
  name: string,
  value: unknown,
): Promise<Refusal | null> {
  const { config } = req.payload;
  const plain = name === 'depth' ? wholeNumber(0, config.maxDepth) : PLAIN[name];
  if (plain) return plain.holds(value) ? null : badValue(name, plain.words);
  const fields = fieldsOf(config, route);
  switch (name) {
    case 'where':
      return objectionToWhere(req, fields, value);
    case 'sort':
      return objectionToSort(req, fields, value);
    case 'select':
      return objectionToSelect(req, fields, value);
    case 'populate':
      return objectionToPopulate(req, value);
    case 'joins':
      return objectionToJoins(route, value);
    default:
      return objectionToEdits(value);
  }
}

/** What is wrong with the query of somebody who is signed in; null where nothing is. */
export async function objectionToMembers(req: PayloadRequest, route: Route, query: Query): Promise<Refusal | null> {
  const { purpose } = route;
  if (purpose === 'own') return null;
  for (const [name, value] of Object.entries(query)) {
    if (purpose === 'file' && isTime(name, value)) continue;
    if (!TAKEN[purpose].includes(name)) return unknownParameter(name);
    if (name === 'locale' && WRITING.includes(purpose) && !LANGUAGE.holds(value)) return badValue(name, LANGUAGE.words);
    const objection = await objectionToParameter(req, route, name, value);
    if (objection) return objection;
  }
  return null;
}
