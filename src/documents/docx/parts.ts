import { AlignmentType, LineRuleType, Paragraph, TextRun } from 'docx';
import { neighboursByGroup } from '@/domain/neighbours-by-group';
import { outlineNumbers } from '@/domain/outline-numbers';
import { PALETTE } from '../palette';
import { isNumbered, type ArrangedPart, type PartNamed } from '../template/arrangement';
import { fill } from '../words';
import { canvas } from './canvas';
import { letter } from './letter';
import { partTable } from './part-table';
import {
  box,
  boxes,
  cell,
  paragraph,
  paragraphs,
  row,
  runs,
  table,
  widthsOf,
  yesAndNo,
  type Block,
  type Setting,
} from './pieces';
import { LINES, STYLE, twips } from './styles';

/** From one line to write on to the next, points. */
const LINE = 22;

/** The content of a part, below its title. */
export function contentOf(setting: Setting, arranged: ArrangedPart): Block[] {
  const { part } = arranged;
  switch (part.part) {
    case 'text':
      return paragraphs(setting, part.text, 'Normal');
    case 'letter':
      return letter(setting, part);
    case 'form':
      return form(setting, part);
    case 'table':
      return partTable(setting, part, arranged);
    case 'agenda':
      return agenda(setting, part);
    case 'canvas':
      return canvas(setting, part);
    case 'outline':
      return outline(setting, part);
    case 'checklist':
      return checklist(setting, part);
    case 'script':
      return script(setting, part);
  }
}

type Field = PartNamed<'form'>['fields'][number];

function answer(setting: Setting, { kind, choices }: Field): Paragraph[] {
  if (kind === 'choice') return boxes(setting, choices, STYLE.cell);
  if (kind === 'yesNo') return boxes(setting, yesAndNo(setting), STYLE.cell);
  if (kind === 'date')
    return [paragraph(setting.words.documents.dateHint, STYLE.columnHelp, { alignment: AlignmentType.RIGHT })];
  return [];
}

function form(setting: Setting, { fields }: PartNamed<'form'>): Block[] {
  return [
    table(
      widthsOf([1, 2.1], setting.width),
      fields.map((field) =>
        row(
          [
            cell(
              [
                paragraph([new TextRun({ children: runs(setting, field.label), bold: true })], STYLE.cell),
                ...(field.help ? [paragraph(runs(setting, field.help), STYLE.columnHelp)] : []),
              ],
              { ground: PALETTE.paper },
            ),
            cell(answer(setting, field)),
          ],
          { height: field.kind === 'longText' ? 86 : 26 },
        ),
      ),
      true,
    ),
  ];
}

function agenda(setting: Setting, { minutes, items }: PartNamed<'agenda'>): Block[] {
  const { words, width } = setting;
  const time = (count: number): Paragraph =>
    paragraph(fill(words.template.minutes, { minutes: count }), STYLE.columnHead);
  const ground = PALETTE.linen;
  const head = (text: string) => cell([paragraph(text, STYLE.columnHead)], { ground });
  return [
    table(
      widthsOf([1, 6.6], width),
      [
        row([head(words.documents.agendaTime), head(words.documents.agendaItem)], { head: true }),
        ...items.map(({ title, minutes: each, text }) =>
          row(
            [
              cell([time(each)]),
              cell([
                paragraph([new TextRun({ children: runs(setting, title), bold: true })], STYLE.cell),
                ...(text ? paragraphs(setting, text, STYLE.cell) : []),
              ]),
            ],
            { height: 28 },
          ),
        ),
        row([cell([time(minutes)], { ground }), head(words.template.total)]),
      ],
      false,
    ),
  ];
}

function outline(setting: Setting, { items }: PartNamed<'outline'>): Block[] {
  const numbers = outlineNumbers(items.map(({ level }) => level));
  return items.flatMap(({ level, title, text }, index) => {
    const indent = { left: (level - 1) * 360 };
    return [
      paragraph(
        [
          new TextRun({ text: `${numbers[index] ?? ''}\u2002`, color: PALETTE.deepBlue.slice(1) }),
          ...runs(setting, title),
        ],
        level === 1 ? 'Heading3' : 'Heading4',
        { indent },
      ),
      ...(text ? paragraphs(setting, text, 'Normal', { indent }) : []),
    ];
  });
}

const groupTitle = (setting: Setting, group: string | null): Paragraph[] =>
  group ? [paragraph(runs(setting, group), 'Heading3')] : [];

function checklist(setting: Setting, { items }: PartNamed<'checklist'>): Block[] {
  return neighboursByGroup(items).flatMap(({ group, items: held }) => [
    ...groupTitle(setting, group),
    ...held.map(({ text }) =>
      paragraph([box(text), new TextRun('\t'), ...runs(setting, text)], 'Normal', {
        indent: { left: 400, hanging: 400 },
        tabStops: [{ type: 'left', position: 400 }],
      }),
    ),
  ]);
}

type Question = PartNamed<'script'>['questions'][number];

function script(setting: Setting, part: PartNamed<'script'>): Block[] {
  const counts = !isNumbered(part);
  let number = 0;
  return neighboursByGroup(part.questions).flatMap(({ group, items }) => [
    ...groupTitle(setting, group),
    ...items.flatMap((question) => {
      number += 1;
      return asked(setting, question, counts ? `${number}. ` : '');
    }),
  ]);
}

function asked(setting: Setting, question: Question, mark: string): Paragraph[] {
  const { documents } = setting.words;
  const { kind, text, note, choices, lines } = question;
  const hint = kind === 'many' ? documents.manyOf : kind === 'one' || kind === 'scale' ? documents.oneOf : null;
  const opening = [
    paragraph([new TextRun(mark), ...runs(setting, text)], STYLE.question),
    ...[note, hint].flatMap((each) => (each ? [paragraph(runs(setting, each), STYLE.note)] : [])),
  ];
  if (kind === 'open') return [...opening, ...Array.from({ length: lines }, () => writingLine())];
  if (kind === 'number') return [...opening, paragraph('_'.repeat(16), 'Normal')];
  return [...opening, ...boxes(setting, kind === 'yesNo' ? yesAndNo(setting) : choices, 'Normal')];
}

/** An empty line ruled below. `between` keeps Word from making one box of several. */
const writingLine = (): Paragraph =>
  new Paragraph({
    spacing: { line: twips(LINE), lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    border: { bottom: { ...LINES.writing, space: 1 }, between: { ...LINES.writing, space: 1 } },
  });
