import type { Locale } from './locale';
import type { ReadKind } from './kinds';

/** Rows of counts, as far as the figures need them. */
export interface SearchCount {
  of: 'search' | 'facet' | 'word';
  facet?: string | null;
  value?: string | null;
  shown?: string | null;
  language: Locale;
  count: number;
  empty: number;
  results: number;
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

/** How often something was searched for, and how often without result. */
export interface Sought {
  searches: number;
  empty: number;
  results: number;
}

export interface WordFigure extends Sought {
  word: string;
  language: Locale;
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
  /** Words of searches without a result, the most frequent first. */
  inVain: readonly WordFigure[];
  facets: readonly FacetFigure[];
  reads: readonly RecordFigure<ReadKind>[];
  readCount: number;
  downloads: readonly DownloadFigure[];
  downloadCount: number;
}

const plus = <T extends Sought>(figure: T, { count, empty, results }: SearchCount): T => ({
  ...figure,
  searches: figure.searches + count,
  empty: figure.empty + empty,
  results: figure.results + results,
});

const NOTHING: Sought = { searches: 0, empty: 0, results: 0 };
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
      inVain: words.filter(({ empty }) => empty > 0).sort((a, b) => b.empty - a.empty),
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
