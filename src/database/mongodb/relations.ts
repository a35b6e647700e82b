import type { MigrateUpArgs, MongooseAdapter } from '@payloadcms/db-mongodb';
import type { FlattenedField } from 'payload';

/** Documents that hold relations, as the driver reaches them. */
type Documents = MongooseAdapter['connection']['collection'] extends (...args: never[]) => infer Collection
  ? Collection
  : never;

/** The session of a transaction. */
export type Session = NonNullable<MigrateUpArgs['session']>;

/** A step on the way to a relation: the name of a field, and whether it holds rows. */
interface Step {
  name: string;
  hasRows: boolean;
}

/** A field of stored documents that names records of other collections. */
export interface StoredRelation {
  documents: Documents;
  way: readonly Step[];
  targets: readonly string[];
  hasMany: boolean;
  /** Whether each name says its collection as well. */
  isPolymorphic: boolean;
}

type Found = Omit<StoredRelation, 'documents'>;

function relationsAmong(fields: readonly FlattenedField[], before: readonly Step[]): Found[] {
  return fields.flatMap((field): Found[] => {
    const own = { name: field.name, hasRows: field.type === 'array' || field.type === 'blocks' };
    const way = [...before, own];
    if (field.type === 'blocks') return field.blocks.flatMap((block) => relationsAmong(block.flattenedFields, way));
    if (field.type === 'array' || field.type === 'group' || field.type === 'tab')
      return relationsAmong(field.flattenedFields, way);
    if (field.type !== 'relationship' && field.type !== 'upload') return [];
    const { relationTo, hasMany = false } = field;
    return [{ way, targets: [relationTo].flat(), hasMany, isPolymorphic: Array.isArray(relationTo) }];
  });
}

const VERSION: Step = { name: 'version', hasRows: false };

/** Every relation of every collection and global, in their versions too. No relation of ours is localised. */
export function storedRelations({ payload, collections, globals, versions }: MongooseAdapter): StoredRelation[] {
  const held = [
    ...payload.config.collections.map(({ slug, flattenedFields }) => ({
      slug,
      flattenedFields,
      model: collections[slug],
    })),
    ...payload.config.globals.map(({ slug, flattenedFields }) => ({ slug, flattenedFields, model: globals })),
  ];
  return held.flatMap(({ slug, flattenedFields, model }) => {
    const documents = (of: typeof model, before: readonly Step[]): StoredRelation[] =>
      of
        ? relationsAmong(flattenedFields, before).map((relation) => ({
            ...relation,
            documents: of.collection,
          }))
        : [];
    return [...documents(model, []), ...documents(versions[slug], [VERSION])];
  });
}

/** Where the names stand, as a query says it. */
export const pathTo = ({ way, isPolymorphic }: StoredRelation): string =>
  [...way.map(({ name }) => name), ...(isPolymorphic ? ['value'] : [])].join('.');

/** The same for a change of the rows that hold a name and of no others, with what picks those rows. */
function placesOf(relation: StoredRelation, named: object): { place: string; filters: object[] } {
  const { way, isPolymorphic } = relation;
  const filters: object[] = [];
  const place = way.map(({ name, hasRows }, depth) => {
    if (!hasRows) return name;
    const row = `row${depth}`;
    const rest = [...way.slice(depth + 1).map((step) => step.name), ...(isPolymorphic ? ['value'] : [])];
    filters.push({ [[row, ...rest].join('.')]: named });
    return `${name}.$[${row}]`;
  });
  return { place: place.join('.'), filters };
}

/** Takes records out of the documents that name them by a relation. @param ids of records that are there no more. */
export async function forget(relation: StoredRelation, ids: readonly string[], session?: Session): Promise<void> {
  const { documents, hasMany, isPolymorphic } = relation;
  const named = { $in: [...ids] };
  const { place, filters } = placesOf(relation, named);
  const change = hasMany
    ? { $pull: { [place]: isPolymorphic ? { value: named } : named } }
    : { $unset: { [place]: '' as const } };
  await documents.updateMany({ [pathTo(relation)]: named }, change as never, {
    ...(filters.length > 0 ? { arrayFilters: filters } : {}),
    ...(session ? { session } : {}),
  });
}
