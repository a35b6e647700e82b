import { z } from 'zod';
import type { Locale } from './locale';
import type { PartialDate } from './partial-date';
import type { Citation } from './practice';
import type { Dimension } from './vocabularies/dimensions';
import type { PolicyStage } from './vocabularies/policy-stages';
import type { Authorship, Readiness } from './vocabularies/record-terms';

/** Forms in which a template is downloaded. */
export const TEMPLATE_FORMATS = ['docx', 'xlsx', 'pdf'] as const;
export type TemplateFormat = (typeof TEMPLATE_FORMATS)[number];

/** Placeholder for the municipality's name in the texts of a template: the given name, or else a line to fill in. */
export const MUNICIPALITY_MARK = '{municipality}';

/** What a cell or a field takes. */
export const ANSWER_KINDS = ['text', 'longText', 'number', 'date', 'yesNo', 'choice'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** How a question of a script or a survey is answered. */
export const QUESTION_KINDS = ['open', 'one', 'many', 'scale', 'yesNo', 'number'] as const;

export const COLUMN_WIDTHS = ['narrow', 'normal', 'wide'] as const;
export const CANVAS_FORMS = ['quadrants', 'tree', 'network'] as const;
export const OUTLINE_LEVELS = [1, 2, 3] as const;

/** The maximum number of empty rows or lines in a form. */
export const MOST_EMPTY_ROWS = 40;

/**
 * The parts that a template is made of, over a type of text: one string per language in content-seed, one string in
 * the language of the reader everywhere else. Page, DOCX, XLSX and PDF all come from these.
 * A blank to fill in by hand is written `___` in any text.
 */
export function templatePartSchema<Text>(text: z.ZodType<Text>) {
  const title = text.optional();
  const answer = { kind: z.enum(ANSWER_KINDS).default('text'), choices: z.array(text).default([]) };
  return z.discriminatedUnion('part', [
    /** Running text: instructions, facilitation notes. */
    z.strictObject({ part: z.literal('text'), title, text }),
    z.strictObject({
      part: z.literal('letter'),
      title,
      placeAndDate: text,
      recipient: text,
      salutation: text,
      paragraphs: z.array(text).min(1),
      closing: text,
      /** One per person who signs: the role, under a line. */
      signatures: z.array(text).min(1),
    }),
    z.strictObject({
      part: z.literal('form'),
      title,
      fields: z.array(z.strictObject({ label: text, help: text.optional(), ...answer })).min(1),
    }),
    z.strictObject({
      part: z.literal('table'),
      title,
      help: text.optional(),
      columns: z
        .array(
          z.strictObject({
            title: text,
            /** Heading above neighbouring columns that share it. */
            group: text.optional(),
            help: text.optional(),
            width: z.enum(COLUMN_WIDTHS).default('normal'),
            ...answer,
          }),
        )
        .min(1),
      /** Filled in as examples, and marked as such. Never more cells than columns. */
      examples: z.array(z.array(text)).default([]),
      emptyRows: z.number().int().min(0).max(MOST_EMPTY_ROWS),
    }),
    z.strictObject({
      part: z.literal('agenda'),
      title,
      /** The total, to which the items' minutes add up. */
      minutes: z.number().int().positive(),
      items: z
        .array(z.strictObject({ title: text, minutes: z.number().int().positive(), text: text.optional() }))
        .min(1),
    }),
    /** Something to write on: SWOT, problem tree (effects above, causes below), network map. */
    z.strictObject({
      part: z.literal('canvas'),
      title,
      form: z.enum(CANVAS_FORMS),
      centre: text.optional(),
      cells: z
        .array(z.strictObject({ title: text, prompt: text.optional(), side: z.enum(['above', 'below']).optional() }))
        .min(2),
    }),
    z.strictObject({
      part: z.literal('outline'),
      title,
      items: z.array(z.strictObject({ level: z.literal(OUTLINE_LEVELS), title: text, text: text.optional() })).min(1),
    }),
    z.strictObject({
      part: z.literal('checklist'),
      title,
      items: z.array(z.strictObject({ group: text.optional(), text })).min(1),
    }),
    /** Questions to ask: an interview, a survey, a follow-up. Neighbouring questions of one group share its heading. */
    z.strictObject({
      part: z.literal('script'),
      title,
      questions: z
        .array(
          z.strictObject({
            group: text.optional(),
            text,
            note: text.optional(),
            kind: z.enum(QUESTION_KINDS).default('open'),
            choices: z.array(text).default([]),
            /** Lines to write on, for open questions. */
            lines: z.number().int().min(0).max(MOST_EMPTY_ROWS).default(3),
          }),
        )
        .min(1),
    }),
  ]);
}

/** A part of a template in one language. */
export const partSchema = templatePartSchema(z.string());
export type TemplatePart = z.infer<typeof partSchema>;
export type PartName = TemplatePart['part'];

/** Why a template cannot be made into a document, by the path of the offending field. */
export interface TemplateProblem {
  path: string;
  problem: 'empty' | 'noColumns' | 'tooManyCells' | 'minutes' | 'noChoices';
}

/** What a list or a card shows of a template. */
export interface TemplateSummary {
  id: string;
  locale: Locale;
  slug: string;
  title: string;
  summary: string;
  /** Null for a form that is not part of any policy stage, such as the letter of adhesion to the Sello. */
  policyStage: PolicyStage | null;
}

/** A form to download and fill in, in one language. */
export interface Template extends TemplateSummary {
  slugs: Partial<Record<Locale, string>>;
  readiness: Record<Locale, Readiness>;
  authorship: Record<Locale, Authorship | null>;
  /** Position among the templates of its stage. */
  order: number;
  dimensions: Dimension[];
  purpose: string;
  participants: string | null;
  duration: string | null;
  materials: string[];
  steps: string[];
  structure: TemplatePart[];
  /** Whether the source gives the form itself, or describes it and the portal has drawn it up. */
  origin: 'source' | 'modelled';
  version: string;
  dated: PartialDate;
  citation: Citation | null;
  /** As the source states them; null where it states none. */
  termsOfUse: string | null;
  publishedAt: string;
  updatedAt: string;
}
