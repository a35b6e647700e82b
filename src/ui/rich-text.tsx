import { Fragment, type ReactNode } from 'react';
import type { RichText as RichTextDocument, RichTextNode } from '@/domain/rich-text';

const BOLD = 1;
const ITALIC = 2;

const HEADINGS = ['h2', 'h3', 'h4'] as const;
type Heading = (typeof HEADINGS)[number];

interface RichTextProps {
  document: RichTextDocument;
  /** Editors write h3 and h4; on a page without h2 above them they move up by one. */
  raised?: boolean;
}

/**
 * Running text of an editor. Draws the node types that the portal's editor offers and nothing else: what it does not
 * know it leaves out, and a link to anything but http, https, mailto or a page of the portal becomes plain words. Written by hand rather than
 * with Payload's converters, which also know uploads, HTML and blocks, and bring Lexical with them.
 */
export function RichText({ document, raised = false }: RichTextProps) {
  return <div className="prose">{nodes(document.root.children, raised)}</div>;
}

const nodes = (children: readonly RichTextNode[] | undefined, raised: boolean): ReactNode =>
  children?.map((node, index) => <Fragment key={index}>{draw(node, raised)}</Fragment>);

function draw(node: RichTextNode, raised: boolean): ReactNode {
  const inner = () => nodes(node.children, raised);
  switch (node.type) {
    case 'paragraph':
      return <p>{inner()}</p>;
    case 'heading': {
      const Tag = headingTag(node.tag, raised);
      return <Tag>{inner()}</Tag>;
    }
    case 'list':
      return node.listType === 'number' ? <ol>{inner()}</ol> : <ul>{inner()}</ul>;
    case 'listitem':
      return <li>{inner()}</li>;
    case 'quote':
      return <blockquote>{inner()}</blockquote>;
    case 'link':
    case 'autolink':
      return link(node, inner());
    case 'linebreak':
      return <br />;
    case 'tab':
      return ' ';
    case 'text':
      return formatted(node);
    default:
      return null;
  }
}

function headingTag(tag: unknown, raised: boolean): Heading {
  const level = HEADINGS.findIndex((each) => each === tag);
  return HEADINGS[Math.max(0, (level === -1 ? 1 : level) - (raised ? 1 : 0))] ?? 'h3';
}

function link(node: RichTextNode, words: ReactNode): ReactNode {
  const { fields } = node;
  const url = typeof fields === 'object' && fields !== null && 'url' in fields ? fields.url : undefined;
  const safe = typeof url === 'string' && /^(https?:\/\/|mailto:|\/(es|en)(\/|$))/i.test(url);
  return safe ? <a href={url}>{words}</a> : words;
}

function formatted({ text, format }: RichTextNode): ReactNode {
  const bits = typeof format === 'number' ? format : 0;
  const emphasised = bits & ITALIC ? <em>{text}</em> : text;
  return bits & BOLD ? <strong>{emphasised}</strong> : emphasised;
}
