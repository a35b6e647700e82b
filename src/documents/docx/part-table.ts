import { AlignmentType, TextRun, type TableCell, type TableRow } from 'docx';
import { neighboursByGroup } from '@/domain/neighbours-by-group';
import { PALETTE } from '../palette';
import { weightOf, type ArrangedPart, type PartNamed } from '../template/arrangement';
import { optionsAbove, optionsInHead } from '../template/options';
import { fill } from '../words';
import { boxes, cell, paragraph, row, runs, table, widthsOf, yesAndNo, type Block, type Setting } from './pieces';
import { STYLE } from './styles';

type Part = PartNamed<'table'>;

const ROW = { portrait: 28, landscape: 32 } as const;
const NUMBERS = 0.5;

/** A table to fill in: repeated headings, marked examples, empty rows high enough to write in. */
export function partTable(setting: Setting, part: Part, { orientation, numbersRows }: ArrangedPart): Block[] {
  const { words, width } = setting;
  const widths = widthsOf([...(numbersRows ? [NUMBERS] : []), ...part.columns.map(weightOf)], width);
  const number = (text: string, ground?: string): TableCell[] =>
    numbersRows
      ? [cell([paragraph(text, STYLE.cell, { alignment: AlignmentType.CENTER })], ground ? { ground } : {})]
      : [];
  const examples = part.examples.map((cells) =>
    row([
      ...number('', PALETTE.paper),
      ...part.columns.map((_column, index) =>
        cell(
          [
            ...(index === 0 ? [paragraph(words.template.example.toUpperCase(), STYLE.exampleTag)] : []),
            paragraph(runs(setting, cells[index] ?? ''), STYLE.example),
          ],
          { ground: PALETTE.paper },
        ),
      ),
    ]),
  );
  const empty = Array.from({ length: part.emptyRows }, (_each, at) =>
    row(
      [
        ...number(String(at + 1)),
        ...part.columns.map(({ kind }) => cell(kind === 'yesNo' ? boxes(setting, yesAndNo(setting), STYLE.cell) : [])),
      ],
      { height: ROW[orientation] },
    ),
  );
  return [
    ...(part.help ? [paragraph(runs(setting, part.help), 'Normal', { keepNext: true })] : []),
    ...optionsAbove(part).map(({ title, options }) =>
      paragraph([new TextRun({ text: `${title}: `, bold: true }), new TextRun(options)], 'Normal', { keepNext: true }),
    ),
    table(widths, [...heads(setting, part, numbersRows), ...examples, ...empty], true),
  ];
}

function heads(setting: Setting, part: Part, numbersRows: boolean): TableRow[] {
  const { words } = setting;
  const ground = PALETTE.linen;
  const titles = row(
    [
      ...(numbersRows
        ? [
            cell([paragraph(words.documents.rowNumber, STYLE.columnHead, { alignment: AlignmentType.CENTER })], {
              ground,
            }),
          ]
        : []),
      ...part.columns.map((column) => {
        const options = optionsInHead(column);
        const notes = [
          column.help,
          options && fill(words.template.choices, { choices: options }),
          column.kind === 'date' && !column.help ? words.documents.dateHint : null,
        ];
        return cell(
          [
            paragraph(runs(setting, column.title), STYLE.columnHead),
            ...notes.flatMap((note) => (note ? [paragraph(runs(setting, note), STYLE.columnHelp)] : [])),
          ],
          { ground },
        );
      }),
    ],
    { head: true },
  );
  const groups = neighboursByGroup(part.columns);
  if (groups.every(({ group }) => group === null)) return [titles];
  const grouped = row(
    [
      ...(numbersRows ? [cell([], { ground })] : []),
      ...groups.map(({ group, items }) =>
        cell(group ? [paragraph(runs(setting, group), STYLE.groupHead)] : [], {
          columnSpan: items.length,
          ground: group ? PALETTE.deepBlue : ground,
        }),
      ),
    ],
    { head: true },
  );
  return [grouped, titles];
}
