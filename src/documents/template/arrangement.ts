import type { Template, TemplatePart } from '@/domain/template';

export type PartNamed<Name extends TemplatePart['part']> = Extract<TemplatePart, { part: Name }>;
type Table = PartNamed<'table'>;

/** A part and how it is arranged on paper. */
export interface ArrangedPart {
  part: TemplatePart;
  /** Its position in the structure, from 1. */
  number: number;
  orientation: 'portrait' | 'landscape';
  /** Rows of a table are numbered if they must be matched with its other half. */
  numbersRows: boolean;
  /** The other half of the sheet before it: on a page of its own, so that both can lie side by side. */
  isSecondHalf: boolean;
}

const COLUMN_ROOM = { narrow: 1.1, normal: 1.6, wide: 2.3 } as const;
/** Columns that take more space than this do not fit a portrait page. */
const PORTRAIT_ROOM = 8.2;

export const weightOf = ({ width }: Table['columns'][number]): number => COLUMN_ROOM[width];

/** Whether a part needs a landscape page. */
export const isWide = (part: TemplatePart): boolean =>
  part.part === 'canvas' ||
  (part.part === 'table' && part.columns.reduce((room, column) => room + weightOf(column), 0) > PORTRAIT_ROOM);

/** Two halves of one sheet: neighbouring tables, all of whose columns are grouped, with as many rows to fill in. */
const areHalves = (one: TemplatePart | undefined, other: TemplatePart | undefined): boolean =>
  one?.part === 'table' &&
  other?.part === 'table' &&
  one.emptyRows > 0 &&
  one.emptyRows === other.emptyRows &&
  one.examples.length === other.examples.length &&
  [...one.columns, ...other.columns].every(({ group }) => group !== undefined);

/**
 * Every part with its page. Wide tables and canvases are landscape; a text or a form right before one is too, because
 * it is its heading. Everything else is portrait.
 */
export function arrange({ structure }: Pick<Template, 'structure'>): ArrangedPart[] {
  let lies = false;
  const orientations = structure
    .toReversed()
    .map((part) => {
      lies = isWide(part) || (lies && (part.part === 'text' || part.part === 'form'));
      return lies ? ('landscape' as const) : ('portrait' as const);
    })
    .toReversed();
  return structure.map((part, index) => ({
    part,
    number: index + 1,
    orientation: orientations[index] ?? 'portrait',
    isSecondHalf: areHalves(structure[index - 1], part),
    numbersRows: areHalves(structure[index - 1], part) || areHalves(part, structure[index + 1]),
  }));
}

/** Whether a script's questions have numbers of their own. */
export const isNumbered = ({ questions }: Pick<PartNamed<'script'>, 'questions'>): boolean =>
  questions.some(({ text }) => /^\d+[.)]/.test(text.trim()));
