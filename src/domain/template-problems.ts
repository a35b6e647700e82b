import type { TemplatePart, TemplateProblem } from './template';

type Path = readonly (string | number)[];
type Part<Name extends TemplatePart['part']> = Extract<TemplatePart, { part: Name }>;

/** A canvas needs more than one box. */
const FEWEST_CELLS = 2;

const isBlank = (text: string): boolean => text.trim() === '';

const problem = (kind: TemplateProblem['problem'], ...path: Path): TemplateProblem => ({
  path: path.join('.'),
  problem: kind,
});

/** One problem for each blank text, by its name. */
const blanks = (texts: Readonly<Record<string, string>>, ...path: Path): TemplateProblem[] =>
  Object.entries(texts).flatMap(([name, text]) => (isBlank(text) ? [problem('empty', ...path, name)] : []));

/** A list must not be empty; its items are checked one by one. */
const items = <Item>(
  list: readonly Item[],
  name: string,
  problemsOf: (item: Item, ...path: Path) => TemplateProblem[],
  fewest = 1,
): TemplateProblem[] =>
  list.length < fewest ? [problem('empty', name)] : list.flatMap((item, index) => problemsOf(item, name, index));

const answerProblems = (
  { kind, choices }: { kind: string; choices: readonly string[] },
  kinds: readonly string[],
  ...path: Path
): TemplateProblem[] =>
  kinds.includes(kind) && choices.every(isBlank) ? [problem('noChoices', ...path, 'choices')] : [];

const letterProblems = ({ placeAndDate, recipient, salutation, closing, ...rest }: Part<'letter'>) => [
  ...blanks({ placeAndDate, recipient, salutation, closing }),
  ...(rest.paragraphs.every(isBlank) ? [problem('empty', 'paragraphs')] : []),
  ...(rest.signatures.every(isBlank) ? [problem('empty', 'signatures')] : []),
];

function tableProblems({ columns, examples }: Part<'table'>): TemplateProblem[] {
  if (columns.length === 0) return [problem('noColumns', 'columns')];
  return [
    ...items(columns, 'columns', ({ title, ...answer }, ...path) => [
      ...blanks({ title }, ...path),
      ...answerProblems(answer, ['choice'], ...path),
    ]),
    ...examples.flatMap((row, index) =>
      row.length > columns.length ? [problem('tooManyCells', 'examples', index)] : [],
    ),
  ];
}

function agendaProblems(agenda: Part<'agenda'>): TemplateProblem[] {
  const found = items(agenda.items, 'items', ({ title }, ...path) => blanks({ title }, ...path));
  const sum = agenda.items.reduce((minutes, item) => minutes + item.minutes, 0);
  return agenda.items.length > 0 && sum !== agenda.minutes ? [...found, problem('minutes', 'minutes')] : found;
}

function problemsOfPart(part: TemplatePart): TemplateProblem[] {
  switch (part.part) {
    case 'text':
      return blanks({ text: part.text });
    case 'letter':
      return letterProblems(part);
    case 'form':
      return items(part.fields, 'fields', ({ label, ...answer }, ...path) => [
        ...blanks({ label }, ...path),
        ...answerProblems(answer, ['choice'], ...path),
      ]);
    case 'table':
      return tableProblems(part);
    case 'agenda':
      return agendaProblems(part);
    case 'canvas':
      return items(part.cells, 'cells', ({ title }, ...path) => blanks({ title }, ...path), FEWEST_CELLS);
    case 'outline':
      return items(part.items, 'items', ({ title }, ...path) => blanks({ title }, ...path));
    case 'checklist':
      return items(part.items, 'items', ({ text }, ...path) => blanks({ text }, ...path));
    case 'script':
      return items(part.questions, 'questions', ({ text, ...answer }, ...path) => [
        ...blanks({ text }, ...path),
        ...answerProblems(answer, ['one', 'many'], ...path),
      ]);
  }
}

/**
 * What keeps a template from being made into a document, by the path of the offending field: `structure.2.columns`, or
 * `structure` if there are no parts at all. Empty if all is well.
 */
export const templateProblems = (structure: readonly TemplatePart[]): TemplateProblem[] =>
  structure.length === 0
    ? [problem('empty', 'structure')]
    : structure.flatMap((part, index) =>
        problemsOfPart(part).map(({ path, problem: kind }) => problem(kind, 'structure', index, path)),
      );
