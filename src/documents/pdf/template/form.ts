import type { PartNamed } from '../../template/arrangement';
import type { Span } from '../lines';
import { STYLES } from '../styles';
import { drawTable, type Cell } from '../table';
import { boxesToTick, yesAndNo } from './boxes';
import { spansOf, type Setting } from './setting';

type Field = PartNamed<'form'>['fields'][number];

const ROOM: Readonly<Record<Field['kind'], number>> = {
  text: 27,
  number: 27,
  date: 27,
  yesNo: 27,
  choice: 27,
  longText: 92,
};

/** Minimum space of a long answer; with less, the form continues on the next page. */
const LEAST_LONG = 46;

/** Space for each long answer: less than usual if that keeps the form on one page. */
function roomForLong(fields: readonly Field[], remaining: number): number {
  const long = fields.filter(({ kind }) => kind === 'longText').length;
  const others = (fields.length - long) * ROOM.text;
  const each = Math.floor((remaining - others) / Math.max(long, 1));
  return each >= LEAST_LONG ? Math.min(ROOM.longText, each) : ROOM.longText;
}

/** Questions on the left, space for answers on the right. */
export function drawForm(setting: Setting, { fields }: PartNamed<'form'>): void {
  const longText = roomForLong(fields, setting.paper.remaining);
  drawTable(setting.paper, {
    weights: [1, 2.1],
    head: [],
    upright: true,
    rows: fields.map((field) => ({
      height: field.kind === 'longText' ? longText : ROOM[field.kind],
      cells: [
        {
          heads: 'Row',
          texts: [
            { spans: spansOf(setting, field.label), style: { ...STYLES.cell, face: 'medium' } },
            ...(field.help ? [{ spans: spansOf(setting, field.help), style: STYLES.columnHelp }] : []),
          ],
        },
        answerCell(setting, field.label, field),
      ],
    })),
  });
}

/** A cell to answer in, according to its kind. @param label what is asked. */
export function answerCell(setting: Setting, label: string, { kind, choices }: Pick<Field, 'kind' | 'choices'>): Cell {
  const { fields, words } = setting;
  const boxes = (held: readonly string[]): Cell => ({
    texts: [{ spans: boxesToTick(setting, label, held, 'one'), style: STYLES.cell }],
  });
  if (kind === 'yesNo') return boxes(yesAndNo(setting));
  if (kind === 'choice') return boxes(choices);
  const hint: Span[] = kind === 'date' ? [{ text: words.documents.dateHint }] : [];
  return {
    // On a screen the hint would be underneath what is written.
    texts: fields || hint.length === 0 ? [] : [{ spans: hint, style: { ...STYLES.columnHelp, align: 'right' } }],
    ...(fields
      ? {
          fill: (x, y, width, height) => {
            const name = kind === 'date' ? `${label} (${words.documents.dateHint})` : label;
            fields.text(name, x + 2, y + 2, width - 4, height - 4, kind === 'longText' || height > 40);
          },
        }
      : {}),
  };
}
