import { blockWords } from './block-words';

/** One node of a Lexical document as it is stored. Only the node types that the portal's editor offers are rendered. */
export interface RichTextNode {
  type: string;
  version: number;
  children?: RichTextNode[];
  text?: string;
  [property: string]: unknown;
}

/** A Lexical document as it is stored (`SerializedEditorState`). */
export interface RichText {
  root: RichTextNode;
  [property: string]: unknown;
}

const BLOCKS = new Set(['paragraph', 'heading', 'list', 'listitem', 'quote']);

const fieldsOf = ({ fields }: RichTextNode): Record<string, unknown> =>
  typeof fields === 'object' && fields !== null ? (fields as Record<string, unknown>) : {};

function textOf(node: RichTextNode): string {
  if (node.type === 'linebreak') return ' ';
  if (node.type === 'block') return `${blockWords(fieldsOf(node))}\n`;
  const inner = (node.text ?? '') + (node.children ?? []).map(textOf).join('');
  return BLOCKS.has(node.type) ? `${inner}\n` : inner;
}

/** The text of the notes, which does not interrupt the sentences. */
const notesOf = (node: RichTextNode): string[] => {
  const { text } = fieldsOf(node);
  if (node.type === 'inlineBlock') return typeof text === 'string' ? [text] : [];
  return (node.children ?? []).flatMap(notesOf);
};

/** The plain text of a document, one block a line; its notes come last. */
export const plainText = (richText: RichText | null | undefined): string =>
  richText?.root
    ? [textOf(richText.root), ...notesOf(richText.root)]
        .join('\n')
        .replace(/\n{2,}/g, '\n')
        .trim()
    : '';

/** Whether a document contains any text. */
export const hasText = (richText: RichText | null | undefined): richText is RichText => plainText(richText) !== '';
