import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import type { RichTextField } from 'payload';
import { isRichText, richTextProblem } from '../mapping/rich-text';
import { OBJECTIONS } from '../validation/messages';
import { follows, isEmpty, type Rule } from '../validation/rule';
import { presentInSpanish } from '../validation/rules';
import { NEEDED_TO_PUBLISH, type Wording } from './text';

/** What an editor can write with: no HTML, no uploads, no links to records. */
export const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    LinkFeature({ enabledCollections: [], disableAutoLinks: true }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
});

const onlyKnownNodes: Rule = (value) => {
  if (isEmpty(value)) return null;
  if (!isRichText(value)) return OBJECTIONS.foreignText;
  const problem = richTextProblem(value);
  return problem && (problem === 'badLink' ? OBJECTIONS.badLink : OBJECTIONS.foreignText);
};

/** Running text with headings, lists, quotes and links. */
export const richTextField = (
  name: string,
  { label, help, needed }: Wording & { needed?: boolean },
): RichTextField => ({
  name,
  type: 'richText',
  label,
  localized: true,
  admin: { ...(help ? { description: help } : {}), ...(needed ? { className: NEEDED_TO_PUBLISH } : {}) },
  validate: follows(onlyKnownNodes, ...(needed ? [presentInSpanish()] : [])),
});
