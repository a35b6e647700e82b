import type { FlattenedField } from 'payload';

/** Stands for the collection of what there is one of: the home page, the name of the portal. */
export const GLOBALS = 'globals';

/** A published record as the database holds it: every localised leaf is `{ es, en }`, relations are ids. */
export interface StoredRecord {
  collection: string;
  id: string;
  data: Readonly<Record<string, unknown>>;
  fields: readonly FlattenedField[];
}

/** A field that holds a value rather than other fields, and what it holds. */
export interface Leaf {
  path: string;
  field: FlattenedField;
  value: unknown;
}

type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

const rowsOf = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isData) : []);

function* leavesAmong(fields: readonly FlattenedField[], data: Data, path: string): Generator<Leaf> {
  for (const field of fields) {
    const value = data[field.name];
    const own = `${path}${field.name}`;
    if (field.type === 'group' || field.type === 'tab') {
      yield* leavesAmong(field.flattenedFields, isData(value) ? value : {}, `${own}.`);
    } else if (field.type === 'array') {
      for (const [index, row] of rowsOf(value).entries()) {
        yield* leavesAmong(field.flattenedFields, row, `${own}.${index}.`);
      }
    } else if (field.type === 'blocks') {
      for (const [index, row] of rowsOf(value).entries()) {
        const block = field.blocks.find(({ slug }) => slug === row.blockType);
        if (block) yield* leavesAmong(block.flattenedFields, row, `${own}.${index}.`);
      }
    } else if (field.type !== 'join') {
      yield { path: own, field, value };
    }
  }
}

/** Every value of a record with its field, in the order of the form. */
export const leavesOf = ({ fields, data }: StoredRecord): Generator<Leaf> => leavesAmong(fields, data, '');

/** What a field holds in a language; one that is not localised holds the same in all. */
export const inLanguage = ({ field, value }: Leaf, locale: string): unknown =>
  'localized' in field && field.localized ? (isData(value) ? value[locale] : undefined) : value;

/** What stands at a path of names and row numbers. */
export const valueAt = (data: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => {
    if (Array.isArray(value)) return (value as unknown[])[Number(name)];
    return isData(value) ? value[name] : undefined;
  }, data);
