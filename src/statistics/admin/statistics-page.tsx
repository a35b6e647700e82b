import '@/ui/styles/tokens.css';
import './statistics.css';
import { DefaultTemplate } from '@payloadcms/next/templates';
import { notFound, redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { isEditor } from '@/cms/access/roles';
import type { Locale } from '@/domain/locale';
import type { UsageFigures } from '@/domain/usage-figures';
import { GapMatrix } from '@/ui/charts/gap-matrix';
import { readPractices, readUse, type PracticeFigures } from './read-figures';
import { DownloadTable, DueTable, FacetTable, ReadTable, VainTable, WordTable } from './tables';
import { adminLocale, STATISTICS_WORDS } from './words';

const PATH = '/admin/uso';
const PERIODS = [30, 365] as const;
type Period = (typeof PERIODS)[number];

const periodIn = (given: unknown): Period => PERIODS.find((days) => String(days) === given) ?? PERIODS[0];

/** What the portal is used for, for editors. Payload shows such pages to anybody: who may see it is decided here. */
export async function StatisticsPage({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, visibleEntities } = initPageResult;
  const { user } = req;
  if (!user) redirect(`/admin/login?redirect=${encodeURIComponent(PATH)}`);
  if (!isEditor(user)) notFound();
  const locale = adminLocale(req.i18n.language);
  const period = periodIn(searchParams?.dias);
  const [use, practices] = await Promise.all([
    readUse(req.payload, user, period),
    readPractices(req.payload, user, locale),
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
      <Figures use={use} practices={practices} period={period} locale={locale} />
    </DefaultTemplate>
  );
}

interface FiguresProps {
  use: UsageFigures;
  practices: PracticeFigures;
  period: Period;
  locale: Locale;
}

function Figures({ use, practices, period, locale }: FiguresProps) {
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
        <section aria-labelledby="use-in-vain">
          <h2 id="use-in-vain">{words.inVain}</h2>
          <p className="use-note">{words.inVainLead}</p>
          <VainTable figures={use.inVain} locale={locale} caption={words.inVain} />
        </section>
      </div>
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

function Periods({ period, locale }: { period: Period; locale: Locale }) {
  const words = STATISTICS_WORDS[locale];
  return (
    <nav className="use-periods" aria-label={words.period}>
      {PERIODS.map((days) => (
        <a key={days} href={`${PATH}?dias=${days}`} aria-current={days === period ? 'page' : undefined}>
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
  const { searches, empty } = use.all;
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(empty / Math.max(1, searches));
  const figures = [
    { name: totals.searches, value: searches },
    { name: totals.empty, value: empty, beside: searches > 0 && inVainShare(percent) },
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
