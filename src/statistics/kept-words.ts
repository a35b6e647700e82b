import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import { dayBefore } from '@/domain/chilean-time';
import type { Locale } from '@/domain/locale';
import { DAYS_UNTIL_KEPT, WAITING_DAYS } from '@/domain/usage';
import { DailyQuota } from './daily-quota';

/** A word used in a search on a day. */
export interface UsedWord {
  value: string;
  language: Locale;
  day: string;
}

/** How many values are named in one condition. */
const AT_ONCE = 200;

export const wordKey = ({ language, value }: Pick<UsedWord, 'language' | 'value'>): string => `${language}/${value}`;

const chunks = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_each, index) =>
    all.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );

/** Those of the words that are kept already, by `wordKey`. */
export async function keptAmong(payload: Payload, words: readonly UsedWord[]): Promise<Set<string>> {
  const kept = new Set<string>();
  for (const language of new Set(words.map((word) => word.language))) {
    const values = [...new Set(words.filter((word) => word.language === language).map(({ value }) => value))];
    for (const some of chunks(values)) {
      const { values: found } = await payload.db.findDistinct({
        collection: 'searches',
        field: 'value',
        where: { of: { equals: 'word' }, language: { equals: language }, value: { in: some } },
      });
      for (const { value } of found) if (typeof value === 'string') kept.add(wordKey({ language, value }));
    }
  }
  return kept;
}

/** The days recorded under each of these marks. */
async function daysOf(payload: Payload, marks: readonly string[]): Promise<Map<string, Set<string>>> {
  const days = new Map<string, Set<string>>(marks.map((mark) => [mark, new Set()]));
  for (const some of chunks(marks)) {
    const { docs } = await payload.db.find<{ mark: string; day: string }>({
      collection: 'waiting-words',
      where: { mark: { in: some } },
      limit: 0,
      pagination: false,
    });
    for (const { mark, day } of docs) days.get(mark)?.add(day);
  }
  return days;
}

/** One row per mark and day: a second one on the same day says nothing new, and its key is refused. */
async function noteDay(payload: Payload, mark: string, day: string): Promise<void> {
  const key = `${mark}/${day}`;
  try {
    await payload.db.create({ collection: 'waiting-words', data: { id: randomUUID(), key, mark, day } });
  } catch (error) {
    const { totalDocs } = await payload.db.count({ collection: 'waiting-words', where: { key: { equals: key } } });
    if (totalDocs === 0) throw error;
  }
}

const quotaForMarks = (payload: Payload): DailyQuota =>
  new DailyQuota(async (day) => {
    const { totalDocs } = await payload.db.count({ collection: 'waiting-words', where: { day: { equals: day } } });
    return totalDocs;
  });

/**
 * Notes the days of words that are not kept yet, under their marks alone, in an order that reveals nothing of the
 * words. A word that another day has noted is always noted; of new words, a day takes in a limited number.
 * @param markOf the mark of a word: see `wordMarks`.
 * @returns those that have now been used on enough different days, by `wordKey`, and their marks.
 */
export async function wordsToKeep(
  payload: Payload,
  words: readonly UsedWord[],
  markOf: (word: string) => string,
): Promise<Map<string, string>> {
  const marked = words
    .map((word) => ({ ...word, mark: markOf(wordKey(word)) }))
    .sort((a, b) => (a.mark < b.mark ? -1 : 1));
  const quota = quotaForMarks(payload);
  const noted = await daysOf(payload, [...new Set(marked.map(({ mark }) => mark))]);
  const reached = new Map<string, string>();
  for (const word of marked) {
    const days = noted.get(word.mark) ?? new Set();
    const isSeen = days.size > 0;
    const isNew = !days.has(word.day);
    days.add(word.day);
    if (days.size >= DAYS_UNTIL_KEPT) reached.set(wordKey(word), word.mark);
    else if (isNew && (isSeen || (await quota.take(word.day)))) await noteDay(payload, word.mark, word.day);
  }
  return reached;
}

/** Removes the rows of a mark: its word is kept now. */
export async function forgetMark(payload: Payload, mark: string): Promise<void> {
  await payload.db.deleteMany({ collection: 'waiting-words', where: { mark: { equals: mark } } });
}

/** Removes expired marks. @param today `YYYY-MM-DD` */
export async function pruneWaitingWords(payload: Payload, today: string): Promise<void> {
  const where = { day: { less_than: dayBefore(today, WAITING_DAYS) } };
  await payload.db.deleteMany({ collection: 'waiting-words', where });
}
