import type { ReactNode } from 'react';
import { facetOf, facetValueLabel, isFacetName } from '@/domain/facets';
import type { Locale } from '@/domain/locale';
import { formatPartialDate } from '@/domain/partial-date';
import type { DownloadFigure, FacetFigure, RecordFigure, WordFigure } from '@/domain/use-figures';
import type { ReadKind } from '@/domain/uses';
import { DataTable } from '@/ui/charts/data-table';
import type { DueReview } from './read-figures';
import { STATISTICS_WORDS, type StatisticsWords } from './words';

/** Rows shown of a list. */
const SHOWN = 25;

const COLLECTIONS: Readonly<Record<ReadKind, string>> = {
  practice: 'practices',
  guide: 'guides',
  section: 'sections',
  template: 'templates',
  municipality: 'municipalities',
  page: 'pages',
};

const numberIn = (locale: Locale) => new Intl.NumberFormat(locale === 'es' ? 'es-CL' : 'en');

interface ListProps<Figure> {
  figures: readonly Figure[];
  locale: Locale;
  caption: string;
}

interface Column<Figure> {
  title: string;
  cell: (figure: Figure) => ReactNode;
  isNumber?: boolean;
}

interface FigureTableProps<Figure> extends ListProps<Figure> {
  columns: readonly Column<Figure>[];
  keyOf: (figure: Figure) => string;
  /** Said where there is nothing; what other lists say, unless told. */
  nothing?: string;
}

/** The first figures of a list as a table, with how many there are. */
function FigureTable<Figure>({ figures, locale, caption, columns, keyOf, nothing }: FigureTableProps<Figure>) {
  const words = STATISTICS_WORDS[locale];
  if (figures.length === 0) return <p>{nothing ?? words.none}</p>;
  const shown = figures.slice(0, SHOWN);
  return (
    <div className="use-table" role="region" aria-label={caption} tabIndex={0}>
      <DataTable
        caption={caption}
        columns={columns.map(({ title, isNumber }) => ({ title, ...(isNumber ? { isNumber } : {}) }))}
        rows={shown.map((figure) => ({ key: keyOf(figure), cells: columns.map(({ cell }) => cell(figure)) }))}
      />
      {figures.length > SHOWN && <p className="use-note">{words.more(SHOWN, figures.length)}</p>}
    </div>
  );
}

const soughtColumns = ({ columns }: StatisticsWords, locale: Locale) => {
  const { format } = numberIn(locale);
  return {
    searches: {
      title: columns.searches,
      isNumber: true,
      cell: ({ searches }: WordFigure | FacetFigure) => format(searches),
    },
    empty: { title: columns.empty, isNumber: true, cell: ({ empty }: WordFigure | FacetFigure) => format(empty) },
    average: {
      title: columns.average,
      isNumber: true,
      cell: ({ results, searches }: WordFigure | FacetFigure) => format(Math.round(results / searches)),
    },
  };
};

export function WordTable(props: ListProps<WordFigure>) {
  const words = STATISTICS_WORDS[props.locale];
  const { searches, empty, average } = soughtColumns(words, props.locale);
  return (
    <FigureTable
      {...props}
      keyOf={({ language, word }) => `${language}/${word}`}
      columns={[
        { title: words.columns.word, cell: ({ word, language }) => <span lang={language}>{word}</span> },
        { title: words.columns.language, cell: ({ language }) => words.languages[language] },
        searches,
        empty,
        average,
      ]}
    />
  );
}

export function FacetTable(props: ListProps<FacetFigure>) {
  const { locale } = props;
  const words = STATISTICS_WORDS[locale];
  const { searches, empty, average } = soughtColumns(words, locale);
  return (
    <FigureTable
      {...props}
      keyOf={({ facet, value }) => `${facet}/${value}`}
      columns={[
        {
          title: words.columns.value,
          cell: ({ facet, value }) => (isFacetName(facet) ? facetValueLabel(facet, value, locale) : value),
        },
        {
          title: words.columns.facet,
          cell: ({ facet }) => (isFacetName(facet) ? facetOf(facet).title[locale] : facet),
        },
        searches,
        empty,
        average,
      ]}
    />
  );
}

const countColumns = ({ columns }: StatisticsWords, locale: Locale) => {
  const { format } = numberIn(locale);
  return [
    { title: columns.es, isNumber: true, cell: ({ byLanguage }: RecordFigure) => format(byLanguage.es) },
    { title: columns.en, isNumber: true, cell: ({ byLanguage }: RecordFigure) => format(byLanguage.en) },
    { title: columns.count, isNumber: true, cell: ({ count }: RecordFigure) => format(count) },
  ];
};

export function ReadTable(props: ListProps<RecordFigure<ReadKind>>) {
  const words = STATISTICS_WORDS[props.locale];
  return (
    <FigureTable
      {...props}
      keyOf={({ record }) => record}
      columns={[
        {
          title: words.columns.title,
          cell: ({ kind, record, title }) => <a href={`/admin/collections/${COLLECTIONS[kind]}/${record}`}>{title}</a>,
        },
        { title: words.columns.kind, cell: ({ kind }) => words.kinds[kind] },
        ...countColumns(words, props.locale),
      ]}
    />
  );
}

export function DownloadTable(props: ListProps<DownloadFigure>) {
  const words = STATISTICS_WORDS[props.locale];
  const kinds: Readonly<Record<string, string>> = words.downloadKinds;
  return (
    <FigureTable
      {...props}
      keyOf={({ record, format }) => `${record}/${format}`}
      columns={[
        { title: words.columns.title, cell: ({ title }) => title },
        { title: words.columns.kind, cell: ({ kind }) => kinds[kind] ?? kind },
        { title: words.columns.format, cell: ({ format }) => format.toUpperCase() },
        ...countColumns(words, props.locale),
      ]}
    />
  );
}

export function DueTable(props: ListProps<DueReview>) {
  const { locale } = props;
  const words = STATISTICS_WORDS[locale];
  const date = (value: string | null) => (value ? formatPartialDate(value, locale) : words.notStated);
  return (
    <FigureTable
      {...props}
      nothing={words.noneDue}
      keyOf={({ id }) => id}
      columns={[
        {
          title: words.columns.practice,
          cell: ({ id, title }) => <a href={`/admin/collections/practices/${id}`}>{title}</a>,
        },
        { title: words.columns.reviewBy, cell: ({ reviewBy }) => date(reviewBy) },
        { title: words.columns.lastReviewed, cell: ({ lastReviewed }) => date(lastReviewed) },
      ]}
    />
  );
}
