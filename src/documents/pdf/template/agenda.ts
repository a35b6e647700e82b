import { fill } from '../../words';
import { PALETTE } from '../../palette';
import type { PartNamed } from '../../template/arrangement';
import { STYLES } from '../styles';
import { drawTable, type Cell } from '../table';
import { paragraphs, spansOf, type Setting } from './setting';

/** The programme of a meeting, with the minutes of each item and the total. */
export function drawAgenda(setting: Setting, { minutes, items }: PartNamed<'agenda'>): void {
  const { words } = setting;
  const minuteCell = (count: number): Cell => ({
    texts: [{ spans: [{ text: fill(words.template.minutes, { minutes: count }), bold: true }], style: STYLES.cell }],
  });
  const head = (text: string): Cell => ({
    heads: 'Column',
    ground: PALETTE.linen,
    texts: [{ spans: [{ text }], style: STYLES.column }],
  });
  drawTable(setting.paper, {
    weights: [1, 6.6],
    head: [{ cells: [head(words.documents.agendaTime), head(words.documents.agendaItem)] }],
    rows: [
      ...items.map(({ title, minutes: each, text }) => ({
        height: 30,
        cells: [
          minuteCell(each),
          {
            texts: [
              { spans: spansOf(setting, title), style: { ...STYLES.minor, size: 9.6 } },
              ...(text ? paragraphs(setting, text).map((spans) => ({ spans, style: STYLES.cell })) : []),
            ],
          },
        ],
      })),
      {
        height: 26,
        cells: [
          { ...minuteCell(minutes), ground: PALETTE.linen },
          { ground: PALETTE.linen, texts: [{ spans: [{ text: words.template.total }], style: STYLES.column }] },
        ],
      },
    ],
  });
}
