import { placedFootnote } from '@/domain/placed-blocks';
import type { RichTextNode } from '@/domain/rich-text';
import { PALETTE } from '../../palette';
import type { Span } from '../lines';
import { notePlace, type Reading } from './reading';

const BOLD = 1;
const ITALIC = 2;

const urlOf = ({ fields }: RichTextNode): string | null => {
  const url = typeof fields === 'object' && fields !== null && 'url' in fields ? fields.url : null;
  return typeof url === 'string' ? url : null;
};

/** Where a link of the text leads: to the web, a mailbox, or a page of the portal. Anything else is no link. */
function addressOf(node: RichTextNode, { address }: Pick<Reading, 'address'>): string | null {
  const url = urlOf(node);
  if (url === null) return null;
  if (/^(https?:\/\/|mailto:)/i.test(url)) return url;
  return /^\/(es|en)(\/|$)/.test(url) ? new URL(url, address).href : null;
}

/** The text of a paragraph with its hands, links and numbers of notes. Lists inside it are not its text. */
export function spansOf(nodes: readonly RichTextNode[] | undefined, reading: Reading, link?: string): Span[] {
  return (nodes ?? []).flatMap((node): Span[] => {
    switch (node.type) {
      case 'text': {
        const bits = typeof node.format === 'number' ? node.format : 0;
        return [
          {
            text: node.text ?? '',
            ...(bits & BOLD ? { bold: true } : {}),
            ...(bits & ITALIC ? { italic: true } : {}),
            ...(link ? { link } : {}),
          },
        ];
      }
      case 'linebreak':
        return [{ text: '\n' }];
      case 'tab':
        return [{ text: ' ' }];
      case 'link':
      case 'autolink':
        return spansOf(node.children, reading, addressOf(node, reading) ?? undefined);
      case 'inlineBlock':
        return mention(node, reading);
      default:
        return [];
    }
  });
}

function mention(node: RichTextNode, { notes, section }: Reading): Span[] {
  const key = placedFootnote(node)?.key;
  const note = notes.find((each) => each.key === key);
  if (!note) return [];
  return [{ text: String(note.number), raised: true, goTo: notePlace(section, note.key), colour: PALETTE.blue }];
}
