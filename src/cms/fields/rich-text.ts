import {
  BlockquoteFeature,
  BlocksFeature,
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
import { BLOCKS, INLINE_BLOCKS } from '../blocks';
import { fillKeys } from '../blocks/keys';
import { wholeBlocks } from '../blocks/rules';
import { isRichText, richTextProblem } from '../mapping/rich-text';
import { OBJECTIONS } from '../validation/messages';
import { follows, isEmpty, type Rule } from '../validation/rule';
import { presentInSpanish } from '../validation/rules';
import { NEEDED_TO_PUBLISH, type Wording } from './text';

const WRITING = [
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
];

/** The features of the editor: no HTML, no uploads, no links to records. */
export const editor = lexicalEditor({ features: WRITING });

/** The same, and the blocks of a guide. */
const editorWithBlocks = lexicalEditor({
  features: [...WRITING, BlocksFeature({ blocks: Object.values(BLOCKS), inlineBlocks: Object.values(INLINE_BLOCKS) })],
});

const onlyKnownNodes =
  (extent: 'plain' | 'blocks'): Rule =>
  (value) => {
    if (isEmpty(value)) return null;
    if (!isRichText(value)) return OBJECTIONS.foreignText;
    const problem = richTextProblem(value, extent);
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
  validate: follows(onlyKnownNodes('plain'), ...(needed ? [presentInSpanish()] : [])),
});

/** The running text of a guide or a section, with the portal's blocks. */
export const bodyField = (name: string, options: Wording & { needed?: boolean }): RichTextField => ({
  ...richTextField(name, options),
  editor: editorWithBlocks,
  hooks: { beforeChange: [fillKeys] },
  validate: follows(onlyKnownNodes('blocks'), wholeBlocks, ...(options.needed ? [presentInSpanish()] : [])),
});
