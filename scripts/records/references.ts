import { LOCALES } from '@/domain/locale';
import { referencesOf, type NoteOrBlock } from '@/domain/stored-blocks';
import type { RichTextNode } from '@/domain/rich-text';
import type { Fault } from './finding';
import type { Published } from './published';
import { nodesOf } from './rich-text-nodes';
import { inLanguage, leavesOf, valueAt, type Leaf, type StoredRecord } from './stored-record';

interface Named {
  collection: string;
  id: string;
}

/** Who wrote a record and who may correct it: never shown, and no matter of publication. */
const INTERNAL = new Set(['createdBy', 'owner']);

function namedBy({ field, value }: Leaf): Named[] {
  if (field.type !== 'relationship' && field.type !== 'upload') return [];
  const { relationTo } = field;
  return (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((each): Named[] => {
    const collection = typeof relationTo === 'string' ? relationTo : valueAt(each, 'relationTo');
    const id = typeof relationTo === 'string' ? each : valueAt(each, 'value');
    return typeof id === 'string' && id !== '' ? [{ collection: String(collection), id }] : [];
  });
}

const blockOf = ({ type, fields }: RichTextNode): Named[] => {
  if (type !== 'block' && type !== 'inlineBlock') return [];
  const stored = (fields ?? {}) as Record<string, unknown>;
  return referencesOf(String(stored.blockType) as NoteOrBlock, stored);
};

/** Records that the blocks of a text name, each once, whatever the language. */
const namedInText = (leaf: Leaf): Named[] => {
  const named = LOCALES.flatMap((locale) => nodesOf(inLanguage(leaf, locale)).flatMap(blockOf));
  return [...new Map(named.map((each) => [`${each.collection}/${each.id}`, each])).values()];
};

/** Records that a published one names and visitors cannot see: the portal leaves them out without a word. */
export function lostReferences(record: StoredRecord, published: Published): Fault[] {
  return [...leavesOf(record)].flatMap((leaf) => {
    if (INTERNAL.has(leaf.field.name)) return [];
    const named = leaf.field.type === 'richText' ? namedInText(leaf) : namedBy(leaf);
    return named.flatMap(({ collection, id }): Fault[] =>
      published.has(collection, id)
        ? []
        : [{ check: 'reference', field: leaf.path, message: `names ${collection}/${id}, which is gone or a draft` }],
    );
  });
}
