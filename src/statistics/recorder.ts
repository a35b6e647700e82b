import type { Payload } from 'payload';
import { dayBefore, mondayOf, todayInChile } from '@/domain/chilean-time';
import { chosenValues } from '@/domain/search-request';
import { KEPT_DAYS, type Opening, type Read, type Search } from '@/domain/usage';
import type { SearchService } from '@/search';
import type { Counted, UsageBuffer } from './buffer';
import { forgetMark, keptAmong, pruneWaitingWords, wordKey, wordsToKeep, type UsedWord } from './kept-words';
import { publishedTitles } from './published';
import { addToRow, quotaForWords } from './rows';
import { Tallies, type Subject, type Sums, type Tally } from './tallies';
import { wordMarks } from './word-key';
import { wordsToCount } from './words';

const FLUSH_EVERY_MS = 5_000;
/** Collections with rows by day, which are kept for a year. */
const KEPT_A_YEAR = ['searches', 'reads', 'downloads'] as const;
const READS_AT_ONCE = 200;

export interface RecorderOptions {
  payload: Payload;
  search: Pick<SearchService, 'search'>;
  buffer: UsageBuffer;
  /** The folder that holds the key for words. */
  dataDir: string;
  /** Today's date in Chile, `YYYY-MM-DD`. */
  today?: () => string;
}

type Of<T> = Counted & { event: T };

const isRead = (counted: Counted): counted is Of<Read> => counted.event.of === 'read';
const isSearch = (counted: Counted): counted is Of<Search> => counted.event.of === 'search';
const isOpening = (counted: Counted): counted is Of<Opening> => counted.event.of === 'opening';
const isWord = (tally: Tally): tally is Tally & { subject: UsedWord } => tally.subject.of === 'word';

/** What may be logged of a failure: a database's error message contains the values that it was given. */
const kindOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

/** How a search was answered: with nothing, with partial matches alone, or as it was asked. */
const sumsOf = (total: number, isPartial: boolean, times: number): Partial<Sums> => ({
  count: times,
  empty: total === 0 ? times : 0,
  partial: total > 0 && isPartial ? times : 0,
  results: total * times,
});

/**
 * Writes what the buffer holds to the database, every few seconds and apart from any request: a kill loses those
 * seconds and no more. What the database refuses is tried again with the next batch.
 */
export class UsageRecorder {
  private readonly tallies = new Tallies();
  private timer: NodeJS.Timeout | undefined;
  private turn: Promise<void> = Promise.resolve();
  private pruned = '';
  private failing = false;

  constructor(private readonly options: RecorderOptions) {}

  start(): void {
    this.timer = setInterval(() => void this.flush(), FLUSH_EVERY_MS).unref();
    void this.flush();
  }

  /** Writes what remains. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.flush();
  }

  /** Writes what is held now; one flush at a time. Never throws. */
  flush(): Promise<void> {
    this.turn = this.turn.then(() => this.tryOnce());
    return this.turn;
  }

  private today(): string {
    return (this.options.today ?? todayInChile)();
  }

  private async tryOnce(): Promise<void> {
    const { logger } = this.options.payload;
    try {
      await this.prune();
      await this.tally(this.options.buffer.drain());
      await this.write();
      if (this.failing) logger.info('Counts of use are written again');
      this.failing = false;
    } catch (error) {
      if (!this.failing) logger.error(`Counts of use cannot be written (${kindOf(error)}); trying again`);
      this.failing = true;
    }
  }

  /** Once a day: deletes what is older than a year, and expired marks. */
  private async prune(): Promise<void> {
    const today = this.today();
    if (this.pruned === today) return;
    const { payload } = this.options;
    for (const collection of KEPT_A_YEAR) {
      await payload.db.deleteMany({ collection, where: { day: { less_than: dayBefore(today, KEPT_DAYS) } } });
    }
    await pruneWaitingWords(payload, today);
    this.pruned = today;
  }

  /** Turns events into sums. Events that could not be added up are returned to the buffer. */
  private async tally(counted: readonly Counted[]): Promise<void> {
    const left = new Set(counted);
    const done = (some: readonly Counted[]) => some.forEach((each) => left.delete(each));
    try {
      for (const search of counted.filter(isSearch)) {
        await this.tallySearch(search);
        done([search]);
      }
      const openings = counted.filter(isOpening);
      openings.forEach((opening) => this.tallyOpening(opening));
      done(openings);
      const reads = counted.filter(isRead);
      for (let from = 0; from < reads.length; from += READS_AT_ONCE) {
        const some = reads.slice(from, from + READS_AT_ONCE);
        await this.tallyReads(some);
        done(some);
      }
    } catch (error) {
      this.options.buffer.restore([...left]);
      throw error;
    }
  }

  /** How many results there are is asked of the search, not of the page that reports it. */
  private async tallySearch({ event, day, times }: Of<Search>): Promise<void> {
    const { request, language, kinds } = event;
    const { total, full, unknown } = await this.options.search.search(request, language, kinds, {
      pageSize: 1,
      count: [],
    });
    const sums = sumsOf(total, full === 0 || unknown.length > 0, times);
    const sumsOfWord = sumsOf(total, full === 0, times);
    // The other words may have found something: a word that occurs nowhere was searched for in vain all the same.
    const inVain = new Set(unknown.flatMap(({ word }) => wordsToCount(word, language).map(({ value }) => value)));
    const subjects: Subject[] = [
      { of: 'search', language, day },
      ...chosenValues(request.facets).map(({ name, value }) => ({
        of: 'facet' as const,
        facet: name,
        value,
        language,
        day,
      })),
    ];
    for (const subject of subjects) this.tallies.add(subject, sums);
    for (const word of wordsToCount(request.q, language)) {
      const subject: Subject = { of: 'word', ...word, language, day };
      this.tallies.add(subject, inVain.has(word.value) ? { count: times, empty: times } : sumsOfWord);
    }
    this.tallies.add({ of: 'week', language, day: mondayOf(day) }, { count: times });
  }

  private tallyOpening({ event: { language }, day, times }: Of<Opening>): void {
    this.tallies.add({ of: 'week', language, day: mondayOf(day) }, { opened: times });
  }

  private async tallyReads(reads: readonly Of<Read>[]): Promise<void> {
    for (const kind of new Set(reads.map(({ event }) => event.kind))) {
      const ofKind = reads.filter(({ event }) => event.kind === kind);
      const ids = [...new Set(ofKind.map(({ event }) => event.record))];
      const titles = await publishedTitles(this.options.payload, kind, ids);
      for (const { event, day, times } of ofKind) {
        const title = titles.get(event.record);
        if (title === undefined) continue;
        const { record, language } = event;
        this.tallies.add({ of: 'read', kind, record, title, language, day }, { count: times });
      }
    }
  }

  /** Row by row, so that requests that need the database meanwhile wait for one row at most. */
  private async write(): Promise<void> {
    const { payload } = this.options;
    const tallies = this.tallies.all();
    const quota = quotaForWords(payload);
    const { kept, reached } = await this.keepable(tallies.filter(isWord).map(({ subject }) => subject));
    for (const tally of tallies) {
      const word = isWord(tally) ? wordKey(tally.subject) : null;
      const mark = word === null ? undefined : reached.get(word);
      if (word === null) await addToRow(payload, tally);
      else if (mark !== undefined || kept.has(word)) await addToRow(payload, tally, quota);
      this.tallies.remove(tally);
      if (mark !== undefined) await forgetMark(payload, mark);
    }
  }

  /** Words whose count may be written: those kept before, or from now on. The others leave a mark and nothing else. */
  private async keepable(words: readonly UsedWord[]): Promise<{ kept: Set<string>; reached: Map<string, string> }> {
    const { payload, dataDir } = this.options;
    const kept = await keptAmong(payload, words);
    const unknown = words.filter((word) => !kept.has(wordKey(word)));
    const reached =
      unknown.length === 0
        ? new Map<string, string>()
        : await wordsToKeep(payload, unknown, wordMarks(dataDir, this.today()));
    return { kept, reached };
  }
}
