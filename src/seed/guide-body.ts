import { createHash } from 'node:crypto';
import type { Payload } from 'payload';
import { BLOCK_SCHEMAS } from '@/domain/blocks';
import type { RichText, RichTextNode } from '@/domain/rich-text';
import { BLOCK_REFERENCES, storedFields } from '@/domain/stored-blocks';
import { MENTION, type GuideText, type SeedNote, type TextPiece } from './guide-text';
import type { IdOf } from './records';
import { richTextOf } from './rich-text';

type Block = Extract<TextPiece, { kind: 'block' }>;

/**
 * Placeholders for a note reference while markdown is parsed: private-use characters, which no text of ours contains.
 */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const MARKED = new RegExp(`${OPEN}([^${CLOSE}]+)${CLOSE}`);

/** Ids that stay the same from run to run, in the form that Payload gives to blocks. */
const idFrom = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 24);

/** A block's content with ids instead of seed keys; null if one is missing that the block requires. */
function resolved({ name, content }: Block, idOf: IdOf): Record<string, unknown> | null {
  const fields: Record<string, unknown> = { ...content };
  for (const [field, collection] of Object.entries(BLOCK_REFERENCES[name] ?? {})) {
    const named = fields[field];
    if (Array.isArray(named)) {
      const ids = named.flatMap((key) => idOf(collection, String(key)) ?? []);
      fields[field] = ids.length > 0 ? ids : undefined;
    } else if (typeof named === 'string') fields[field] = idOf(collection, named);
  }
  return BLOCK_SCHEMAS[name].safeParse(fields).success ? fields : null;
}

function blockNodes(block: Block, id: string, idOf: IdOf): RichTextNode[] {
  const content = resolved(block, idOf);
  if (content === null) return [];
  const fields = { id, blockName: '', blockType: block.name, ...storedFields(block.name, content) };
  return [{ type: 'block', version: 2, format: '', fields }];
}

/** Writes note references as footnotes: the text of a note is given at its first reference. */
class Notes {
  private readonly defined = new Set<string>();
  private count = 0;

  constructor(
    private readonly scope: string,
    private readonly notes: Readonly<Record<string, SeedNote>>,
    private readonly idOf: IdOf,
  ) {}

  written(node: RichTextNode): RichTextNode[] {
    if (node.type === 'text') return this.inText(node);
    return [node.children ? { ...node, children: node.children.flatMap((child) => this.written(child)) } : node];
  }

  private inText(node: RichTextNode): RichTextNode[] {
    // Every second part is the key of a note.
    return (node.text ?? '').split(MARKED).flatMap((part, index): RichTextNode[] => {
      if (index % 2 === 1) return [this.note(part)];
      return part === '' ? [] : [{ ...node, text: part }];
    });
  }

  private note(key: string): RichTextNode {
    this.count += 1;
    const { text, source } = this.defined.has(key) ? {} : (this.notes[key] ?? {});
    this.defined.add(key);
    const id = idFrom(`${this.scope}/note-${this.count}`);
    const fields = { id, blockType: 'footnote', key, text, source: source && this.idOf('sources', source) };
    return { type: 'inlineBlock', version: 1, fields };
  }
}

/**
 * The text of a guide, a section or a page as its editor stores it. A block that refers to a missing record is left
 * out.
 * @param scope identifies the text: the ids of its blocks are derived from it.
 */
export function guideBody(
  payload: Payload,
  collection: 'guides' | 'sections' | 'pages',
  scope: string,
  { pieces, notes }: GuideText,
  idOf: IdOf,
): RichText {
  const writer = new Notes(scope, notes, idOf);
  const children = pieces.flatMap((piece, index): RichTextNode[] => {
    if (piece.kind === 'block') return blockNodes(piece, idFrom(`${scope}/${index}`), idOf);
    const marked = piece.markdown.replace(MENTION, `${OPEN}$1${CLOSE}`);
    const { root } = richTextOf(payload, collection, 'body', marked);
    return (root.children ?? []).flatMap((node) => writer.written(node));
  });
  return { root: { type: 'root', format: '', indent: 0, version: 1, direction: null, children } };
}
