import type { ReactNode } from 'react';
import { facetOf, facetValueLabel, isFacetName } from '@/domain/facets';
import type { Locale } from '@/domain/locale';
import { formatPartialDate } from '@/domain/partial-date';
import {
  unmet,
  type DownloadFigure,
  type FacetFigure,
  type RecordFigure,
  type Sought,
  type WeekFigure,
  type WordFigure,
} from '@/domain/usage-figures';
import type { Thesaurus } from '@/search/analysis';
import { kindOf, type ReadKind } from '@/domain/kinds';
import { Bar } from '@/ui/charts/bar';
import { DataTable } from '@/ui/charts/data-table';
import { STORED_KINDS } from '@/cms/mapping/stored-kinds';
import type { DueReview } from './read-figures';
import { teachHref } from './teach-addresses';
import { TEACH_WORDS } from './teach-words';
import { understoodAs } from './understood';
import { UnderstoodNote } from './understood-note';
import { STATISTICS_WORDS, type StatisticsWords } from './words';

/** Rows of a list that stand open, and that can be opened: nobody reads on from there. */
const OPEN = 10;
const SHOWN = 100;

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

/** The first figures of a list as a table, more of them folded under it, and how many there are. */
function FigureTable<Figure>({ figures, locale, caption, columns, keyOf, nothing }: FigureTableProps<Figure>) {
  const words = STATISTICS_WORDS[locale];
  if (figures.length === 0) return <p className="use-nothing">{nothing ?? words.none}</p>;
  const table = (title: string, from: number, to: number) => (
    <DataTable
      caption={title}
      columns={columns.map(({ title: name, isNumber }) => ({ title: name, ...(isNumber ? { isNumber } : {}) }))}
      rows={figures
        .slice(from, to)
        .map((figure) => ({ key: keyOf(figure), cells: columns.map(({ cell }) => cell(figure)) }))}
    />
  );
  const more = Math.min(figures.length, SHOWN) - OPEN;
  return (
    <div className="use-table">
      {table(caption, 0, OPEN)}
      {more > 0 && (
        <details>
          <summary>{words.following(more)}</summary>
          {table(words.continued(caption), OPEN, SHOWN)}
          {figures.length > SHOWN && <p className="use-note">{words.more(SHOWN, figures.length)}</p>}
        </details>
      )}
    </div>
  );
}

interface NameProps {
  children: ReactNode;
  /** What else tells it apart: its kind, its language. */
  beside?: string | undefined;
  /** Of the largest in the list; draws a bar. */
  share?: number;
}

/** What a row is of, with a bar as long as its share of the largest. */
function Name({ children, beside, share }: NameProps) {
  return (
    <>
      {children}
      {beside && (
        <>
          {' '}
          <small>{beside}</small>
        </>
      )}
      {share !== undefined && <Bar share={share} kind="share" />}
    </>
  );
}

/** Shares of the largest. */
function sharesOf<Figure>(figures: readonly Figure[], size: (figure: Figure) => number): (figure: Figure) => number {
  const largest = Math.max(1, ...figures.map(size));
  return (figure) => size(figure) / largest;
}

const soughtColumns = ({ columns }: StatisticsWords, locale: Locale) => {
  const { format } = numberIn(locale);
  return {
    searches: { title: columns.searches, isNumber: true, cell: ({ searches }: Sought) => format(searches) },
    empty: { title: columns.empty, isNumber: true, cell: ({ empty }: Sought) => format(empty) },
    partial: { title: columns.partial, isNumber: true, cell: ({ partial }: Sought) => format(partial) },
    average: {
      title: columns.average,
      isNumber: true,
      cell: ({ results, searches }: Sought) => format(Math.round(results / searches)),
    },
  };
};

const keyOfWord = ({ language, word }: WordFigure): string => `${language}/${word}`;

const wordColumn = (
  { figures, locale }: ListProps<WordFigure>,
  size: (figure: WordFigure) => number,
  below?: (figure: WordFigure) => ReactNode,
) => {
  const { columns, beside } = STATISTICS_WORDS[locale];
  const share = sharesOf(figures, size);
  return {
    title: columns.word,
    cell: (figure: WordFigure) => (
      <>
        <Name share={share(figure)} beside={beside[figure.language]}>
          <span lang={figure.language}>{figure.word}</span>
        </Name>
        {below?.(figure)}
      </>
    ),
  };
};

/** Words by how often they were searched for. */
export function WordTable(props: ListProps<WordFigure>) {
  const { searches, empty, average } = soughtColumns(STATISTICS_WORDS[props.locale], props.locale);
  const word = wordColumn(props, (figure) => figure.searches);
  return <FigureTable {...props} keyOf={keyOfWord} columns={[word, searches, empty, average]} />;
}

interface VainTableProps extends ListProps<WordFigure> {
  thesaurus: Thesaurus;
  mayTeach: boolean;
}

/** Words by how often they were searched for in vain, each with what it is understood as, or where it is taught. */
export function VainTable({ thesaurus, mayTeach, ...props }: VainTableProps) {
  const { empty, partial } = soughtColumns(STATISTICS_WORDS[props.locale], props.locale);
  const word = wordColumn(props, unmet, (figure) => (
    <Teaching figure={figure} locale={props.locale} thesaurus={thesaurus} mayTeach={mayTeach} />
  ));
  return <FigureTable {...props} keyOf={keyOfWord} columns={[word, empty, partial]} />;
}

type TeachingProps = Pick<VainTableProps, 'locale' | 'thesaurus' | 'mayTeach'> & { figure: WordFigure };

function Teaching({ figure: { word, language }, locale, thesaurus, mayTeach }: TeachingProps) {
  const concepts = understoodAs(word, language, thesaurus);
  if (concepts.length > 0) return <UnderstoodNote concepts={concepts} language={language} locale={locale} />;
  if (!mayTeach) return null;
  return (
    <small className="use-teach">
      <a href={teachHref(word, language)}>
        {TEACH_WORDS[locale].teach}
        <span className="visually-hidden" lang={language}>
          {` «${word}»`}
        </span>
      </a>
    </small>
  );
}

/** Searches by week, with how many ended in the opening of a record. */
export function WeekTable(props: ListProps<WeekFigure>) {
  const { locale } = props;
  const { columns, beside } = STATISTICS_WORDS[locale];
  const { format } = numberIn(locale);
  const number = (title: string, of: (figure: WeekFigure) => number) => ({
    title,
    isNumber: true,
    cell: (figure: WeekFigure) => format(of(figure)),
  });
  return (
    <FigureTable
      {...props}
      keyOf={({ week, language }) => `${week}/${language}`}
      columns={[
        {
          title: columns.week,
          cell: ({ week, language }) => <Name beside={beside[language]}>{formatPartialDate(week, locale)}</Name>,
        },
        number(columns.searches, ({ searches }) => searches),
        number(columns.opened, ({ opened }) => opened),
        number(columns.unopened, ({ unopened }) => unopened),
      ]}
    />
  );
}

const facetTitle = (facet: string, locale: Locale): string =>
  isFacetName(facet) ? facetOf(facet).title[locale] : facet;
const valueLabel = ({ facet, value }: FacetFigure, locale: Locale): string =>
  isFacetName(facet) ? facetValueLabel(facet, value, locale) : value;

export function FacetTable(props: ListProps<FacetFigure>) {
  const { figures, locale } = props;
  const words = STATISTICS_WORDS[locale];
  const { searches, empty, average } = soughtColumns(words, locale);
  const share = sharesOf(figures, (figure) => figure.searches);
  return (
    <FigureTable
      {...props}
      keyOf={({ facet, value }) => `${facet}/${value}`}
      columns={[
        {
          title: words.columns.value,
          cell: (figure) => (
            <Name share={share(figure)} beside={facetTitle(figure.facet, locale)}>
              {valueLabel(figure, locale)}
            </Name>
          ),
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
    { title: columns.count, isNumber: true, cell: ({ count }: RecordFigure) => format(count) },
    { title: columns.es, isNumber: true, cell: ({ byLanguage }: RecordFigure) => format(byLanguage.es) },
    { title: columns.en, isNumber: true, cell: ({ byLanguage }: RecordFigure) => format(byLanguage.en) },
  ];
};

export function ReadTable(props: ListProps<RecordFigure<ReadKind>>) {
  const words = STATISTICS_WORDS[props.locale];
  const share = sharesOf(props.figures, ({ count }) => count);
  return (
    <FigureTable
      {...props}
      keyOf={({ record }) => record}
      columns={[
        {
          title: words.columns.title,
          cell: (figure) => (
            <Name share={share(figure)} beside={kindOf(figure.kind).one[props.locale]}>
              <a lang="es" href={`/admin/collections/${STORED_KINDS[figure.kind].collection}/${figure.record}`}>
                {figure.title}
              </a>
            </Name>
          ),
        },
        ...countColumns(words, props.locale),
      ]}
    />
  );
}

export function DownloadTable(props: ListProps<DownloadFigure>) {
  const words = STATISTICS_WORDS[props.locale];
  const kinds: Readonly<Record<string, string>> = words.downloadKinds;
  const share = sharesOf(props.figures, ({ count }) => count);
  return (
    <FigureTable
      {...props}
      keyOf={({ record, format }) => `${record}/${format}`}
      columns={[
        {
          title: words.columns.title,
          cell: (figure) => (
            <Name share={share(figure)} beside={`${kinds[figure.kind] ?? figure.kind}, ${figure.format.toUpperCase()}`}>
              <span lang="es">{figure.title}</span>
            </Name>
          ),
        },
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
