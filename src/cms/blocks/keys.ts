import { randomBytes } from 'node:crypto';
import type { FieldHook, TypeWithID } from 'payload';
import { DEFAULT_LOCALE } from '@/domain/locale';
import type { RichTextNode } from '@/domain/rich-text';
import { slugFrom } from '@/domain/text/slug';
import { childrenOf, fieldsOf, isRichText } from '../mapping/rich-text';
import { at } from '../validation/rule';

const KEY_LENGTH = 40;
const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;

type Row = Record<string, unknown>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;
const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : []);

const blocksOf = (body: unknown, name: string): Row[] =>
  isRichText(body)
    ? childrenOf(body.root)
        .map(fieldsOf)
        .filter(({ blockType }) => blockType === name)
    : [];

const notesIn = (nodes: readonly RichTextNode[]): Row[] =>
  nodes.flatMap((node) => (node.type === 'inlineBlock' ? [fieldsOf(node)] : notesIn(childrenOf(node))));

const keyFrom = (words: unknown): string =>
  (typeof words === 'string' ? slugFrom(words, KEY_LENGTH) : '') || randomBytes(4).toString('hex');

/**
 * Gives each row a unique key: its own, or that of the row at the same position in the other language, or
 * one made from its text. A copied row gets a new one, because ticks are stored under it.
 */
function giveKeys(rows: readonly Row[], others: readonly Row[], wordsOf: (row: Row) => unknown): void {
  const taken = new Set<unknown>();
  const kept = new Set(rows.map(({ key }) => key));
  rows.forEach((row, index) => {
    const own = typeof row.key === 'string' && KEY.test(row.key) ? row.key : null;
    const counterpart = others[index]?.key;
    const free = typeof counterpart === 'string' && !kept.has(counterpart) ? counterpart : null;
    const base = own ?? free ?? keyFrom(wordsOf(row));
    let key = base;
    for (let copy = 2; taken.has(key) || (key !== own && kept.has(key)); copy += 1) key = `${base}-${copy}`;
    taken.add(key);
    row.key = key;
  });
}

/** The stored text of the record in its original language. */
const spanishOf = (siblings: unknown, field: unknown): unknown => at(at(siblings, String(field)), DEFAULT_LOCALE);

/** Fills in the keys of checklists and their items, and normalises those of notes. */
export const fillKeys: FieldHook<TypeWithID, unknown> = ({ value, field, req, siblingDocWithLocales }) => {
  if (!isRichText(value)) return value;
  const spanish = req.locale === DEFAULT_LOCALE ? null : spanishOf(siblingDocWithLocales, at(field, 'name'));
  const lists = blocksOf(value, 'checklist');
  const others = blocksOf(spanish, 'checklist');
  giveKeys(lists, others, ({ title, items }) => title ?? rowsOf(items)[0]?.text);
  lists.forEach(({ items }, index) => {
    giveKeys(rowsOf(items), rowsOf(others[index]?.items), ({ text }) => text);
  });
  for (const note of notesIn(childrenOf(value.root))) note.key = keyFrom(note.key);
  return value;
};
