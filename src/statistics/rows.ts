import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import { DailyQuota } from './daily-quota';
import type { Subject, Tally } from './tallies';

/** What a new row holds besides its sums. */
function rowOf(subject: Subject): Record<string, string> {
  if (subject.of !== 'read') return { ...subject };
  const { of: _of, ...row } = subject;
  return row;
}

/** What is updated each time: a title that has changed, and the marks on the letters of a word. */
function renewed(subject: Subject): Record<string, string> {
  if (subject.of === 'read') return { title: subject.title };
  return subject.of === 'word' && subject.shown !== subject.value ? { shown: subject.shown } : {};
}

/** How many more words each day may count. Everything else is limited by the existing records and vocabularies. */
export const quotaForWords = (payload: Payload): DailyQuota =>
  new DailyQuota(async (day) => {
    const where = { day: { equals: day }, of: { equals: 'word' } };
    return (await payload.db.count({ collection: 'searches', where })).totalDocs;
  });

/**
 * Adds a tally to its row. The database itself adds, so that the counts of several processes cannot overwrite each
 * other.
 * @param quota what a new row counts against: beyond it, the row is dropped.
 * @throws what the database throws.
 */
export async function addToRow(payload: Payload, { key, subject, sums }: Tally, quota?: DailyQuota): Promise<void> {
  const collection = subject.of === 'read' ? 'reads' : 'searches';
  const added: Readonly<Record<string, number>> = subject.of === 'read' ? { count: sums.count } : { ...sums };
  const increments = Object.fromEntries(Object.entries(added).map(([name, value]) => [name, { $inc: value }]));
  const add = () =>
    payload.db.updateOne({
      collection,
      where: { key: { equals: key } },
      data: { ...increments, ...renewed(subject) },
    });
  if (await add()) return;
  if (quota && !(await quota.take(subject.day))) return;
  try {
    await payload.db.create({ collection, data: { id: randomUUID(), key, ...rowOf(subject), ...added } });
  } catch (error) {
    // Another process was the first to count it on this day: the key is unique.
    if (!(await add())) throw error;
  }
}
