import type { z } from 'zod';
import { BLOCK_SCHEMAS, isBlockName, type BlockContent, type BlockName } from '../domain/blocks';
import type { SeedReader } from './reader';

/** A stretch of running text, or a block between two of them. References in a block are seed keys. */
export type TextPiece =
  { kind: 'markdown'; markdown: string } | { kind: 'block'; name: BlockName; content: BlockContent<BlockName> };

/** The text of a footnote and the source that it cites. */
export interface SeedNote {
  text?: string;
  source?: string;
}

/** The text of a guide or a section. A reference to a note is written `[^key]` in its markdown. */
export interface GuideText {
  pieces: TextPiece[];
  notes: Record<string, SeedNote>;
}

const FENCE = /^```(\S*)\s*$/;
const NOTE = /^\[\^([^\]]+)\]:\s*(.*)$/;
const CITED = /\s*\{([a-z0-9-]+)\}\s*$/;
/** A reference to a note. */
export const MENTION = /\[\^([a-z0-9]+(?:-[a-z0-9]+)*)\]/g;

/** What a guide's markdown must not contain, and what to write instead. */
const REFUSED: readonly { pattern: RegExp; message: string }[] = [
  { pattern: /^(#|##|#{5,}) /m, message: 'holds a heading of another level: use ### and ####' },
  { pattern: /^\|/m, message: 'holds a markdown table: use a table block' },
  { pattern: /!\[[^\]]*\]\(/, message: 'holds an image' },
  { pattern: /<\/?[a-z][^>]*>/i, message: 'holds HTML' },
  { pattern: /\]\((?!https?:\/\/|mailto:)/, message: 'holds a link that is no full web address' },
  { pattern: /^#{3,4} .*\[\^/m, message: 'mentions a note in a heading' },
];

interface Split {
  pieces: ({ kind: 'markdown'; lines: string[] } | { kind: 'fence'; name: string; lines: string[] })[];
  /** Lines of each note by its key. */
  notes: Map<string, string[]>;
}

/** Separates text, fences and notes, line by line. */
function split(reader: SeedReader, file: string, markdown: string): Split {
  const pieces: Split['pieces'] = [{ kind: 'markdown', lines: [] }];
  const notes: Split['notes'] = new Map();
  let note: string[] | null = null;
  for (const line of markdown.split(/\r?\n/)) {
    const open = pieces.at(-1);
    const fence = FENCE.exec(line);
    if (open?.kind === 'fence') {
      if (fence?.[1] === '') pieces.push({ kind: 'markdown', lines: [] });
      else open.lines.push(line);
      continue;
    }
    const [, key, words] = NOTE.exec(line) ?? [];
    if (key !== undefined) {
      if (notes.has(key)) reader.report(file, `[^${key}]`, 'is written twice');
      note = [words ?? ''];
      notes.set(key, note);
    } else if (note && line.trim() !== '' && !fence) {
      note.push(line.trim());
    } else {
      note = null;
      if (fence) pieces.push({ kind: 'fence', name: fence[1] ?? '', lines: [] });
      else open?.lines.push(line);
    }
  }
  if (pieces.at(-1)?.kind === 'fence') reader.report(file, '```', 'is not closed: end the block with ```');
  return { pieces, notes };
}

function noteOf(lines: readonly string[]): SeedNote {
  const whole = lines.join(' ').trim();
  const source = CITED.exec(whole)?.[1];
  const text = whole.replace(CITED, '').trim();
  return { ...(text ? { text } : {}), ...(source ? { source } : {}) };
}

function blockOf(reader: SeedReader, file: string, place: string, name: string, source: string): TextPiece | null {
  if (!isBlockName(name)) {
    reader.report(file, place, `is no block: use ${Object.keys(BLOCK_SCHEMAS).join(', ')}`);
    return null;
  }
  // Each block has its own schema; all of them describe contents.
  const schema: z.ZodType<BlockContent<BlockName>> = BLOCK_SCHEMAS[name];
  const content = reader.check(file, schema, reader.yaml(file, source, place), place);
  return content && { kind: 'block', name, content };
}

/** Reports repeated keys: visitors' ticks would be stored under both. */
function reportRepeatedKeys(reader: SeedReader, file: string, pieces: readonly TextPiece[]): void {
  const lists = new Set<string>();
  for (const piece of pieces) {
    if (piece.kind !== 'block' || piece.name !== 'checklist') continue;
    const { key, items } = piece.content as BlockContent<'checklist'>;
    if (lists.has(key)) reader.report(file, `checklist · ${key}`, 'is the key of another checklist of the text');
    lists.add(key);
    const keys = items.map((item) => item.key);
    for (const repeated of new Set(keys.filter((each, index) => keys.indexOf(each) !== index)))
      reader.report(file, `checklist · ${key} · ${repeated}`, 'is the key of two items');
  }
}

function reportNotes(reader: SeedReader, file: string, { pieces, notes }: GuideText): void {
  const mentioned = new Set<string>();
  for (const piece of pieces) {
    if (piece.kind === 'markdown') for (const [, key = ''] of piece.markdown.matchAll(MENTION)) mentioned.add(key);
    else if (JSON.stringify(piece.content).includes('[^')) reader.report(file, piece.name, 'mentions a note');
  }
  for (const key of mentioned) if (!notes[key]) reader.report(file, `[^${key}]`, 'has no words: write it at the end');
  for (const [key, note] of Object.entries(notes)) {
    if (!mentioned.has(key)) reader.report(file, `[^${key}]`, 'is mentioned nowhere');
    if (!note.text && !note.source) reader.report(file, `[^${key}]`, 'is empty');
  }
}

/** Reads the text of a guide or a section; mistakes are reported to `reader`, and what is wrong is left out. */
export function guideText(reader: SeedReader, file: string, markdown: string): GuideText {
  const { pieces, notes } = split(reader, file, markdown);
  let blocks = 0;
  const text: GuideText = {
    pieces: pieces.flatMap((piece): TextPiece[] => {
      const source = piece.lines.join('\n').trim();
      if (piece.kind === 'markdown') {
        for (const { pattern, message } of REFUSED) if (pattern.test(source)) reader.report(file, '(text)', message);
        return source ? [{ kind: 'markdown', markdown: source }] : [];
      }
      blocks += 1;
      const block = blockOf(reader, file, `block ${blocks}, ${piece.name || '```'}`, piece.name, source);
      return block ? [block] : [];
    }),
    notes: Object.fromEntries([...notes].map(([key, lines]) => [key, noteOf(lines)])),
  };
  reportRepeatedKeys(reader, file, text.pieces);
  reportNotes(reader, file, text);
  return text;
}
