import { LOCALES, type Locale } from '../domain/locale';
import { BLOCK_REFERENCES, referencesOf, type ReferencedCollection } from '../domain/stored-blocks';
import type { SeedContent } from './content';
import type { GuideText, TextPiece } from './guide-text';
import type { SeedReader } from './reader';
import type { Need } from './references';

/** What a piece must have in common with its translation: the block, its keys and references, how much it holds. */
function outline(piece: TextPiece): string {
  if (piece.kind === 'markdown') {
    const headings = [...piece.markdown.matchAll(/^(#{3,4}) /gm)].map(([, level]) => level);
    return `text with headings [${headings.join(', ')}]`;
  }
  const references = Object.keys(BLOCK_REFERENCES[piece.name] ?? {});
  const shape = (value: unknown, name: string): unknown => {
    if (name === 'key' || name === 'level' || name === 'form' || name === 'side' || name === 'query') return value;
    if (references.includes(name)) return value;
    if (Array.isArray(value)) return value.map((each: unknown) => shape(each, ''));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([inner, each]) => [inner, shape(each, inner)]));
    return typeof value === 'string' ? '…' : value;
  };
  return `${piece.name} ${JSON.stringify(shape(piece.content, ''))}`;
}

/** Reports the first difference between the two languages, apart from their wording. */
function reportDifference(reader: SeedReader, folder: string, { es, en }: Record<Locale, GuideText>): void {
  const [spanish, english] = [es.pieces.map(outline), en.pieces.map(outline)];
  const at = spanish.findIndex((each, index) => each !== english[index]);
  if (at >= 0 || spanish.length !== english.length) {
    const place = at >= 0 ? at : spanish.length;
    reader.report(
      folder,
      `piece ${place + 1}`,
      `differs in the two languages: es «${spanish[place] ?? 'nothing'}», en «${english[place] ?? 'nothing'}»`,
    );
  }
  const notesOf = ({ notes }: GuideText): string =>
    Object.entries(notes)
      .map(([key, { source }]) => (source ? `${key} {${source}}` : key))
      .sort()
      .join(', ');
  const [own, other] = [notesOf(es), notesOf(en)];
  if (own !== other) reader.report(folder, 'footnotes', `differ: es «${own}», en «${other}»`);
}

type Known = Readonly<Record<ReferencedCollection, { has(key: string): boolean }>>;

function checkText(known: Known, need: Need, file: string, { pieces, notes }: GuideText): void {
  for (const piece of pieces) {
    if (piece.kind !== 'block') continue;
    for (const { field, collection, id } of referencesOf(piece.name, piece.content))
      need(file, `${piece.name} · ${field}`, known[collection], id);
  }
  for (const [key, { source }] of Object.entries(notes)) need(file, `[^${key}]`, known.sources, source);
}

/**
 * Makes a checker that reports what blocks and notes refer to that does not exist, and where the two languages differ.
 */
export function textChecker(
  { glossary, sources, sections, templates, practices }: SeedContent,
  reader: SeedReader,
  need: Need,
): (folder: string, texts: Record<Locale, GuideText>) => void {
  const keysOf = (records: readonly { seedKey: string }[]) => new Set(records.map(({ seedKey }) => seedKey));
  const known: Known = { glossary, sources, sections: keysOf(sections), templates, practices: keysOf(practices) };
  return (folder, texts) => {
    for (const locale of LOCALES) checkText(known, need, `${folder}/${locale}.md`, texts[locale]);
    reportDifference(reader, folder, texts);
  };
}
