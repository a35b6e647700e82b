import '@/ui/styles/tokens.css';
import './statistics.css';
import { DefaultTemplate } from '@payloadcms/next/templates';
import { notFound, redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { isEditor } from '@/cms/access/roles';
import type { Locale } from '@/domain/locale';
import type { UsageFigures, WeekFigure } from '@/domain/usage-figures';
import type { Thesaurus } from '@/search/analysis';
import { GapMatrix } from '@/ui/charts/gap-matrix';
import { mayTeach } from './may-teach';
import {
  countWaitingWords,
  readPractices,
  readThesaurus,
  readUse,
  readWeeks,
  type PracticeFigures,
} from './read-figures';
import { DownloadTable, DueTable, FacetTable, ReadTable, VainTable, WeekTable, WordTable } from './tables';
import { teachHref, USE_PATH } from './teach-addresses';
import { adminLocale, STATISTICS_WORDS } from './words';

const PERIODS = [30, 365] as const;
type Period = (typeof PERIODS)[number];

const periodIn = (given: unknown): Period => PERIODS.find((days) => String(days) === given) ?? PERIODS[0];

/** What the portal is used for, for editors. Payload shows such pages to anybody: who may see it is decided here. */
export async function StatisticsPage({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, visibleEntities } = initPageResult;
  const { user } = req;
  if (!user) redirect(`/admin/login?redirect=${encodeURIComponent(USE_PATH)}`);
  if (!isEditor(user)) notFound();
  const locale = adminLocale(req.i18n.language);
  const period = periodIn(searchParams?.dias);
  const [use, weeks, waiting, practices, thesaurus] = await Promise.all([
    readUse(req.payload, user, period),
    readWeeks(req.payload, user, period),
    countWaitingWords(req.payload, user),
    readPractices(req.payload, user, locale),
    readThesaurus(req.payload),
  ]);
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(initPageResult.locale ? { locale: initPageResult.locale } : {})}
      {...(params ? { params } : {})}
      payload={req.payload}
      permissions={initPageResult.permissions}
      req={req}
      {...(searchParams ? { searchParams } : {})}
      user={user}
      visibleEntities={visibleEntities}
    >
      <Figures
        {...{ use, weeks, waiting, practices, thesaurus, period, locale }}
        mayTeach={mayTeach(initPageResult.permissions)}
      />
    </DefaultTemplate>
  );
}

interface FiguresProps {
  use: UsageFigures;
  weeks: readonly WeekFigure[];
  /** How many words are not shown yet. */
  waiting: number;
  practices: PracticeFigures;
  thesaurus: Thesaurus;
  mayTeach: boolean;
  period: Period;
  locale: Locale;
}

function Figures(props: FiguresProps) {
  const { use, weeks, practices, period, locale } = props;
  const words = STATISTICS_WORDS[locale];
  return (
    <div className="use-page">
      <div className="use-head">
        <h1>{words.title}</h1>
        <p className="use-lead">{words.lead}</p>
        <Periods period={period} locale={locale} />
      </div>
      <Totals use={use} locale={locale} />
      <div className="use-columns">
        <section aria-labelledby="use-sought">
          <h2 id="use-sought">{words.sought}</h2>
          <p className="use-note">{words.soughtLead}</p>
          <WordTable figures={use.words} locale={locale} caption={words.sought} />
        </section>
        <section aria-labelledby="use-facets">
          <h2 id="use-facets">{words.facets}</h2>
          <p className="use-note">{words.facetsLead}</p>
          <FacetTable figures={use.facets} locale={locale} caption={words.facets} />
        </section>
      </div>
      <div className="use-columns" data-of="gaps">
        <GapMatrix matrix={practices.gaps} locale={locale} id="use-gaps" />
        <InVain {...props} />
      </div>
      <section aria-labelledby="use-weeks">
        <h2 id="use-weeks">{words.weeks}</h2>
        <p className="use-note">{words.weeksLead}</p>
        <WeekTable figures={weeks} locale={locale} caption={words.weeks} />
      </section>
      <div className="use-columns">
        <section aria-labelledby="use-read">
          <h2 id="use-read">{words.read}</h2>
          <p className="use-note">{words.readLead}</p>
          <ReadTable figures={use.reads} locale={locale} caption={words.read} />
        </section>
        <section aria-labelledby="use-downloaded">
          <h2 id="use-downloaded">{words.downloaded}</h2>
          <p className="use-note">{words.downloadedLead}</p>
          <DownloadTable figures={use.downloads} locale={locale} caption={words.downloaded} />
        </section>
      </div>
      <section aria-labelledby="use-due">
        <h2 id="use-due">{words.due}</h2>
        <p className="use-note">{words.dueLead}</p>
        <DueTable figures={practices.due} locale={locale} caption={words.due} />
        {practices.neverReviewed > 0 && <p className="use-note">{words.neverReviewed(practices.neverReviewed)}</p>}
      </section>
      <section aria-labelledby="use-how">
        <h2 id="use-how">{words.how}</h2>
        <ul>
          {words.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function InVain({ use, waiting, thesaurus, mayTeach: teaches, locale }: FiguresProps) {
  const words = STATISTICS_WORDS[locale];
  return (
    <section aria-labelledby="use-in-vain">
      <h2 id="use-in-vain">{words.inVain}</h2>
      <p className="use-note">{words.inVainLead}</p>
      <VainTable figures={use.inVain} locale={locale} caption={words.inVain} thesaurus={thesaurus} mayTeach={teaches} />
      {waiting > 0 && <p className="use-note">{words.waiting(waiting)}</p>}
      {teaches && (
        <p>
          <a href={teachHref('', 'es')}>{words.teachAny}</a>
        </p>
      )}
    </section>
  );
}

function Periods({ period, locale }: { period: Period; locale: Locale }) {
  const words = STATISTICS_WORDS[locale];
  return (
    <nav className="use-periods" aria-label={words.period}>
      {PERIODS.map((days) => (
        <a key={days} href={`${USE_PATH}?dias=${days}`} aria-current={days === period ? 'page' : undefined}>
          {words.periods[days]}
        </a>
      ))}
    </nav>
  );
}

function Totals({ use, locale }: { use: UsageFigures; locale: Locale }) {
  const { totals, inVainShare } = STATISTICS_WORDS[locale];
  const language = locale === 'es' ? 'es-CL' : 'en';
  const { format } = new Intl.NumberFormat(language);
  const { searches, empty, partial } = use.all;
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const share = (some: number) => searches > 0 && inVainShare(percent.format(some / searches));
  const figures = [
    { name: totals.searches, value: searches },
    { name: totals.empty, value: empty, beside: share(empty) },
    { name: totals.partial, value: partial, beside: share(partial) },
    { name: totals.reads, value: use.readCount },
    { name: totals.downloads, value: use.downloadCount },
  ];
  return (
    <dl className="use-totals">
      {figures.map(({ name, value, beside }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {format(value)} {beside && <small>{beside}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
