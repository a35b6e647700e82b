import type { Locale, Localized } from '@/domain/locale';
import { citationData, languagesData } from './data-parts';
import type { IdOf, SeedRecord } from './records';
import type { TemplateRecord } from './template-schema';

type Part = TemplateRecord['structure'][number];
type PartOf<Name extends Part['part']> = Extract<Part, { part: Name }>;

const lines = (texts: readonly Localized[], locale: Locale): string => texts.map((each) => each[locale]).join('\n');

const answerData = ({ kind, choices }: { kind: string; choices: readonly Localized[] }, locale: Locale) => ({
  kind,
  choices: lines(choices, locale),
});

const letterData = (part: PartOf<'letter'>, locale: Locale) => ({
  placeAndDate: part.placeAndDate[locale],
  recipient: part.recipient[locale],
  salutation: part.salutation[locale],
  paragraphs: part.paragraphs.map((each) => each[locale]).join('\n\n'),
  closing: part.closing[locale],
  signatures: lines(part.signatures, locale),
});

/** In the admin, the examples of a table are written column by column, one line per row. */
const tableData = ({ help, columns, examples, emptyRows }: PartOf<'table'>, locale: Locale) => ({
  help: help?.[locale],
  columns: columns.map((column, index) => ({
    title: column.title[locale],
    group: column.group?.[locale],
    help: column.help?.[locale],
    width: column.width,
    ...answerData(column, locale),
    examples: examples.map((row) => row[index]?.[locale] ?? '').join('\n'),
  })),
  emptyRows,
});

const canvasData = ({ form, centre, cells }: PartOf<'canvas'>, locale: Locale) => ({
  form,
  centre: centre?.[locale],
  cells: cells.map(({ title, prompt, side }) => ({ title: title[locale], prompt: prompt?.[locale], side })),
});

const scriptData = ({ questions }: PartOf<'script'>, locale: Locale) => ({
  questions: questions.map((question) => ({
    group: question.group?.[locale],
    text: question.text[locale],
    note: question.note?.[locale],
    kind: question.kind,
    choices: lines(question.choices, locale),
    lines: question.lines,
  })),
});

/** The fields of one part, as its block in the admin has them, in one language. */
function partData(part: Part, locale: Locale): Record<string, unknown> {
  switch (part.part) {
    case 'text':
      return { text: part.text[locale] };
    case 'letter':
      return letterData(part, locale);
    case 'form':
      return {
        fields: part.fields.map((field) => ({
          label: field.label[locale],
          help: field.help?.[locale],
          ...answerData(field, locale),
        })),
      };
    case 'table':
      return tableData(part, locale);
    case 'agenda':
      return {
        minutes: part.minutes,
        items: part.items.map(({ title, minutes, text }) => ({ title: title[locale], minutes, text: text?.[locale] })),
      };
    case 'canvas':
      return canvasData(part, locale);
    case 'outline':
      return {
        items: part.items.map(({ level, title, text }) => ({
          level: String(level),
          title: title[locale],
          text: text?.[locale],
        })),
      };
    case 'checklist':
      return { items: part.items.map(({ group, text }) => ({ group: group?.[locale], text: text[locale] })) };
    case 'script':
      return scriptData(part, locale);
  }
}

const templateData = (record: TemplateRecord, locale: Locale, idOf: IdOf) => ({
  ...record,
  title: record.title[locale],
  summary: record.summary[locale],
  purpose: record.purpose[locale],
  participants: record.participants?.[locale],
  duration: record.duration?.[locale],
  materials: lines(record.materials, locale),
  steps: lines(record.steps, locale),
  structure: record.structure.map((part) => ({
    blockType: part.part,
    title: part.title?.[locale],
    ...partData(part, locale),
  })),
  citation: record.citation && citationData(record.citation, locale, idOf),
  termsOfUse: record.termsOfUse?.[locale],
  languages: languagesData(record.languages, locale),
});

/** The templates of content-seed as the Local API takes them. */
export const templateRecords = (records: ReadonlyMap<string, TemplateRecord>): SeedRecord[] =>
  [...records].map(([seedKey, record]) => ({
    seedKey,
    input: record,
    data: (locale, idOf) => templateData(record, locale, idOf),
  }));
