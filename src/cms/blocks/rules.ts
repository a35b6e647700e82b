import type { Block, Field } from 'payload';
import { BLOCK_SCHEMAS, footnoteSchema, isBlockName, type BlockName } from '@/domain/blocks';
import type { Localized } from '@/domain/locale';
import type { RichTextNode } from '@/domain/rich-text';
import { parseSearchRequest } from '@/domain/search-request';
import { contentFields, referencesOf, type NoteOrBlock } from '@/domain/stored-blocks';
import { childrenOf, fieldsOf, isRichText } from '../mapping/rich-text';
import { inBlock, OBJECTIONS } from '../validation/messages';
import { at, isPublishing, type Rule, type RuleContext } from '../validation/rule';
import { BLOCKS, INLINE_BLOCKS } from '.';

/** A block or a note in a text. */
interface Placed {
  name: NoteOrBlock;
  config: Block;
  /** Its position among the blocks and notes of the text, from 1. */
  place: number;
  content: Readonly<Record<string, unknown>>;
}

/** A problem, and whether something is merely not written yet. */
interface Misfit {
  path: PropertyKey[];
  objection: Localized;
  unfinished: boolean;
}

const nodesIn = (nodes: readonly RichTextNode[]): RichTextNode[] =>
  nodes.flatMap((node) => (node.type === 'block' || node.type === 'inlineBlock' ? [node] : nodesIn(childrenOf(node))));

const placedIn = (value: unknown): Placed[] =>
  (isRichText(value) ? nodesIn(childrenOf(value.root)) : []).flatMap((node, index): Placed[] => {
    const stored = fieldsOf(node);
    const name = String(stored.blockType);
    const placed = (known: NoteOrBlock, config: Block) => [
      { name: known, config, place: index + 1, content: contentFields(known, stored) },
    ];
    if (node.type === 'inlineBlock') return placed('footnote', INLINE_BLOCKS.footnote);
    return isBlockName(name) ? placed(name, BLOCKS[name]) : [];
  });

/** The label of the field at a path, as the editor reads it in the form. */
function labelAt(fields: readonly Field[], [name, ...rest]: readonly PropertyKey[]): Localized | null {
  const known = fields.flatMap((field) => (field.type === 'row' ? field.fields : [field]));
  const field = known.find(
    (each) => 'name' in each && (each.name === name || (each.name === 'grid' && isOfGrid(name))),
  );
  if (!field) return null;
  const inner = 'fields' in field ? labelAt(field.fields, rest.slice(1)) : null;
  const label: unknown = 'label' in field ? field.label : null;
  return inner ?? (at(label, 'es') ? (label as Localized) : null);
}

const isOfGrid = (name: PropertyKey | undefined): boolean => name === 'columns' || name === 'rows';

interface Issue {
  code?: string | undefined;
  path: PropertyKey[];
  input?: unknown;
}

const REFUSED: Partial<Record<BlockName, Localized>> = {
  table: OBJECTIONS.tooManyCells,
  practiceList: OBJECTIONS.practicesOrQuery,
};

function misfitOf(name: NoteOrBlock, content: Placed['content'], { code, path, input }: Issue): Misfit {
  if (code === 'unrecognized_keys') return { path, objection: OBJECTIONS.foreignText, unfinished: false };
  if (code === 'custom') {
    const unfinished = name === 'practiceList' && content.practices === undefined && content.query === undefined;
    const refusal = name === 'footnote' ? undefined : REFUSED[name];
    return { path, objection: refusal ?? OBJECTIONS.badValue, unfinished };
  }
  const unfinished = code === 'too_small' || (code !== 'invalid_format' && input === undefined);
  return { path, objection: unfinished ? OBJECTIONS.missing : OBJECTIONS.badValue, unfinished };
}

/** How a block differs from its schema, unfinished parts last. */
function misfitsOf({ name, content }: Placed): Misfit[] {
  const schema = name === 'footnote' ? footnoteSchema : BLOCK_SCHEMAS[name];
  const { error } = schema.safeParse(content, { reportInput: true });
  const misfits = (error?.issues ?? []).map((issue) => misfitOf(name, content, issue));
  return misfits.sort((a, b) => Number(a.unfinished) - Number(b.unfinished));
}

const say = ({ config, place }: Placed, path: readonly PropertyKey[], objection: Localized): Localized =>
  inBlock(config.labels?.singular as Localized, place, labelAt(config.fields, path), objection);

/** Whether all parts of a live list's search are valid. */
function isUnderstood(query: string): boolean {
  const raw: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(query)) (raw[name] ??= []).push(value);
  const { request, ignored } = parseSearchRequest(raw);
  return ignored.length === 0 && (request.q !== '' || Object.keys(request.facets).length > 0);
}

async function unknownRecord(placed: Placed, { req }: RuleContext): Promise<Localized | null> {
  for (const { field, collection, id } of referencesOf(placed.name, placed.content)) {
    const found = await req.payload.db.findOne({
      collection,
      req,
      where: { id: { equals: id } },
    });
    if (!found) return say(placed, [field], OBJECTIONS.unknownRecord);
  }
  return null;
}

const saysSomething = ({ content }: Placed): boolean => content.text !== undefined || content.source !== undefined;

/**
 * Every block must match its schema. What is not written yet may be missing from a draft; what is wrong is refused
 * at once.
 */
export const wholeBlocks: Rule = async (value, context) => {
  const placed = placedIn(value);
  const publishing = isPublishing(context);
  const notes = placed.filter(({ name }) => name === 'footnote');
  for (const each of placed) {
    const misfit = misfitsOf(each).find(({ unfinished }) => publishing || !unfinished);
    if (misfit) return say(each, misfit.path, misfit.objection);
    const { query } = each.content;
    if (each.name === 'practiceList' && typeof query === 'string' && !isUnderstood(query))
      return say(each, ['query'], OBJECTIONS.badQuery);
    if (!publishing || context.event === 'onChange') continue;
    const sameNote = notes.filter(({ content }) => content.key === each.content.key);
    if (each.name === 'footnote' && !sameNote.some(saysSomething)) return say(each, ['text'], OBJECTIONS.wordlessNote);
    const unknown = await unknownRecord(each, context);
    if (unknown) return unknown;
  }
  return null;
};
