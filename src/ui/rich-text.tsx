import { Fragment, type ReactNode } from 'react';
import type { RichText as RichTextDocument, RichTextNode } from '@/domain/rich-text';

const BOLD = 1;
const ITALIC = 2;

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;
export type Heading = (typeof HEADINGS)[number];

/** What a guide's text draws in addition: parts that are not given are left out. */
export interface RichTextExtras {
  /** A block or a footnote. */
  placed?: (node: RichTextNode) => ReactNode;
  /** A stretch of running text outside headings and links. */
  words?: (text: string) => ReactNode;
  /** A heading that can be linked to. */
  heading?: (node: RichTextNode, Tag: Heading, words: ReactNode) => ReactNode;
}

interface RichTextProps {
  document: RichTextDocument;
  /** Editors write h3 and h4; on a page without h2 above them they move up by one. */
  raised?: boolean;
  /** By how many levels headings move down if the text is deeper in the outline of the page. */
  lowered?: number;
  extras?: RichTextExtras;
}

interface Drawing extends RichTextExtras {
  shift: number;
}

/**
 * Running text of an editor. Draws only the node types that the portal's editor offers: unknown ones are left out, and
 * a link to anything but http, https, mailto or a page of the portal becomes plain text. Written by hand rather than
 * with Payload's converters, which also handle uploads, HTML and blocks, and import Lexical.
 */
export function RichText({ document, raised = false, lowered = 0, extras }: RichTextProps) {
  return <div className="prose">{nodes(document.root.children, { ...extras, shift: lowered - (raised ? 1 : 0) })}</div>;
}

const nodes = (children: readonly RichTextNode[] | undefined, drawing: Drawing): ReactNode =>
  children?.map((node, index) => <Fragment key={index}>{draw(node, drawing)}</Fragment>);

/** The same without explanations: in links and headings. */
const plainly = ({ words: _left, ...drawing }: Drawing): Drawing => drawing;

function draw(node: RichTextNode, drawing: Drawing): ReactNode {
  const inner = () => nodes(node.children, drawing);
  switch (node.type) {
    case 'paragraph':
      return <p>{inner()}</p>;
    case 'heading':
      return heading(node, drawing);
    case 'list':
      return node.listType === 'number' ? <ol>{inner()}</ol> : <ul>{inner()}</ul>;
    case 'listitem':
      return <li>{inner()}</li>;
    case 'quote':
      return <blockquote>{inner()}</blockquote>;
    case 'link':
    case 'autolink':
      return link(node, nodes(node.children, plainly(drawing)));
    case 'block':
    case 'inlineBlock':
      return drawing.placed?.(node) ?? null;
    case 'linebreak':
      return <br />;
    case 'tab':
      return ' ';
    case 'text':
      return formatted(node, drawing);
    default:
      return null;
  }
}

function heading(node: RichTextNode, drawing: Drawing): ReactNode {
  const Tag = headingTag(node.tag, drawing.shift);
  const words = nodes(node.children, plainly(drawing));
  return drawing.heading ? drawing.heading(node, Tag, words) : <Tag>{words}</Tag>;
}

function headingTag(tag: unknown, shift: number): Heading {
  const level = HEADINGS.slice(0, 3).findIndex((each) => each === tag);
  const moved = (level === -1 ? 1 : level) + shift;
  return HEADINGS[Math.min(Math.max(0, moved), HEADINGS.length - 1)] ?? 'h3';
}

function link(node: RichTextNode, words: ReactNode): ReactNode {
  const { fields } = node;
  const url = typeof fields === 'object' && fields !== null && 'url' in fields ? fields.url : undefined;
  const safe = typeof url === 'string' && /^(https?:\/\/|mailto:|\/(es|en)(\/|$))/i.test(url);
  return safe ? <a href={url}>{words}</a> : words;
}

function formatted({ text = '', format }: RichTextNode, { words }: Drawing): ReactNode {
  const bits = typeof format === 'number' ? format : 0;
  const drawn = words ? words(text) : text;
  const emphasised = bits & ITALIC ? <em>{drawn}</em> : drawn;
  return bits & BOLD ? <strong>{emphasised}</strong> : emphasised;
}
