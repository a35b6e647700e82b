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

const textOf = (node: RichTextNode): string => {
  if (node.type === 'linebreak') return ' ';
  const inner = (node.text ?? '') + (node.children ?? []).map(textOf).join('');
  return BLOCKS.has(node.type) ? `${inner}\n` : inner;
};

/** The words of a document without its format, one block a line. */
export const plainText = (richText: RichText | null | undefined): string =>
  richText?.root
    ? textOf(richText.root)
        .replace(/\n{2,}/g, '\n')
        .trim()
    : '';

/** Whether a document holds any word. */
export const hasText = (richText: RichText | null | undefined): richText is RichText => plainText(richText) !== '';
