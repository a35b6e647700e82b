import { neighboursByGroup } from '@/domain/neighbours-by-group';
import { outlineNumbers } from '@/domain/outline-numbers';
import { PALETTE } from '../../palette';
import { isNumbered, type PartNamed } from '../../template/arrangement';
import { BOX } from '../lines';
import { list, listItem } from '../lists';
import { STYLES } from '../styles';
import { boxesToTick, yesAndNo } from './boxes';
import { paragraphs, spansOf, type Setting } from './setting';

/** Distance between lines to write on: enough for handwriting. */
const LINE = 22;
const INDENT = 22;

/** Things to tick off. */
export function drawChecklist(setting: Setting, { items }: PartNamed<'checklist'>): void {
  const { paper, fields } = setting;
  for (const { group, items: held } of neighboursByGroup(items)) {
    groupTitle(setting, group);
    list(
      paper,
      held.map(({ text }) => spansOf(setting, text)),
      STYLES.text,
      (index) => ({
        text: '',
        box: true,
        placed: (x, y) => fields?.box(held[index]?.text ?? '', x, y, BOX),
      }),
      { gap: 6 },
    );
    paper.space(10);
  }
}

/** Questions with space for the answers. */
export function drawScript(setting: Setting, part: PartNamed<'script'>): void {
  let number = 0;
  const counts = !isNumbered(part);
  for (const { group, items } of neighboursByGroup(part.questions)) {
    groupTitle(setting, group);
    setting.paper.tags.within('L', () => {
      for (const question of items) {
        number += 1;
        drawQuestion(setting, question, counts ? `${number}.` : '');
      }
    });
  }
}

type Question = PartNamed<'script'>['questions'][number];

function drawQuestion(setting: Setting, question: Question, mark: string): void {
  const { paper, words } = setting;
  const indent = mark ? INDENT : 0;
  const width = Math.min(paper.width, 520);
  const style = { ...STYLES.text, face: 'medium' as const };
  const opening = paper.heightOf(spansOf(setting, question.text), style, width - indent);
  paper.need(opening + LINE * Math.min(3, Math.max(2, question.lines)) + 8);
  listItem(paper, mark, spansOf(setting, question.text), style, { width, indent });
  const at = { x: paper.left + indent, width: width - indent };
  const hint =
    question.kind === 'many'
      ? words.documents.manyOf
      : question.kind === 'one' || question.kind === 'scale'
        ? words.documents.oneOf
        : null;
  for (const note of [question.note, hint])
    if (note) paper.text(spansOf(setting, note), { ...STYLES.small, face: 'italic' }, at);
  paper.y += 4;
  reply(setting, question, at.x, paper.width - indent);
  paper.space(12);
}

function reply(setting: Setting, { text, kind, choices, lines }: Question, x: number, width: number): void {
  const { paper, fields } = setting;
  if (kind === 'open') {
    room(setting, text, x, width, lines);
    return;
  }
  if (kind === 'number') {
    paper.y += 4;
    if (fields) fields.text(text, x, paper.y, 120, 18, false);
    paper.frame(x, paper.y, 120, 18, 0.6, PALETTE.writing);
    paper.y += 20;
    return;
  }
  const held = kind === 'yesNo' ? yesAndNo(setting) : choices;
  paper.text(
    boxesToTick(setting, text, held, kind === 'many' ? 'many' : 'one'),
    { ...STYLES.text, leading: 17 },
    { x, width },
  );
}

/** Lines to write on; on a screen one field as high as they are. */
function room({ paper, fields }: Setting, label: string, x: number, width: number, lines: number): void {
  if (fields && lines > 0) {
    const height = Math.min(lines * LINE, paper.bottom - paper.margins.top - 40);
    paper.need(height + 4);
    fields.text(label, x, paper.y, width, height, lines > 1);
    paper.frame(x, paper.y, width, height, 0.6, PALETTE.writing);
    paper.y += height + 4;
    return;
  }
  for (let line = 0; line < lines; line += 1) {
    paper.need(LINE);
    paper.y += LINE;
    paper.rule(paper.y - 2, { x, width, colour: PALETTE.writing, weight: 0.5 });
  }
}

/** The headings of a document to write, with what belongs under each. */
export function drawOutline(setting: Setting, { items }: PartNamed<'outline'>): void {
  const { paper } = setting;
  const numbers = outlineNumbers(items.map(({ level }) => level));
  items.forEach(({ level, title, text }, index) => {
    const indent = (level - 1) * 20;
    const style = level === 1 ? STYLES.subheading : STYLES.minor;
    paper.space(level === 1 ? 12 : 6);
    paper.need(style.leading + STYLES.text.leading * 2);
    const at = { x: paper.left + indent, width: Math.min(paper.width, 520) - indent };
    paper.text(
      [{ text: `${numbers[index] ?? ''}\u2002`, colour: PALETTE.deepBlue }, ...spansOf(setting, title)],
      style,
      { ...at, tag: level === 1 ? 'H3' : 'H4' },
    );
    if (!text) return;
    paper.y += 1;
    for (const paragraph of paragraphs(setting, text))
      paper.text(paragraph, { ...STYLES.text, colour: PALETTE.softInk }, at);
  });
}

export function groupTitle(setting: Setting, group: string | null): void {
  if (!group) return;
  const { paper } = setting;
  paper.space(8);
  paper.need(70);
  paper.text(spansOf(setting, group), STYLES.subheading, { tag: 'H3' });
  paper.rule(paper.y + 3);
  paper.y += 10;
}
