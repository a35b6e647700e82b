import type { Locale } from '@/domain/locale';
import type { Segment } from '@/domain/search-response';
import { answeredBy, findMatches, type Match } from './matches';
import type { AnsweredQuery } from './query';

const ELLIPSIS = '…';
/** How far a snippet may go back to begin at the start of a sentence. */
const SENTENCE_REACH = 60;

function segments(text: string, from: number, to: number, matches: readonly Match[]): Segment[] {
  const parts: Segment[] = [];
  let at = from;
  for (const { start, end } of matches) {
    if (start < from || end > to) continue;
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < to) parts.push({ text: text.slice(at, to), marked: false });
  return parts;
}

/** The whole text in segments, with the matches that `findMatches` found marked: «inclusión» for «inclusion». */
export const mark = (text: string, matches: readonly Match[]): Segment[] => segments(text, 0, text.length, matches);

/**
 * The stretch of at most `maxLength` that matches most words of the query, and those most often; the first of equals.
 */
function bestStretch(matches: readonly Match[], maxLength: number): { start: number; end: number } {
  let best = { score: -1, start: 0, end: 0 };
  matches.forEach((first, index) => {
    const held = new Set<number>();
    let count = 0;
    let end = first.end;
    for (const match of matches.slice(index, index + maxLength)) {
      if (match.end - first.start > maxLength) break;
      for (const place of answeredBy(match)) held.add(place);
      count += 1;
      end = match.end;
    }
    const score = held.size * 1000 + Math.min(count, 999);
    if (score > best.score) best = { score, start: first.start, end };
  });
  return best;
}

const isBreak = (text: string, index: number): boolean => /\s/.test(text[index] ?? ' ');

/** Where the passage begins: at a nearby sentence, else at a word, with room on both sides of the stretch. */
function passageStart(text: string, stretch: { start: number; end: number }, maxLength: number): number {
  const room = Math.max(0, maxLength - (stretch.end - stretch.start));
  const earliest = Math.max(0, stretch.start - room);
  const sentence = [...text.slice(0, stretch.start).matchAll(/(?:[.!?…:]\s+|\n+)(?=\S)/g)].at(-1);
  const sentenceStart = sentence ? sentence.index + sentence[0].length : 0;
  if (sentenceStart >= earliest && sentenceStart >= stretch.start - Math.max(SENTENCE_REACH, room / 2))
    return sentenceStart;
  let start = Math.max(0, stretch.start - Math.floor(room / 2));
  while (start > 0 && start < stretch.start && !isBreak(text, start - 1)) start += 1;
  return start;
}

function passageEnd(text: string, start: number, minimum: number, maxLength: number): number {
  if (text.length - start <= maxLength) return text.length;
  let end = start + maxLength;
  while (end > minimum && !isBreak(text, end)) end -= 1;
  while (end > minimum && isBreak(text, end - 1)) end -= 1;
  return end;
}

/**
 * The passage of the text around the matches, marked, on one line; an ellipsis replaces text that was left
 * out. Null if nothing matches. At most `maxLength` UTF-16 units without the ellipses.
 */
export function snippet(text: string, query: AnsweredQuery, locale: Locale, maxLength: number): Segment[] | null {
  const matches = findMatches(text, query, locale);
  if (matches.length === 0) return null;
  const stretch = bestStretch(matches, maxLength);
  const start = passageStart(text, stretch, maxLength);
  const end = passageEnd(text, start, Math.min(stretch.end, start + maxLength), maxLength);
  const passage = segments(text, start, end, matches).map((part) => ({
    ...part,
    text: part.text.replace(/\s+/g, ' '),
  }));
  return [
    ...(start > 0 ? [{ text: `${ELLIPSIS} `, marked: false }] : []),
    ...passage,
    ...(end < text.trimEnd().length ? [{ text: ` ${ELLIPSIS}`, marked: false }] : []),
  ];
}
