import type { Locale } from './locale';
import type { ReadKind } from './kinds';

/** Rows of counts, as far as the figures need them. */
export interface SearchCount {
  of: 'search' | 'facet' | 'word' | 'week';
  facet?: string | null;
  value?: string | null;
  shown?: string | null;
  language: Locale;
  count: number;
  empty: number;
  partial: number;
  results: number;
}

/** A row that counts the searches of a week. */
export interface WeekCount {
  language: Locale;
  /** The week's Monday, `YYYY-MM-DD`. */
  day: string;
  count: number;
  opened: number;
}

export interface ReadCount {
  kind: ReadKind;
  record: string;
  title?: string | null;
  language: Locale;
  count: number;
}

export interface DownloadCount {
  record?: string | null;
  title?: string | null;
  kind?: string | null;
  format?: string | null;
  language?: Locale | null;
  count: number;
}

/** How often something was searched for, and how it was answered. */
export interface Sought {
  searches: number;
  /** Without a result. */
  empty: number;
  /** With results of which none held every word. */
  partial: number;
  results: number;
}

export interface WordFigure extends Sought {
  word: string;
  language: Locale;
}

/** The searches of a week in one language. */
export interface WeekFigure {
  /** Its Monday, `YYYY-MM-DD`. */
  week: string;
  language: Locale;
  searches: number;
  /** From whose results a record was opened. */
  opened: number;
  unopened: number;
}

export interface FacetFigure extends Sought {
  facet: string;
  value: string;
}

export interface RecordFigure<Kind extends string = string> {
  kind: Kind;
  record: string;
  title: string;
  byLanguage: Readonly<Record<Locale, number>>;
  count: number;
}

export interface DownloadFigure extends RecordFigure {
  format: string;
}

/** The use of the portal over some days. Lists are complete, largest first. */
export interface UsageFigures {
  all: Sought;
  words: readonly WordFigure[];
  /** Words of searches without a result, or with partial matches alone, the most frequent first. */
  inVain: readonly WordFigure[];
  facets: readonly FacetFigure[];
  reads: readonly RecordFigure<ReadKind>[];
  readCount: number;
  downloads: readonly DownloadFigure[];
  downloadCount: number;
}

const plus = <T extends Sought>(figure: T, { count, empty, partial, results }: SearchCount): T => ({
  ...figure,
  searches: figure.searches + count,
  empty: figure.empty + empty,
  partial: figure.partial + partial,
  results: figure.results + results,
});

const NOTHING: Sought = { searches: 0, empty: 0, partial: 0, results: 0 };

/** How often something was searched for without being found whole. */
export const unmet = ({ empty, partial }: Sought): number => empty + partial;
const sorted = <T>(figures: Map<string, T>, size: (figure: T) => number): T[] =>
  [...figures.values()].sort((a, b) => size(b) - size(a));

const sum = (figures: readonly { count: number }[]): number => figures.reduce((all, { count }) => all + count, 0);

/** Adds up rows, oldest first: a record is shown with its latest title. */
export class UsageSums {
  private all = NOTHING;
  private readonly words = new Map<string, WordFigure>();
  private readonly facets = new Map<string, FacetFigure>();
  private readonly reads = new Map<string, RecordFigure<ReadKind>>();
  private readonly downloads = new Map<string, DownloadFigure>();

  addSearches(rows: readonly SearchCount[]): void {
    for (const row of rows) {
      const { of, language } = row;
      const value = row.value ?? '';
      const facet = row.facet ?? '';
      if (of === 'search') this.all = plus(this.all, row);
      if (of === 'word') this.addWord(row, value, language);
      if (of === 'facet') {
        const key = `${facet}/${value}`;
        this.facets.set(key, plus(this.facets.get(key) ?? { facet, value, ...NOTHING }, row));
      }
    }
  }

  addReads(rows: readonly ReadCount[]): void {
    for (const { kind, record, title, language, count } of rows) {
      const known = this.reads.get(record);
      this.reads.set(record, {
        kind,
        record,
        title: title || known?.title || record,
        ...counted(known, language, count),
      });
    }
  }

  addDownloads(rows: readonly DownloadCount[]): void {
    for (const { kind, record, title, format, language, count } of rows) {
      const key = `${record ?? ''}/${format ?? ''}`;
      const known = this.downloads.get(key);
      this.downloads.set(key, {
        kind: kind ?? '',
        record: record ?? '',
        format: format ?? '',
        title: title || known?.title || (record ?? ''),
        ...counted(known, language ?? 'es', count),
      });
    }
  }

  figures(): UsageFigures {
    const words = sorted(this.words, ({ searches }) => searches);
    const reads = sorted(this.reads, ({ count }) => count);
    const downloads = sorted(this.downloads, ({ count }) => count);
    return {
      all: this.all,
      words,
      inVain: words.filter((word) => unmet(word) > 0).sort((a, b) => unmet(b) - unmet(a)),
      facets: sorted(this.facets, ({ searches }) => searches),
      reads,
      readCount: sum(reads),
      downloads,
      downloadCount: sum(downloads),
    };
  }

  /** A word is shown with marks if anybody typed it so: «año» says more than «ano». */
  private addWord(row: SearchCount, value: string, language: Locale): void {
    const key = `${language}/${value}`;
    const known = this.words.get(key);
    const word = row.shown && row.shown !== value ? row.shown : (known?.word ?? value);
    this.words.set(key, plus({ ...(known ?? { language, ...NOTHING }), word }, row));
  }
}

function counted(known: RecordFigure | undefined, language: Locale, count: number) {
  const before = known?.byLanguage ?? { es: 0, en: 0 };
  return {
    byLanguage: { ...before, [language]: before[language] + count },
    count: (known?.count ?? 0) + count,
  };
}

/** The searches of each week, the newest first. Whoever forges reports can make more openings than searches. */
export const weekFigures = (rows: readonly WeekCount[]): WeekFigure[] =>
  rows
    .map(({ day, language, count, opened }) => ({
      week: day,
      language,
      searches: count,
      opened: Math.min(opened, count),
      unopened: Math.max(0, count - opened),
    }))
    .filter(({ searches }) => searches > 0)
    .sort((a, b) => (a.week === b.week ? b.searches - a.searches : a.week < b.week ? 1 : -1));
