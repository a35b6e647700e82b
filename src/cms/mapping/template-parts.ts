import type { TemplatePart } from '@/domain/template';
import {
  ANSWER_KIND_TERMS,
  CANVAS_FORM_TERMS,
  CANVAS_SIDE_TERMS,
  COLUMN_WIDTH_TERMS,
  OUTLINE_LEVEL_TERMS,
  QUESTION_KIND_TERMS,
} from '@/domain/vocabularies/template-terms';
import type { Template as TemplateDocument } from '../payload-types';
import { keyOf, text, textOrNull } from './values';

type StoredPart = NonNullable<TemplateDocument['structure']>[number];
type Stored<Name extends StoredPart['blockType']> = Extract<StoredPart, { blockType: Name }>;
type Part<Name extends TemplatePart['part']> = Extract<TemplatePart, { part: Name }>;
type Text = string | null | undefined;

/** Lines to write on below an open question, if the editor states none. */
const USUAL_LINES = 3;

/** Items written one to a line. */
export const linesOf = (value: Text): string[] =>
  text(value)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const paragraphsOf = (value: Text): string[] =>
  text(value)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

/** Only the texts that exist: a missing one has no key at all. */
const given = <Name extends string>(texts: Readonly<Record<Name, Text>>): Partial<Record<Name, string>> =>
  Object.fromEntries(Object.entries<Text>(texts).filter(([, value]) => textOrNull(value) !== null)) as Partial<
    Record<Name, string>
  >;

const count = (value: number | null | undefined): number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 0;

const answerOf = ({ kind, choices }: { kind?: string | null; choices?: Text }) => ({
  kind: keyOf(ANSWER_KIND_TERMS, kind) ?? ('text' as const),
  choices: linesOf(choices),
});

/** Rows of examples from the columns: their first lines are the first row. Blank lines are blank cells. */
function examplesOf(columns: readonly { examples?: Text }[]): string[][] {
  const cells = columns.map(({ examples }) =>
    textOrNull(examples) === null ? [] : text(examples).replace(/\s+$/, '').split('\n'),
  );
  const rows = Math.max(0, ...cells.map(({ length }) => length));
  return Array.from({ length: rows }, (_, row) => cells.map((column) => column[row]?.trim() ?? ''));
}

const letterOf = (part: Stored<'letter'>): Part<'letter'> => ({
  part: 'letter',
  ...given({ title: part.title }),
  placeAndDate: text(part.placeAndDate),
  recipient: text(part.recipient),
  salutation: text(part.salutation),
  paragraphs: paragraphsOf(part.paragraphs),
  closing: text(part.closing),
  signatures: linesOf(part.signatures),
});

const tableOf = ({ title, help, columns, emptyRows }: Stored<'table'>): Part<'table'> => ({
  part: 'table',
  ...given({ title, help }),
  columns: (columns ?? []).map((column) => ({
    title: text(column.title),
    ...given({ group: column.group, help: column.help }),
    width: keyOf(COLUMN_WIDTH_TERMS, column.width) ?? 'normal',
    ...answerOf(column),
  })),
  examples: examplesOf(columns ?? []),
  emptyRows: count(emptyRows),
});

const canvasOf = ({ title, centre, form, cells }: Stored<'canvas'>): Part<'canvas'> => ({
  part: 'canvas',
  ...given({ title, centre }),
  form: keyOf(CANVAS_FORM_TERMS, form) ?? 'quadrants',
  cells: (cells ?? []).map((cell) => {
    const side = keyOf(CANVAS_SIDE_TERMS, cell.side);
    return { title: text(cell.title), ...given({ prompt: cell.prompt }), ...(side ? { side } : {}) };
  }),
});

const LEVELS = { 1: 1, 2: 2, 3: 3 } as const;

const outlineOf = ({ title, items }: Stored<'outline'>): Part<'outline'> => ({
  part: 'outline',
  ...given({ title }),
  items: (items ?? []).map((item) => ({
    level: LEVELS[keyOf(OUTLINE_LEVEL_TERMS, item.level) ?? '1'],
    title: text(item.title),
    ...given({ text: item.text }),
  })),
});

const scriptOf = ({ title, questions }: Stored<'script'>): Part<'script'> => ({
  part: 'script',
  ...given({ title }),
  questions: (questions ?? []).map((question) => ({
    ...given({ group: question.group, note: question.note }),
    text: text(question.text),
    kind: keyOf(QUESTION_KIND_TERMS, question.kind) ?? 'open',
    choices: linesOf(question.choices),
    lines: typeof question.lines === 'number' ? count(question.lines) : USUAL_LINES,
  })),
});

/**
 * A part of a template in the domain's terms. Invalid data is passed through, with empty lists and texts
 * for what is missing: `templateProblems` reports what prevents a document from being made. Null for a part that
 * the portal no longer knows.
 */
export function partFromPayload(part: StoredPart): TemplatePart | null {
  switch (part.blockType) {
    case 'text':
      return { part: 'text', ...given({ title: part.title }), text: text(part.text) };
    case 'letter':
      return letterOf(part);
    case 'form':
      return {
        part: 'form',
        ...given({ title: part.title }),
        fields: (part.fields ?? []).map((field) => ({
          label: text(field.label),
          ...given({ help: field.help }),
          ...answerOf(field),
        })),
      };
    case 'table':
      return tableOf(part);
    case 'agenda':
      return {
        part: 'agenda',
        ...given({ title: part.title }),
        minutes: count(part.minutes),
        items: (part.items ?? []).map((item) => ({
          title: text(item.title),
          minutes: count(item.minutes),
          ...given({ text: item.text }),
        })),
      };
    case 'canvas':
      return canvasOf(part);
    case 'outline':
      return outlineOf(part);
    case 'checklist':
      return {
        part: 'checklist',
        ...given({ title: part.title }),
        items: (part.items ?? []).map(({ group, text: words }) => ({ ...given({ group }), text: text(words) })),
      };
    case 'script':
      return scriptOf(part);
    default:
      return null;
  }
}
