import type { PartNamed } from './arrangement';

type Table = PartNamed<'table'>;
type Column = Table['columns'][number];

/** Options longer than this are listed above the table, not in the heading of their column. */
const LONGEST_IN_HEAD = 44;

const optionsOf = ({ kind, choices }: Column): string => (kind === 'choice' ? choices.join(' · ') : '');

/** The options of a column if they fit its heading; otherwise empty. */
export const optionsInHead = (column: Column): string => {
  const options = optionsOf(column);
  return options.length <= LONGEST_IN_HEAD ? options : '';
};

/** Columns whose options are too long for their heading. */
export const optionsAbove = ({ columns }: Pick<Table, 'columns'>): { title: string; options: string }[] =>
  columns
    .map((column) => ({ title: column.title, options: optionsOf(column) }))
    .filter(({ options }) => options.length > LONGEST_IN_HEAD);
