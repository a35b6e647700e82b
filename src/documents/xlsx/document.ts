import writeExcelFile, { type Image, type Row } from 'write-excel-file/node';
import { LANGUAGE_TAGS } from '@/domain/locale';
import { paragraphsOf } from '../clean';
import { fittedLogo, type MeasuredLogo } from '../logo';
import { arrange, type ArrangedPart } from '../template/arrangement';
import { frontOf, type Fact, type Front } from '../template/facts';
import type { TemplateOrder } from '../template/order';
import { inCharacters, writerFor } from '../template/written';
import { fill } from '../words';
import { workbookFeature, type Lists } from './feature';
import { fitted, CELL_STYLES, text } from './cell-styles';
import { sheetOf, type Setting } from './parts';
import { columnName, sheetNames, type Cell, type Entry, type Sheet } from './plan';

const FONT = 'Calibri';
const OPTIONS = 'Opciones';
/** Room of a logo, pixels of 1/96 inch. */
const LOGO = { width: 160, height: 74 } as const;

/** A template as a workbook: instructions first, then a sheet for every part to fill in. */
export async function templateXlsx(order: TemplateOrder): Promise<Buffer> {
  const { template, words, municipality, address } = order;
  const front = frontOf(template, words, address);
  const setting: Setting = { words, write: writerFor(words, municipality) };
  const nameFor = sheetNames();
  const parts = arrange(template);
  const sheets: Sheet[] = [
    { ...instructions(setting, order, front, parts), name: nameFor(words.documents.instructions) },
    ...parts.flatMap((arranged) => {
      const sheet = sheetOf(setting, arranged);
      const title = arranged.part.title ?? fill(words.template.part, { number: arranged.number });
      return sheet ? [{ ...sheet, name: nameFor(title) }] : [];
    }),
  ];
  const { sheet: optionSheet, lists } = options(sheets, nameFor(OPTIONS));
  const all = optionSheet ? [...sheets, optionSheet] : sheets;
  const properties = {
    title: front.title,
    subject: front.summary,
    author: words.documents.portal,
    keywords: front.eyebrow,
    language: LANGUAGE_TAGS[template.locale],
    changed: new Date(template.updatedAt).toISOString(),
    versionLine: front.versionLine,
  };
  return writeExcelFile(
    all.map(({ name, widths, rows, frozen, images = [] }) => ({
      sheet: name,
      columns: widths.map((width) => ({ width })),
      data: rows.map((row): Row => fitted(row, widths)),
      showGridLines: false,
      ...(images.length > 0 ? { images: [...images] } : {}),
      ...(frozen.rows > 0 ? { stickyRowsCount: frozen.rows } : {}),
      ...(frozen.columns > 0 ? { stickyColumnsCount: frozen.columns } : {}),
    })),
    { fontFamily: FONT, fontSize: 11, features: [workbookFeature(all, lists, properties, words)] },
  ).toBuffer();
}

/** The municipality's logo in the first row, as large as its space allows and undistorted. */
function picture(logo: MeasuredLogo, alt: string): Image {
  return {
    content: logo.data,
    contentType: logo.mime,
    ...fittedLogo(logo, LOGO),
    dpi: 96,
    anchor: { row: 1, column: 1 },
    title: alt,
    description: alt,
  };
}

function instructions(
  setting: Setting,
  { municipality, logo }: TemplateOrder,
  front: Front,
  parts: readonly ArrangedPart[],
): Omit<Sheet, 'name'> {
  const facts = (held: readonly Fact[]): Cell[][] =>
    held.map(({ name, values, list }) => [
      text(name, CELL_STYLES.label),
      text(
        values
          .map((value, index) => (list === 'numbered' ? `${index + 1}. ${value}` : list ? `• ${value}` : value))
          .join('\n'),
        CELL_STYLES.said,
      ),
    ]);
  const texts = parts.flatMap(({ part }): Cell[][] =>
    part.part === 'text'
      ? [
          ...(part.title ? [[null, text(part.title, CELL_STYLES.heading)]] : []),
          ...paragraphsOf(part.text).map((paragraph): Cell[] => [
            null,
            text(inCharacters(setting.write(paragraph)), CELL_STYLES.text),
          ]),
        ]
      : [],
  );
  return {
    widths: [22, 92],
    ...(logo ? { images: [picture(logo, setting.words.documents.logo)] } : {}),
    rows: [
      ...(logo ? [[text('', CELL_STYLES.text, { height: LOGO.height * 0.75 + 8 })]] : []),
      [text(front.eyebrow, CELL_STYLES.eyebrow)],
      [text(front.title, CELL_STYLES.title)],
      ...(municipality ? [[text(municipality, CELL_STYLES.heading)]] : []),
      [null, text(front.summary, CELL_STYLES.lead)],
      [null],
      ...facts(front.facts),
      ...(texts.length > 0 ? [[null], ...texts] : []),
      [null],
      [text(setting.words.documents.about, CELL_STYLES.heading)],
      ...facts(front.origin),
    ],
    frozen: { rows: 0, columns: 0 },
    landscape: false,
    entries: [],
  };
}

/** Options of lists, in a hidden sheet: written into the rule itself, they could be only short and without commas. */
function options(sheets: readonly Sheet[], name: string): { sheet: Sheet | null; lists: Lists } {
  const lists = new Map<Entry, string>();
  const columns = new Map<string, readonly string[]>();
  for (const entry of sheets.flatMap(({ entries }) => entries)) {
    if (entry.choices.length === 0) continue;
    const key = JSON.stringify(entry.choices);
    columns.set(key, entry.choices);
    const column = columnName([...columns.keys()].indexOf(key) + 1);
    lists.set(entry, `'${name}'!$${column}$1:$${column}$${entry.choices.length}`);
  }
  const held = [...columns.values()];
  if (held.length === 0) return { sheet: null, lists };
  const rows = Array.from({ length: Math.max(...held.map((choices) => choices.length)) }, (_each, row) =>
    held.map((choices): Cell => (choices[row] === undefined ? null : text(choices[row], CELL_STYLES.text))),
  );
  return {
    sheet: {
      name,
      widths: held.map(() => 30),
      rows,
      frozen: { rows: 0, columns: 0 },
      landscape: false,
      entries: [],
      hidden: true,
    },
    lists,
  };
}
