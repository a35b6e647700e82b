import type { BlockReferences, Guide, GuideSection } from '@/domain/guide';
import type { NumberedNote } from '@/domain/footnotes';
import type { Messages } from '@/i18n/messages';
import type { Paper } from '../paper';

/** The input of a guide's PDF. */
export interface GuideOrder {
  guide: Guide;
  sections: readonly GuideSection[];
  references: BlockReferences;
  address: string;
  /** Of the templates and practices that it refers to, by id. */
  addresses: Readonly<Record<string, string>>;
  words: Messages;
}

/** The context in which a section's text is drawn. */
export interface Reading extends Omit<GuideOrder, 'sections'> {
  paper: Paper;
  /** Sections of this document, which references lead to. */
  held: ReadonlySet<string>;
  notes: readonly NumberedNote[];
  section: string;
  /** Level of the section's own title in the outline of the document. */
  level: number;
}

/** Running text has a narrower column than titles, tables and drawings, so that lines are easy to read. */
const INDENT = 52;
const MEASURE = 432;

export const columnOf = (paper: Paper): { x: number; width: number } => ({ x: paper.left + INDENT, width: MEASURE });

/** The tag of a heading at a level. */
export const headingTag = (level: number): string => `H${Math.min(6, Math.max(1, level))}`;

/** Names of places inside the document. */
export const sectionPlace = (id: string): string => `section-${id}`;
export const notePlace = (section: string, key: string): string => `note-${section}-${key}`;
