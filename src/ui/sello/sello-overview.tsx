import './sello.css';
import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import type { MunicipalitySummary } from '@/domain/municipality';
import type { Figure } from '@/domain/practice';
import { searchParameters } from '@/domain/search-request';
import { stageCounts } from '@/domain/stage-counts';
import type { TemplateSummary } from '@/domain/template';
import { COMMITMENT_LINES, type CommitmentLine } from '@/domain/vocabularies/commitment-lines';
import { pathOf } from '@/i18n/navigation';
import { Breadcrumbs } from '../breadcrumbs';
import { AdhesionGrowth } from '../charts/adhesion-growth';
import { StageComposition } from '../charts/stage-composition';
import { StatedShares } from '../charts/stated-shares';
import { Cover } from '../cover';
import { ALL_DIMENSIONS, PORTAL_WEAVE } from '../cover-path';
import { langOf } from '../guide/reading';
import { Icon } from '../icon';
import { Locator } from '../maps/locator';
import { searchHref } from '../search/links';
import { downloadHref } from '../template/download-links';
import type { SelloEntry } from './sello-entry';
import { SelloSteps, type SelloStepsProps } from './sello-steps';

export interface SelloOverviewProps {
  pages: readonly SelloEntry[];
  figures: readonly Figure[];
  /** How many practices of the catalogue belong to each line. */
  practices: Readonly<Partial<Record<CommitmentLine, number>>>;
  /** The steps to the Sello, from the page that describes them; null if there is none. */
  steps: Omit<SelloStepsProps, 'locale'> | null;
  /** Forms for joining. */
  letters: readonly TemplateSummary[];
  municipalities: readonly MunicipalitySummary[];
  locale: Locale;
}

/** The Sello at a glance: what it is, its pages in order, growth, lines, steps, who takes part and how to begin. */
export function SelloOverview(props: SelloOverviewProps) {
  const { pages, figures, practices, steps, letters, municipalities, locale } = props;
  const t = useTranslations('sello');
  const [first] = pages;
  const [letter] = letters;
  return (
    <>
      <Cover className="sello-cover" id={PORTAL_WEAVE} dimensions={ALL_DIMENSIONS} shape="band" eager />
      <div className="container sello-top">
        <Breadcrumbs locale={locale} steps={[]} here={t('title')} />
        <div className="sello-head">
          <h1>{t('title')}</h1>
          <p className="sello-lead">{t('lead')}</p>
          <p className="sello-ways no-print">
            {first && (
              <a className="button" href={pathOf('/sello-migrante/[slug]', locale, first.slug)}>
                {t('start')} <Icon name="arrow" />
              </a>
            )}
            {letter && (
              <a className="button button-plain" href="#letter">
                {t('letter')}
              </a>
            )}
          </p>
        </div>
      </div>
      <section className="container sello-section" aria-labelledby="index">
        <h2 id="index">{t('index')}</h2>
        <p className="section-lead">{pages.length > 0 ? t('indexLead', { count: pages.length }) : t('none')}</p>
        <ol role="list" className="sello-index">
          {pages.map((page, index) => (
            <li key={page.id}>
              <span className="sello-number" aria-hidden="true">
                {index + 1}
              </span>
              <div lang={langOf(page, locale)}>
                <h3>
                  <a href={pathOf('/sello-migrante/[slug]', locale, page.slug)}>{page.title}</a>
                </h3>
                <p>{page.summary}</p>
              </div>
            </li>
          ))}
        </ol>
      </section>
      {steps && <SelloSteps {...steps} locale={locale} />}
      <section className="container sello-section" aria-labelledby="lines">
        <h2 id="lines">{t('lines')}</h2>
        <p className="section-lead">{t('linesLead')}</p>
        <Lines practices={practices} locale={locale} />
      </section>
      {figures.length > 0 && (
        <div className="container sello-section sello-charts">
          <AdhesionGrowth locale={locale} figures={figures} />
          <StatedShares locale={locale} figures={figures} />
        </div>
      )}
      <WhoTakesPart municipalities={municipalities} locale={locale} />
      {letters.length > 0 && (
        <section className="container sello-section" aria-labelledby="letter">
          <h2 id="letter">{t('letter')}</h2>
          <p className="section-lead">{t('letterLead')}</p>
          {letters.map((each) => (
            <Letter key={each.id} letter={each} locale={locale} />
          ))}
        </section>
      )}
    </>
  );
}

function Lines({ practices, locale }: Pick<SelloOverviewProps, 'practices' | 'locale'>) {
  const t = useTranslations('practice');
  return (
    <ol role="list" className="sello-lines">
      {COMMITMENT_LINES.keys.map((line, index) => (
        <li key={line}>
          <span className="sello-number" aria-hidden="true">
            {index + 1}
          </span>
          <h3>
            <a href={`${pathOf('/practices', locale)}?${searchParameters({ facets: { line: [line] } }).toString()}`}>
              {COMMITMENT_LINES.label(line, locale)}
            </a>
          </h3>
          <p className="sello-count">{t('count', { count: practices[line] ?? 0 })}</p>
        </li>
      ))}
    </ol>
  );
}

const HEIGHT = 640;

function WhoTakesPart({ municipalities, locale }: Pick<SelloOverviewProps, 'municipalities' | 'locale'>) {
  const t = useTranslations('sello');
  const list = pathOf('/municipalities', locale);
  const points = municipalities.flatMap(({ coordinates, seal }) =>
    coordinates ? [{ coordinates, isFilled: seal.stage !== null }] : [],
  );
  const adhered = municipalities.filter(({ seal }) => seal.stage !== null).length;
  return (
    <section className="container sello-section sello-who" aria-labelledby="who">
      <div className="sello-who-words">
        <h2 id="who">{t('municipalities')}</h2>
        <p className="section-lead">{t('municipalitiesLead', { adhered, all: municipalities.length })}</p>
        <StageComposition
          locale={locale}
          counts={stageCounts(municipalities)}
          hrefOf={(stage) => searchHref(list, stage === 'withdrawn' ? {} : { facets: { sealStage: [stage] } })}
          heading="h3"
        />
        <p>
          <a className="button button-plain" href={list}>
            {t('seeMap')} <Icon name="arrow" />
          </a>
        </p>
      </div>
      <Locator points={points} height={HEIGHT} label={t('silhouette', { count: points.length })} />
    </section>
  );
}

function Letter({ letter, locale }: { letter: TemplateSummary; locale: Locale }) {
  const t = useTranslations('sello');
  return (
    <div className="sello-letter">
      <Icon name="file" className="icon sello-letter-icon" />
      <div lang={langOf(letter, locale)}>
        <h3>
          <a href={pathOf('/templates/[slug]', locale, letter.slug)}>{letter.title}</a>
        </h3>
        <p>{letter.summary}</p>
      </div>
      <p className="sello-ways no-print">
        <a className="button" href={downloadHref(letter, 'docx', letter.locale)} download>
          {t('letterDownload')}
        </a>
        <a className="button button-plain" href={downloadHref(letter, 'pdf', letter.locale)} download>
          {t('letterPdf')}
        </a>
      </p>
    </div>
  );
}
