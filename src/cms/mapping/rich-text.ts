import type { RichText, RichTextNode } from '@/domain/rich-text';
import { isLinkTarget } from './addresses';

/** Text formats that the portal's editor offers, as Lexical's bit mask: bold 1, italic 2. */
const FORMATS = 1 | 2;

const HEADINGS = new Set(['h3', 'h4']);
const LISTS = new Set(['bullet', 'number']);
const PLAIN_BLOCKS = new Set(['paragraph', 'quote', 'listitem', 'linebreak', 'tab']);

const urlOf = (node: RichTextNode): unknown => {
  const fields = node.fields;
  return typeof fields === 'object' && fields !== null && 'url' in fields ? fields.url : undefined;
};

type Verdict = 'known' | 'badLink' | 'foreign';

function verdictOn(node: RichTextNode): Verdict {
  if (PLAIN_BLOCKS.has(node.type)) return 'known';
  if (node.type === 'text') return typeof node.text === 'string' ? 'known' : 'foreign';
  if (node.type === 'heading') return HEADINGS.has(String(node.tag)) ? 'known' : 'foreign';
  if (node.type === 'list') return LISTS.has(String(node.listType)) ? 'known' : 'foreign';
  if (node.type === 'link' || node.type === 'autolink') return isLinkTarget(urlOf(node)) ? 'known' : 'badLink';
  return 'foreign';
}

const childrenOf = (node: RichTextNode): RichTextNode[] =>
  Array.isArray(node.children) ? node.children.filter((child) => typeof child === 'object' && child !== null) : [];

/** The first thing in a document that the portal would not show, or null. */
export function richTextProblem(document: RichText): Exclude<Verdict, 'known'> | null {
  const queue = childrenOf(document.root);
  for (let node = queue.pop(); node; node = queue.pop()) {
    const verdict = verdictOn(node);
    if (verdict !== 'known') return verdict;
    queue.push(...childrenOf(node));
  }
  return null;
}

/** Rebuilds a node from what is known about its type: whatever else was stored in it is left behind. */
function cleanNode(node: RichTextNode): RichTextNode[] {
  const children = childrenOf(node).flatMap(cleanNode);
  const verdict = verdictOn(node);
  if (verdict === 'badLink') return children;
  if (verdict === 'foreign') return [];
  const base = { type: node.type, version: 1 };
  switch (node.type) {
    case 'text':
      return [{ ...base, text: node.text ?? '', format: typeof node.format === 'number' ? node.format & FORMATS : 0 }];
    case 'linebreak':
    case 'tab':
      return [base];
    case 'heading':
      return [{ ...base, tag: node.tag, children }];
    case 'list':
      return [{ ...base, listType: node.listType, tag: node.listType === 'number' ? 'ol' : 'ul', children }];
    case 'link':
    case 'autolink':
      return [{ ...base, type: 'link', fields: { url: urlOf(node) }, children }];
    default:
      return [{ ...base, children }];
  }
}

export const isRichText = (value: unknown): value is RichText =>
  typeof value === 'object' &&
  value !== null &&
  'root' in value &&
  typeof value.root === 'object' &&
  value.root !== null;

/** The document with nothing in it but the nodes that the portal's editor offers; null where there is no document. */
export function cleanRichText(value: unknown): RichText | null {
  if (!isRichText(value)) return null;
  return { root: { type: 'root', version: 1, children: childrenOf(value.root).flatMap(cleanNode) } };
}
