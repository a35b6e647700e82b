import type { RichTextNode } from '@/domain/rich-text';

const isNode = (value: unknown): value is RichTextNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const within = (node: RichTextNode): RichTextNode[] => [
  node,
  ...(Array.isArray(node.children) ? node.children.filter(isNode).flatMap(within) : []),
];

/** Every node of a stored document, in reading order; none where there is no document. */
export function nodesOf(document: unknown): RichTextNode[] {
  const root: unknown = typeof document === 'object' && document !== null && 'root' in document ? document.root : null;
  return isNode(root) ? within(root) : [];
}
