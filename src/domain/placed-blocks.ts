import { isBlockName, type BlockContent, type BlockName, type Footnote } from './blocks';
import type { PlacedBlock } from './guide';
import type { RichText, RichTextNode } from './rich-text';

/**
 * How blocks are placed in a body, as Lexical stores them and the mapping passes them on: a `block` node whose fields
 * are its id, its name (`blockType`) and its content; a footnote is an `inlineBlock` within a paragraph.
 */
const fieldsOf = ({ fields }: RichTextNode): Record<string, unknown> =>
  typeof fields === 'object' && fields !== null ? (fields as Record<string, unknown>) : {};

/** The block that a node places, or null. Its content was validated when it was mapped. */
export function placedBlock(node: RichTextNode): PlacedBlock | null {
  if (node.type !== 'block') return null;
  const { id, blockType, ...content } = fieldsOf(node);
  if (typeof blockType !== 'string' || !isBlockName(blockType)) return null;
  return { id: String(id ?? ''), name: blockType, content: content as BlockContent<BlockName> };
}

/** The footnote that a node places, or null. */
export function placedFootnote(node: RichTextNode): Footnote | null {
  const { blockType, key, text, source } = fieldsOf(node);
  if (node.type !== 'inlineBlock' || blockType !== 'footnote' || typeof key !== 'string') return null;
  return {
    key,
    ...(typeof text === 'string' && text ? { text } : {}),
    ...(typeof source === 'string' && source ? { source } : {}),
  };
}

const isNamed = <Name extends BlockName>(block: PlacedBlock, name: Name): block is PlacedBlock & PlacedBlock<Name> =>
  block.name === name;

/** The block that a node places, if it has this name. */
export function blockNamed<Name extends BlockName>(node: RichTextNode, name: Name): PlacedBlock<Name> | null {
  const block = placedBlock(node);
  return block && isNamed(block, name) ? block : null;
}

/** Every block of one name, in reading order. */
export const blocksNamed = <Name extends BlockName>(document: RichText, name: Name): PlacedBlock<Name>[] =>
  (document.root.children ?? []).flatMap((node) => blockNamed(node, name) ?? []);
