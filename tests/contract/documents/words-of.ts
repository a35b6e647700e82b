import { MUNICIPALITY_MARK, type Template, type TemplatePart } from '@/domain/template';

const MARKS = new RegExp(`${MUNICIPALITY_MARK.replace(/[{}]/g, '\\$&')}|_{3,}`);

type Words = (string | undefined)[];

/** Everything that a part says, each statement apart. */
function said(part: TemplatePart): Words {
  switch (part.part) {
    case 'text':
      return [part.title, part.text];
    case 'letter':
      return [part.placeAndDate, part.recipient, part.salutation, ...part.paragraphs, part.closing, ...part.signatures];
    case 'form':
      return [part.title, ...part.fields.flatMap(({ label, help }) => [label, help])];
    case 'table':
      return [
        part.title,
        part.help,
        ...part.columns.flatMap(({ title, group, help }) => [title, group, help]),
        ...part.examples.flat(),
      ];
    case 'agenda':
      return [
        part.title,
        `${part.minutes} min`,
        ...part.items.flatMap(({ title, minutes, text }) => [title, `${minutes} min`, text]),
      ];
    case 'canvas':
      return [part.title, part.centre, ...part.cells.flatMap(({ title, prompt }) => [title, prompt])];
    case 'outline':
      return [part.title, ...part.items.flatMap(({ title, text }) => [title, text])];
    case 'checklist':
      return [part.title, ...part.items.flatMap(({ group, text }) => [group, text])];
    case 'script':
      return [
        part.title,
        ...part.questions.flatMap(({ group, text, note, kind, choices }) => [
          group,
          text,
          note,
          ...(kind === 'open' ? [] : choices),
        ]),
      ];
  }
}

/** Only the characters, without white space: where a program breaks lines does not matter. */
export const bare = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

/**
 * Every statement of a template that a document must hold, bare; blanks and the municipality's name part statements.
 */
export const statementsOf = ({ title, summary, purpose, steps, materials, structure }: Template): string[] => [
  ...new Set(
    [title, summary, purpose, ...steps, ...materials, ...structure.flatMap(said)]
      .flatMap((text) => (text ?? '').split(MARKS))
      .map(bare)
      .filter((text) => text.length > 1),
  ),
];
