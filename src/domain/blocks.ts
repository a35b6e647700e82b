import { z } from 'zod';

/**
 * The blocks of a guide's running text, one declaration each: the loader validates content-seed with it, the mapping
 * takes from a stored block what it declares and nothing else, and its type is what `ui/blocks` draws. Texts are plain,
 * in one language; a blank line begins a new paragraph. A reference is a seed key in content-seed and an id everywhere
 * else.
 */
const text = z.string().trim().min(1);
/** Identifies an item within its section, the same in every language: a visitor's ticks are stored under it. */
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const reference = z.string().min(1);

export const CHECKLIST_LEVELS = ['minimum', 'ideal', 'before', 'after'] as const;
export const DIAGRAM_FORMS = ['path', 'network', 'tree', 'quadrants'] as const;

/** What is needed to move on. Items without a level form one plain list. */
export const checklistSchema = z.strictObject({
  key,
  title: text.optional(),
  items: z.array(z.strictObject({ key, level: z.enum(CHECKLIST_LEVELS).optional(), text })).min(1),
});

/** «Cable a tierra»: practical advice from the pilot. */
export const fieldTipSchema = z.strictObject({ text });

export const stageSummarySchema = z.strictObject({ text });

export const guidingQuestionsSchema = z.strictObject({ title: text.optional(), questions: z.array(text).min(1) });

export const stepsSchema = z.strictObject({
  title: text.optional(),
  steps: z.array(z.strictObject({ title: text, text: text.optional() })).min(1),
});

/** A glossary term, explained where it is introduced. */
export const definitionSchema = z.strictObject({ term: reference });

export const tableSchema = z
  .strictObject({
    caption: text,
    columns: z.array(text).min(1),
    /** Cells may be empty; a row never has more cells than there are columns. */
    rows: z.array(z.array(z.string().trim())).min(1),
    /** Whether the first cell of a row is its heading. */
    rowHeaders: z.boolean().default(true),
    note: text.optional(),
  })
  .refine(({ columns, rows }) => rows.every((row) => row.length <= columns.length), {
    path: ['rows'],
    error: 'holds a row with more cells than there are columns',
  });

/** Drawn by the portal, with the same content as a list next to it. In a tree, effects are above and causes below. */
export const diagramSchema = z.strictObject({
  form: z.enum(DIAGRAM_FORMS),
  title: text,
  centre: text.optional(),
  nodes: z
    .array(z.strictObject({ label: text, text: text.optional(), side: z.enum(['above', 'below']).optional() }))
    .min(2),
  note: text.optional(),
});

export const asideSchema = z.strictObject({ title: text, text });

/** Somebody's own words, attributed. */
export const quotationSchema = z.strictObject({
  text,
  attribution: text,
  source: reference.optional(),
  section: text.optional(),
});

/** Inline. A second use of the same key is the same note and needs no text. */
export const footnoteSchema = z.strictObject({ key, text: text.optional(), source: reference.optional() });

export const bibliographySchema = z.strictObject({ title: text.optional(), sources: z.array(reference).min(1) });

export const sectionReferenceSchema = z.strictObject({ section: reference, text: text.optional() });

export const templateLinkSchema = z.strictObject({ template: reference, text: text.optional() });

/** Practices chosen by hand, or those that a search currently finds. `query` is a search page's parameters. */
export const practiceListSchema = z
  .strictObject({
    title: text.optional(),
    practices: z.array(reference).min(1).optional(),
    query: text.optional(),
  })
  .refine(({ practices, query }) => Boolean(practices) !== Boolean(query), {
    path: ['practices'],
    error: 'needs either practices or a query, not both',
  });

/**
 * Every block by its name: the `blockType` in Lexical, the fence in content-seed, the file in cms/blocks and ui/blocks.
 */
export const BLOCK_SCHEMAS = {
  checklist: checklistSchema,
  fieldTip: fieldTipSchema,
  stageSummary: stageSummarySchema,
  guidingQuestions: guidingQuestionsSchema,
  steps: stepsSchema,
  definition: definitionSchema,
  table: tableSchema,
  diagram: diagramSchema,
  aside: asideSchema,
  quotation: quotationSchema,
  bibliography: bibliographySchema,
  sectionReference: sectionReferenceSchema,
  templateLink: templateLinkSchema,
  practiceList: practiceListSchema,
} as const;

export type BlockName = keyof typeof BLOCK_SCHEMAS;
export type BlockContent<Name extends BlockName> = z.infer<(typeof BLOCK_SCHEMAS)[Name]>;
export type Footnote = z.infer<typeof footnoteSchema>;

export const isBlockName = (name: string): name is BlockName => Object.hasOwn(BLOCK_SCHEMAS, name);
