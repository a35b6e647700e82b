import type { BlockContent, BlockName } from './blocks';
import type { Locale } from './locale';
import type { PartialDate } from './partial-date';
import type { Citation, Figure, PracticeSummary, Source } from './practice';
import type { RichText } from './rich-text';
import type { TemplateSummary } from './template';
import type { Dimension } from './vocabularies/dimensions';
import type { PolicyStage } from './vocabularies/policy-stages';
import type { Authorship, Readiness } from './vocabularies/record-terms';

/** How many levels the contents of a guide may have. */
export const MOST_SECTION_LEVELS = 4;

/** A term of the glossary as it was written, in one language. */
export interface WrittenTerm {
  id: string;
  locale: Locale;
  slug: string;
  name: string;
  definition: string;
  /** Whether the definition is quoted from the source. */
  quoted: boolean;
  citation: Citation | null;
  related: string[];
}

/** A term with the other words under which texts use it: the labels of the concepts that it explains. */
export interface GlossaryTerm extends WrittenTerm {
  variants: string[];
}

/** What a table of contents shows of a section. */
export interface SectionEntry {
  id: string;
  slug: string;
  title: string;
  policyStage: PolicyStage | null;
  children: SectionEntry[];
}

/** One readable section of a guide, in one language. */
export interface GuideSection {
  id: string;
  locale: Locale;
  slug: string;
  slugs: Partial<Record<Locale, string>>;
  readiness: Record<Locale, Readiness>;
  authorship: Record<Locale, Authorship | null>;
  title: string;
  summary: string;
  policyStage: PolicyStage | null;
  dimensions: Dimension[];
  /** Running text with blocks: their fields are `BlockContent`, checked. */
  body: RichText;
  figures: Figure[];
  /** The section of the original that it is based on. */
  citation: Citation | null;
  publishedAt: string;
  updatedAt: string;
}

/** A guide with its table of contents, in one language. */
export interface Guide {
  id: string;
  locale: Locale;
  slug: string;
  slugs: Partial<Record<Locale, string>>;
  readiness: Record<Locale, Readiness>;
  authorship: Record<Locale, Authorship | null>;
  title: string;
  summary: string;
  body: RichText | null;
  /** As the original states them; null where it states none. */
  termsOfUse: string | null;
  published: PartialDate | null;
  citation: Citation | null;
  contents: SectionEntry[];
  publishedAt: string;
  updatedAt: string;
}

/**
 * What the references inside a body lead to, by id. Unpublished records are absent, and references to them not drawn.
 */
export interface BlockReferences {
  terms: Record<string, GlossaryTerm>;
  sources: Record<string, Source>;
  sections: Record<string, { title: string; path: { guide: string; section: string } }>;
  templates: Record<string, TemplateSummary>;
  /**
   * The practices of each list, by the id of its block. `query` leads to a search with all of them; null if chosen by
   * hand.
   */
  practices: Record<string, { practices: PracticeSummary[]; total: number; query: string | null }>;
}

/** A block as it is stored in a body. */
export interface PlacedBlock<Name extends BlockName = BlockName> {
  id: string;
  name: Name;
  content: BlockContent<Name>;
}
