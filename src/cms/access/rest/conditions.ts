import type { PayloadRequest } from 'payload';
import { fieldAt, type AnyField } from './fields';
import { isTree, type Query } from './query';
import { badRequest, badValue, unknownParameter, type Refusal } from './refusal';
import { BOOLEAN, isText, listOf, numbered, shortText, type Expected } from './values';

/** Conditions of one query: each may join a table, and SQLite joins 64. */
const MOST_CONDITIONS = 40;
/** Groups of conditions within one another: the admin makes three. */
const DEEPEST = 5;
/** Values of one list: the ids of a page of the admin, and of all that a relation names. */
const MOST_VALUES = 1_000;
const LONGEST_VALUE = 500;

const TOO_MANY = badRequest(
  `Una consulta lleva a lo más ${MOST_CONDITIONS} condiciones, con ${DEEPEST} grupos uno dentro de otro.`,
  `A query takes at most ${MOST_CONDITIONS} conditions, with ${DEEPEST} groups within one another.`,
);

const TEXT = shortText(LONGEST_VALUE);
const NUMBER: Expected = {
  holds: (value) => isText(value) && value.trim() !== '' && Math.abs(Number(value)) <= Number.MAX_SAFE_INTEGER,
  words: { es: 'debe ser un número', en: 'it must be a number' },
};
const DATE: Expected = {
  holds: (value) => isText(value) && value.length <= 40 && !Number.isNaN(Date.parse(value)),
  words: { es: 'debe ser una fecha', en: 'it must be a date' },
};

const COMPARED = ['equals', 'not_equals', 'exists'] as const;
const LISTED = [...COMPARED, 'in', 'not_in'] as const;
const ORDERED = [...LISTED, 'greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'] as const;
/** Of a list: whether it holds one of some values. SQLite has no query for whether there is any. */
const CHOSEN = ['equals', 'not_equals', 'in', 'not_in'] as const;
const WORDED = [...LISTED, 'like', 'not_like', 'contains'] as const;

interface Asked {
  operators: readonly string[];
  value: Expected;
}

const WORDS: Asked = { operators: WORDED, value: TEXT };
const NUMBERS: Asked = { operators: ORDERED, value: NUMBER };
const DATES: Asked = { operators: ORDERED, value: DATE };
const KEYS: Asked = { operators: LISTED, value: TEXT };
const STATED: Asked = { operators: ['exists'], value: BOOLEAN };
/** A record of one collection among several, named by both; or one of the two alone. */
const RECORDS: Asked = {
  operators: ['equals'],
  value: {
    ...TEXT,
    holds: (value) =>
      isTree(value) && Object.keys(value).length === 2 && TEXT.holds(value.relationTo) && TEXT.holds(value.value),
  },
};
const PARTS: Asked = { operators: ['equals', 'in'], value: TEXT };

/** By which operators a field is asked, and what values it is compared with. */
const BY_TYPE: Readonly<Record<string, Asked>> = {
  text: WORDS,
  textarea: WORDS,
  email: WORDS,
  code: WORDS,
  number: NUMBERS,
  date: DATES,
  checkbox: { operators: COMPARED, value: BOOLEAN },
  select: KEYS,
  radio: KEYS,
  relationship: KEYS,
  upload: KEYS,
  json: STATED,
  richText: STATED,
};

/**
 * What a field is asked; null where it is not. Rows and blocks are asked by their parts, and lists of texts not at all,
 * because SQLite has no such query where they are in two languages.
 */
function askedOf(field: AnyField, name: string): Asked | null {
  if ((field.type === 'text' || field.type === 'number') && field.hasMany) return null;
  const asked = field.name === 'id' ? KEYS : (BY_TYPE[field.type] ?? null);
  if ('relationTo' in field && typeof field.relationTo !== 'string') return name === field.name ? RECORDS : PARTS;
  return asked && 'hasMany' in field && field.hasMany ? { ...asked, operators: CHOSEN } : asked;
}

const isGroup = (name: string): boolean => name === 'and' || name === 'or';

/** What is wrong with the value of one condition. */
function objectionToValue(path: string, operator: string, value: unknown, { operators, value: expected }: Asked) {
  if (!operators.includes(operator)) return unknownParameter(path);
  if (operator === 'exists') return BOOLEAN.holds(value) ? null : badValue(path, BOOLEAN.words);
  const isList = operator === 'in' || operator === 'not_in';
  const values = isList ? ((isTree(value) ? numbered(value) : null) ?? listOf(value)) : [value];
  // «null» and nothing stand for what is not stated; a list with «null» in it has no query on SQLite.
  const canBeNone = operators !== RECORDS.operators && !isList;
  const fits = (each: unknown) =>
    each === '' || each === 'null' ? canBeNone || (each === '' && expected.holds(each)) : expected.holds(each);
  if (values.length > MOST_VALUES || !values.every(fits)) return badValue(path, expected.words);
  return null;
}

/** What a check of conditions is told, and what it counts. */
interface Check {
  req: PayloadRequest;
  fields: readonly AnyField[];
  counted: { conditions: number };
}

async function objectionToField(check: Check, path: string, name: string, asked: unknown): Promise<Refusal | null> {
  const at = `${path}[${name}]`;
  if (!isTree(asked)) return unknownParameter(at);
  const field = await fieldAt(check.req, check.fields, name);
  const takes = field && askedOf(field, name);
  if (!takes) return unknownParameter(at);
  for (const [operator, value] of Object.entries(asked)) {
    check.counted.conditions += 1;
    const objection = objectionToValue(`${at}[${operator}]`, operator, value, takes);
    if (objection) return objection;
  }
  return check.counted.conditions > MOST_CONDITIONS ? TOO_MANY : null;
}

async function objectionTo(check: Check, path: string, where: Query, depth: number): Promise<Refusal | null> {
  if (depth > DEEPEST) return TOO_MANY;
  for (const [name, asked] of Object.entries(where)) {
    const parts = isGroup(name) ? (isTree(asked) ? numbered(asked) : asked) : null;
    if (!Array.isArray(parts)) {
      if (isGroup(name) && asked !== '') return unknownParameter(`${path}[${name}]`);
      const objection = isGroup(name) ? null : await objectionToField(check, path, name, asked);
      if (objection) return objection;
      continue;
    }
    for (const part of parts as unknown[]) {
      if (!isTree(part)) return unknownParameter(`${path}[${name}]`);
      const objection = await objectionTo(check, `${path}[${name}]`, part, depth + 1);
      if (objection) return objection;
    }
  }
  return null;
}

/** What is wrong with the conditions of a query, as whoever asks may set them; null where nothing is. */
export async function objectionToWhere(
  req: PayloadRequest,
  fields: readonly AnyField[],
  where: unknown,
  path = 'where',
): Promise<Refusal | null> {
  if (where === '') return null;
  if (!isTree(where)) return unknownParameter(path);
  return objectionTo({ req, fields, counted: { conditions: 0 } }, path, where, 0);
}

/** Kinds of field by which records can be put in an order. */
const SORTED = ['text', 'textarea', 'email', 'number', 'date', 'checkbox', 'select', 'radio', 'relationship', 'upload'];
const MOST_SORTS = 5;

/** The fields that a sort names; null where it is no list of names. */
export const sortsOf = (sort: unknown): string[] | null => {
  const names = listOf(sort);
  return names.length <= MOST_SORTS && names.every(isText) ? names.map((name) => name.replace(/^-/, '')) : null;
};

/** What is wrong with an order: every field in it must be one that whoever asks may read. */
export async function objectionToSort(
  req: PayloadRequest,
  fields: readonly AnyField[],
  sort: unknown,
  path = 'sort',
): Promise<Refusal | null> {
  for (const name of sortsOf(sort) ?? ['']) {
    const field = name === '' ? null : await fieldAt(req, fields, name);
    const isPlain = field && SORTED.includes(field.type) && !('hasMany' in field && field.hasMany);
    if (!isPlain) return unknownParameter(name ? `${path}=${name}` : path);
  }
  return null;
}
