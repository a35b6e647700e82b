import type { z } from 'zod';
import { BLOCK_REFERENCES, referencesOf, type ReferencedCollection } from '../domain/stored-blocks';
import { LOCALES, type Locale } from '../domain/locale';
import { glossaryRecordSchema, guideRecordSchema, guideTextSchema, sectionRecordSchema } from './guide-schema';
import { guideText, type GuideText, type TextPiece } from './guide-text';
import type { SeedContent } from './read';
import type { SeedReader } from './reader';
import type { Need } from './references';

export type GlossaryRecord = z.infer<typeof glossaryRecordSchema>;

export type SeedGuideText = z.infer<typeof guideTextSchema> & GuideText;

export interface SeedSection {
  seedKey: string;
  /** Seed key of its guide. */
  guide: string;
  record: z.infer<typeof sectionRecordSchema>;
  texts: Record<Locale, SeedGuideText>;
}

export interface SeedGuide {
  seedKey: string;
  record: z.infer<typeof guideRecordSchema>;
  texts: Record<Locale, SeedGuideText>;
}

async function textOf(reader: SeedReader, file: string): Promise<SeedGuideText | null> {
  const document = await reader.document(file, guideTextSchema);
  return (
    document && { title: document.title, summary: document.summary, ...guideText(reader, file, document.markdown) }
  );
}

const textsOf = (reader: SeedReader, folder: string) =>
  reader.bothLanguages((locale) => textOf(reader, `${folder}/${locale}.md`));

const folderOf = ({ seedKey, guide }: Pick<SeedSection, 'seedKey' | 'guide'>): string =>
  `guides/${guide}/sections/${seedKey}`;

/** Every guide and section of content-seed. */
export async function readGuides(reader: SeedReader): Promise<{ guides: SeedGuide[]; sections: SeedSection[] }> {
  const guides: SeedGuide[] = [];
  const sections: SeedSection[] = [];
  for (const guide of await reader.entries('guides')) {
    const record = await reader.record(`guides/${guide}/guide.yaml`, guideRecordSchema);
    const texts = await textsOf(reader, `guides/${guide}`);
    if (record && texts) guides.push({ seedKey: guide, record, texts });
    for (const seedKey of await reader.entries(`guides/${guide}/sections`)) {
      const folder = folderOf({ seedKey, guide });
      const section = await reader.record(`${folder}/section.yaml`, sectionRecordSchema);
      const written = await textsOf(reader, folder);
      if (section && written) sections.push({ seedKey, guide, record: section, texts: written });
    }
  }
  return { guides, sections };
}

/** Terms of the glossary, by seed key. */
export const readGlossary = (reader: SeedReader): Promise<Map<string, GlossaryRecord>> =>
  reader.records('glossary', glossaryRecordSchema);

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

/** The first thing in which the two languages differ, beyond their words. */
function tellDifference(reader: SeedReader, folder: string, { es, en }: Record<Locale, GuideText>): void {
  const [spanish, english] = [es.pieces.map(outline), en.pieces.map(outline)];
  const at = spanish.findIndex((each, index) => each !== english[index]);
  if (at >= 0 || spanish.length !== english.length) {
    const place = at >= 0 ? at : spanish.length;
    reader.tell(
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
  if (own !== other) reader.tell(folder, 'footnotes', `differ: es «${own}», en «${other}»`);
}

/** Whether a section lies, at whatever depth, in itself. */
function liesInItself(section: SeedSection, byKey: ReadonlyMap<string, SeedSection>): boolean {
  const met = new Set<string>();
  for (let at: SeedSection | undefined = section; at; at = at.record.parent ? byKey.get(at.record.parent) : undefined) {
    if (met.has(at.seedKey)) return true;
    met.add(at.seedKey);
  }
  return false;
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

/** Tells what the blocks and notes of a text name that is not there, and where its two languages differ. */
export function textChecker(
  { glossary, sources, sections, templates, practices }: SeedContent,
  reader: SeedReader,
  need: Need,
): (folder: string, texts: Record<Locale, GuideText>) => void {
  const keysOf = (records: readonly { seedKey: string }[]) => new Set(records.map(({ seedKey }) => seedKey));
  const known: Known = { glossary, sources, sections: keysOf(sections), templates, practices: keysOf(practices) };
  return (folder, texts) => {
    for (const locale of LOCALES) checkText(known, need, `${folder}/${locale}.md`, texts[locale]);
    tellDifference(reader, folder, texts);
  };
}

/** What guides, sections and terms name that is not there, and where their two languages differ. */
export function checkGuides(content: SeedContent, reader: SeedReader, need: Need): void {
  const { guides, sections, glossary, sources } = content;
  const byKey = new Map<string, SeedSection>();
  for (const section of sections) {
    if (byKey.has(section.seedKey))
      reader.tell(folderOf(section), '(folder)', 'has the name of a section of another guide');
    byKey.set(section.seedKey, section);
  }
  const checkTexts = textChecker(content, reader, need);
  for (const { seedKey, record, texts } of guides) {
    need(`guides/${seedKey}/guide.yaml`, 'citation.source', sources, record.citation.source);
    checkTexts(`guides/${seedKey}`, texts);
  }
  for (const section of sections) {
    const { record, guide } = section;
    const file = `${folderOf(section)}/section.yaml`;
    need(file, 'citation.source', sources, record.citation.source);
    record.figures.forEach(({ citation }, index) =>
      need(file, `figures.${index}.citation.source`, sources, citation.source),
    );
    need(file, 'parent', byKey, record.parent);
    const parent = record.parent ? byKey.get(record.parent) : undefined;
    if (parent && parent.guide !== guide) reader.tell(file, 'parent', 'is a section of another guide');
    if (liesInItself(section, byKey)) reader.tell(file, 'parent', 'lies in this section');
    checkTexts(folderOf(section), section.texts);
  }
  for (const [seedKey, { citation, related }] of glossary) {
    need(`glossary/${seedKey}.yaml`, 'citation.source', sources, citation?.source);
    related.forEach((key, index) => need(`glossary/${seedKey}.yaml`, `related.${index}`, glossary, key));
  }
}
