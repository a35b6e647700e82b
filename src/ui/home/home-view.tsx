import './home.css';
import { useTranslations } from 'next-intl';
import type { FigureGroup } from '@/domain/figure-groups';
import type { Locale } from '@/domain/locale';
import { searchParameters } from '@/domain/search-request';
import type { HomeContent } from '@/domain/site';
import type { Dimension } from '@/domain/vocabularies/dimensions';
import { pathOf } from '@/i18n/navigation';
import { Cover } from '../cover';
import { ALL_DIMENSIONS, coverPath, PORTAL_WEAVE } from '../cover-path';
import { DimensionList } from '../dimension-list';
import { Figure } from '../figure';
import { Icon } from '../icon';
import { PracticeCards } from '../practice-card';
import { SearchForm } from '../search-form';
import { StageBand, type StageBandProps } from '../stage-band';

export interface HomeViewProps {
  locale: Locale;
  home: HomeContent;
  counts: Readonly<Partial<Record<Dimension, number>>>;
  /** All practices of the catalogue in the language. */
  total: number;
  figures: readonly FigureGroup[];
  /** The guide's five stages, each with a link to where the guide explains it. */
  stages: StageBandProps['stages'];
}

/** The home page: search, the eight dimensions, where to start, the five stages, the Sello in figures. */
export function HomeView({ locale, home, counts, total, figures, stages }: HomeViewProps) {
  const t = useTranslations('home');
  const practices = pathOf('/practices', locale);
  return (
    <>
      <Hero locale={locale} home={home} />
      <section className="container home-section" aria-labelledby="dimensions">
        <h2 id="dimensions">{t('dimensions')}</h2>
        <p className="section-lead">{t('dimensionsLead')}</p>
        <DimensionList locale={locale} counts={counts} />
      </section>
      {home.featured.length > 0 && (
        <section className="container home-section" aria-labelledby="featured">
          <h2 id="featured">{t('featured')}</h2>
          <p className="section-lead">{t('featuredLead')}</p>
          <PracticeCards practices={home.featured} locale={locale} />
          <p className="home-all">
            <a className="button button-plain" href={practices}>
              {t('allPractices', { count: total })} <Icon name="arrow" />
            </a>
          </p>
        </section>
      )}
      <StageBand lead={t('stagesLead')} stages={stages} locale={locale} />
      {figures.length > 0 && (
        <section className="container home-section" aria-labelledby="figures">
          <h2 id="figures">{t('figures')}</h2>
          <p className="section-lead">{t('figuresLead')}</p>
          <ul className="home-figures" role="list">
            {figures.map((group) => (
              <li key={`${group.label}-${group.figures[0].value}`}>
                <Figure group={group} locale={locale} />
              </li>
            ))}
          </ul>
          <p className="home-all">
            <a className="button button-plain" href={pathOf('/sello-migrante', locale)}>
              {t('aboutSello')} <Icon name="arrow" />
            </a>
            <a className="button button-plain" href={pathOf('/municipalities', locale)}>
              {t('municipalities')} <Icon name="arrow" />
            </a>
          </p>
        </section>
      )}
    </>
  );
}

function Hero({ locale, home }: Pick<HomeViewProps, 'locale' | 'home'>) {
  const t = useTranslations('home');
  const practices = pathOf('/practices', locale);
  return (
    <div className="hero">
      <div className="container">
        <div className="hero-words">
          <h1>{home.heading || t('heading')}</h1>
          <p className="hero-lead">{home.lead || t('lead')}</p>
          <SearchForm
            scope="practices"
            locale={locale}
            label={t('searchLabel')}
            placeholder={t('searchPlaceholder')}
            button={t('searchButton')}
          />
          {home.suggestions.length > 0 && (
            <div className="hero-suggestions">
              <span id="suggestions">{t('suggestions')}</span>
              <ul role="list" aria-labelledby="suggestions">
                {home.suggestions.map((words) => (
                  <li key={words}>
                    <a href={`${practices}?${searchParameters({ q: words }).toString()}`} rel="nofollow">
                      {words}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
        <picture className="hero-weave">
          <source media="(max-width: 29.99rem)" srcSet={coverPath(PORTAL_WEAVE, ALL_DIMENSIONS, 'wide')} />
          <source media="(max-width: 55.99rem)" srcSet={coverPath(PORTAL_WEAVE, ALL_DIMENSIONS, 'band')} />
          <Cover id={PORTAL_WEAVE} dimensions={ALL_DIMENSIONS} eager />
        </picture>
      </div>
    </div>
  );
}
