import type { ReadKind } from '@/domain/kinds';
import type { Locale } from '@/domain/locale';

/** How many different rows wait to be written; beyond these, new ones are dropped. */
const MOST_WAITING = 10_000;

interface Of {
  language: Locale;
  /** `YYYY-MM-DD` in Chile. */
  day: string;
}

/** What a row counts. */
export type Subject =
  | (Of & { of: 'read'; kind: ReadKind; record: string; title: string })
  /** All searches of a day. */
  | (Of & { of: 'search' })
  | (Of & { of: 'facet'; facet: string; value: string })
  | (Of & { of: 'word'; value: string; shown: string })
  /** All searches of a week, whose day is its Monday. */
  | (Of & { of: 'week' });

/** How often, and for searches how successfully. */
export interface Sums {
  count: number;
  /** Of them, those without a result. */
  empty: number;
  /** Of them, those with results of which none held every word. */
  partial: number;
  /** Results of all of them together. */
  results: number;
  /** Of the searches of a week, those from whose results a record was opened. */
  opened: number;
}

const NO_SUMS: Sums = { count: 0, empty: 0, partial: 0, results: 0, opened: 0 };

export interface Tally {
  /** The same for the same row, in every process. */
  key: string;
  subject: Subject;
  sums: Sums;
}

function keyOf(subject: Subject): string {
  const { of, language, day } = subject;
  switch (of) {
    case 'read':
      return [of, subject.kind, subject.record, language, day].join('/');
    case 'search':
    case 'week':
      return [of, language, day].join('/');
    case 'facet':
      return [of, subject.facet, subject.value, language, day].join('/');
    case 'word':
      return [of, subject.value, language, day].join('/');
  }
}

/** Sums per row, until they are in the database. */
export class Tallies {
  private readonly waiting = new Map<string, Tally>();

  add(subject: Subject, added: Partial<Sums>): void {
    const key = keyOf(subject);
    const known = this.waiting.get(key);
    if (!known && this.waiting.size >= MOST_WAITING) return;
    const { count = 0, empty = 0, partial = 0, results = 0, opened = 0 } = added;
    const before = known?.sums ?? NO_SUMS;
    const sums: Sums = {
      count: before.count + count,
      empty: before.empty + empty,
      partial: before.partial + partial,
      results: before.results + results,
      opened: before.opened + opened,
    };
    this.waiting.set(key, { key, subject, sums });
  }

  /**
   * Those waiting now, sorted by key: the order in which they are written does not reveal the order in which they came.
   */
  all(): Tally[] {
    return [...this.waiting.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  /** To be called once a tally is written. Nothing may be added between reading it and this. */
  remove({ key }: Tally): void {
    this.waiting.delete(key);
  }
}
