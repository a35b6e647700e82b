import { neighboursByGroup } from '@/domain/neighbours-by-group';
import { outlineNumbers } from '@/domain/outline-numbers';
import type { AnswerKind } from '@/domain/template';
import type { Messages } from '@/i18n/messages';
import { paragraphsOf } from '../clean';
import type { ArrangedPart, PartNamed } from '../template/arrangement';
import { inRows, networkSides, treeRows } from '../template/canvas-rows';
import { inCharacters, type Writer } from '../template/written';
import { fill } from '../words';
import { blank, CELL_STYLES, spanning, text } from './cell-styles';
import type { Cell, Entry, Sheet } from './plan';

/** The context in which every part of a template is written. */
export interface Setting {
  words: Messages;
  write: Writer;
}

type Content = Omit<Sheet, 'name'>;

const WIDTHS = { narrow: 15, normal: 24, wide: 38 } as const;
const ROOM = 30;
/** Rows below the last one given in which entries are still checked. */
const FURTHER_ROWS = 200;
const DATE_FORMAT = 'dd-mm-yyyy';

const said = ({ write }: Setting, value: string): string => inCharacters(write(value));
const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);

/** The sheet of a part, or null if it is among the instructions. */
export function sheetOf(setting: Setting, { part, number }: ArrangedPart): Content | null {
  const title = part.title ?? fill(setting.words.template.part, { number });
  switch (part.part) {
    case 'text':
      return null;
    case 'letter':
      return letter(setting, part, title);
    case 'form':
      return form(setting, part, title);
    case 'table':
      return table(setting, part, title);
    case 'agenda':
      return agenda(setting, part, title);
    case 'canvas':
      return canvas(setting, part, title);
    case 'outline':
      return outline(setting, part, title);
    case 'checklist':
      return checklist(setting, part, title);
    case 'script':
      return script(setting, part, title);
  }
}

const titleRow = (setting: Setting, title: string): Cell[] => [
  text(said(setting, title), CELL_STYLES.title, { height: 26 }),
];

const headRow = (titles: readonly string[]): Cell[] => titles.map((title) => text(title, CELL_STYLES.column));

/** An empty cell of a kind of answer. */
const answerCell = (kind: AnswerKind, height: number): Cell =>
  kind === 'date'
    ? blank(CELL_STYLES.field, { type: Date, format: DATE_FORMAT, height })
    : blank(CELL_STYLES.field, { height });

const isChecked = (kind: AnswerKind): kind is Entry['kind'] => kind !== 'text' && kind !== 'longText';

const entryFor = (
  { words }: Setting,
  { kind, choices }: { kind: AnswerKind; choices: readonly string[] },
  column: number,
  firstRow: number,
  lastRow: number,
): Entry[] =>
  isChecked(kind) && (kind !== 'choice' || choices.length > 0)
    ? [
        {
          kind,
          choices: kind === 'yesNo' ? [words.template.yes, words.template.no] : choices,
          column,
          firstRow,
          lastRow,
        },
      ]
    : [];

function table(setting: Setting, part: PartNamed<'table'>, title: string): Content {
  const { words } = setting;
  const { columns, examples, emptyRows } = part;
  const widths = [10, ...columns.map(({ width }) => WIDTHS[width])];
  const groups = neighboursByGroup(columns);
  const helps = columns.map(({ help, kind }) => help ?? (kind === 'date' ? words.documents.dateHint : ''));
  const head: Cell[][] = [
    titleRow(setting, title),
    ...(part.help ? [spanning(text(said(setting, part.help), CELL_STYLES.help), widths.length)] : []),
    ...(groups.some(({ group }) => group !== null)
      ? [
          [
            blank(CELL_STYLES.column),
            ...groups.flatMap(({ group, items }) =>
              spanning(group ? text(said(setting, group), CELL_STYLES.group) : blank(CELL_STYLES.column), items.length),
            ),
          ],
        ]
      : []),
    [
      text(words.documents.rowNumber, CELL_STYLES.column),
      ...columns.map((column) => text(said(setting, column.title), CELL_STYLES.column)),
    ],
    ...(helps.some(Boolean)
      ? [[blank(CELL_STYLES.columnHelp), ...helps.map((help) => text(said(setting, help), CELL_STYLES.columnHelp))]]
      : []),
  ];
  const firstRow = head.length + examples.length + 1;
  return {
    widths,
    rows: [
      ...head,
      ...examples.map((cells): Cell[] => [
        text(words.template.example, CELL_STYLES.example),
        ...columns.map((_column, index) => text(said(setting, cells[index] ?? ''), CELL_STYLES.example)),
      ]),
      ...Array.from({ length: emptyRows }, (_each, row): Cell[] => [
        { value: row + 1, type: Number, ...CELL_STYLES.number, height: ROOM },
        ...columns.map(({ kind }) => answerCell(kind, ROOM)),
      ]),
    ],
    frozen: { rows: head.length, columns: 1 },
    landscape: sum(widths) > 95,
    entries: columns.flatMap((column, index) =>
      entryFor(setting, column, index + 2, firstRow, firstRow + emptyRows + FURTHER_ROWS),
    ),
  };
}

function form(setting: Setting, { fields }: PartNamed<'form'>, title: string): Content {
  const { documents } = setting.words;
  const first = 3;
  return {
    widths: [44, 70],
    rows: [
      titleRow(setting, title),
      headRow([documents.field, documents.answer]),
      ...fields.map(({ label, help, kind }): Cell[] => [
        text([label, help].flatMap((each) => (each ? [said(setting, each)] : [])).join('\n'), CELL_STYLES.asked),
        answerCell(kind, kind === 'longText' ? 90 : 24),
      ]),
    ],
    frozen: { rows: 2, columns: 0 },
    landscape: false,
    entries: fields.flatMap((field, index) => entryFor(setting, field, 2, first + index, first + index)),
  };
}

function agenda(setting: Setting, { minutes, items }: PartNamed<'agenda'>, title: string): Content {
  const { words } = setting;
  const { documents } = words;
  const time = (count: number): Cell => text(fill(words.template.minutes, { minutes: count }), CELL_STYLES.asked);
  return {
    widths: [12, 30, 62, 36],
    rows: [
      titleRow(setting, title),
      headRow([documents.agendaTime, documents.agendaItem, documents.content, documents.notes]),
      ...items.map((item): Cell[] => [
        time(item.minutes),
        text(said(setting, item.title), CELL_STYLES.field),
        text(said(setting, item.text ?? ''), CELL_STYLES.field),
        blank(CELL_STYLES.field),
      ]),
      [time(minutes), ...spanning(text(words.template.total, CELL_STYLES.column), 3)],
    ],
    frozen: { rows: 2, columns: 0 },
    landscape: true,
    entries: [],
  };
}

function checklist(setting: Setting, { items }: PartNamed<'checklist'>, title: string): Content {
  const { documents } = setting.words;
  const choice = { kind: 'yesNo', choices: [] } as const;
  return {
    widths: [10, 26, 72, 30],
    rows: [
      titleRow(setting, title),
      headRow([documents.done, documents.group, documents.item, documents.notes]),
      ...items.map((item): Cell[] => [
        blank(CELL_STYLES.number),
        text(said(setting, item.group ?? ''), CELL_STYLES.asked),
        text(said(setting, item.text), CELL_STYLES.asked),
        blank(CELL_STYLES.field),
      ]),
    ],
    frozen: { rows: 2, columns: 0 },
    landscape: true,
    entries: entryFor(setting, choice, 1, 3, items.length + 2),
  };
}

function script(setting: Setting, { questions }: PartNamed<'script'>, title: string): Content {
  const { documents } = setting.words;
  return {
    widths: [26, 62, 30, 62],
    rows: [
      titleRow(setting, title),
      headRow([
        documents.group,
        documents.question,
        setting.words.template.choices.replace(/:?\s*\{choices\}/, ''),
        documents.answer,
      ]),
      ...questions.map(({ group, text: asked, note, kind, choices, lines }): Cell[] => [
        text(said(setting, group ?? ''), CELL_STYLES.asked),
        text([asked, note].flatMap((each) => (each ? [said(setting, each)] : [])).join('\n'), CELL_STYLES.asked),
        text(
          [...(kind === 'many' ? [documents.manyOf] : []), ...choices.map((choice) => said(setting, choice))].join(
            '\n',
          ),
          CELL_STYLES.asked,
        ),
        blank(CELL_STYLES.field, {
          height: kind === 'open' ? Math.max(24, 18 * lines) : 24,
        }),
      ]),
    ],
    frozen: { rows: 2, columns: 0 },
    landscape: true,
    entries: questions.flatMap(({ kind, choices }, index) => {
      // A list from which one option is chosen does not fit several answers.
      if (kind === 'open' || kind === 'many') return [];
      return entryFor(
        setting,
        { kind: kind === 'yesNo' || kind === 'number' ? kind : 'choice', choices },
        4,
        index + 3,
        index + 3,
      );
    }),
  };
}

function outline(setting: Setting, { items }: PartNamed<'outline'>, title: string): Content {
  const { documents } = setting.words;
  const numbers = outlineNumbers(items.map(({ level }) => level));
  return {
    widths: [10, 40, 60, 44],
    rows: [
      titleRow(setting, title),
      headRow([documents.number, documents.section, documents.content, documents.notes]),
      ...items.map(({ level, title: heading, text: words }, index): Cell[] => [
        text(numbers[index] ?? '', CELL_STYLES.number),
        text(said(setting, heading), CELL_STYLES.asked, {
          indent: level - 1,
          ...(level === 1 ? { fontWeight: 'bold' as const } : {}),
        }),
        text(said(setting, words ?? ''), CELL_STYLES.field),
        blank(CELL_STYLES.field),
      ]),
    ],
    frozen: { rows: 2, columns: 0 },
    landscape: true,
    entries: [],
  };
}

function letter(setting: Setting, part: PartNamed<'letter'>, title: string): Content {
  const lines = [part.placeAndDate, part.recipient, part.salutation, ...part.paragraphs, part.closing].flatMap(
    paragraphsOf,
  );
  const row = (value: string): Cell[] => [text(said(setting, value), CELL_STYLES.text)];
  return {
    widths: [80],
    rows: [
      titleRow(setting, title),
      ...lines.flatMap((line) => [row(line), [null]]),
      // Ample space for a signature and a stamp above each line.
      ...part.signatures.flatMap((role): Cell[][] => [
        [blank(CELL_STYLES.text, { height: 80 })],
        row('_'.repeat(36)),
        row(role),
      ]),
    ],
    frozen: { rows: 0, columns: 0 },
    landscape: false,
    entries: [],
  };
}

type Canvas = PartNamed<'canvas'>;

const CANVAS_ROOM = 120;
const CANVAS_WIDTH = 120;

/** A drawing as a grid: what is above, beside and below keeps its position. */
function canvas(setting: Setting, part: Canvas, title: string): Content {
  const { centre, form: kind } = part;
  const columns = 12;
  const field = (each: Canvas['cells'][number], wide: number, tall: number): { head: Cell[]; room: Cell[] } => ({
    head: spanning(
      text(
        [each.title, each.prompt].flatMap((words) => (words ? [said(setting, words)] : [])).join('\n'),
        CELL_STYLES.asked,
      ),
      wide,
    ),
    room: spanning(blank(CELL_STYLES.field, { height: tall }), wide),
  });
  const band: Cell[][] = centre
    ? [spanning(text(said(setting, centre), CELL_STYLES.centre, { height: 40 }), columns)]
    : [];
  const rowOf = (cells: readonly Canvas['cells'][number][]): Cell[][] => {
    const fields = cells.map((each) => field(each, Math.floor(columns / cells.length), CANVAS_ROOM));
    return [fields.flatMap(({ head }) => head), fields.flatMap(({ room }) => room)];
  };
  const { above, below } = treeRows(part.cells);
  const { left, right } = networkSides(part.cells);
  const grids: Readonly<Record<Canvas['form'], () => Cell[][]>> = {
    quadrants: () => [...band, ...inRows(part.cells, 2).flatMap(rowOf)],
    tree: () => [...above.flatMap(rowOf), ...band, ...below.flatMap(rowOf)],
    network: () => [...band, ...left.flatMap((each, index) => rowOf([each, ...right.slice(index, index + 1)]))],
  };
  return {
    widths: Array.from({ length: columns }, () => CANVAS_WIDTH / columns),
    rows: [titleRow(setting, title), ...grids[kind]()],
    frozen: { rows: 0, columns: 0 },
    landscape: true,
    entries: [],
  };
}
