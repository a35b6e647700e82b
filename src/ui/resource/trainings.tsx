import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import { formatPartialDate } from '@/domain/partial-date';
import type { TrainingEntry } from '@/domain/resource';
import { REGIONS } from '@/domain/vocabularies/regions';
import { langOf } from '../guide/reading';

interface TrainingsProps {
  /** The latest day first. */
  trainings: readonly TrainingEntry[];
  locale: Locale;
  today: string;
}

/** Upcoming trainings, the next first; past ones folded. */
export function Trainings({ trainings, locale, today }: TrainingsProps) {
  const t = useTranslations('resource');
  const isOver = ({ date, until }: TrainingEntry): boolean => (until ?? date) < today;
  const coming = trainings.filter((training) => !isOver(training)).toReversed();
  const past = trainings.filter(isOver);
  return (
    <>
      {coming.length > 0 ? (
        <List trainings={coming} locale={locale} />
      ) : (
        <p className="resources-silent">{t('trainingsNone')}</p>
      )}
      {past.length > 0 && (
        <details className="trainings-past">
          <summary>{t('trainingsPast', { count: past.length })}</summary>
          <List trainings={past} locale={locale} />
        </details>
      )}
    </>
  );
}

function List({ trainings, locale }: Omit<TrainingsProps, 'today'>) {
  return (
    <ol role="list" className="trainings">
      {trainings.map((training) => (
        <Training key={training.id} training={training} locale={locale} />
      ))}
    </ol>
  );
}

function Training({ training, locale }: { training: TrainingEntry; locale: Locale }) {
  const t = useTranslations('resource');
  const { date, until, title, summary, venue, region, audience, url } = training;
  const lang = langOf(training, locale);
  const from = formatPartialDate(date, locale);
  return (
    <li>
      <p className="training-date">{until ? t('until', { from, to: formatPartialDate(until, locale) }) : from}</p>
      <div>
        <h3 lang={lang}>{title}</h3>
        <p lang={lang}>{summary}</p>
        <p className="resource-facts">
          {[
            venue ?? t('venueUnknown'),
            ...(region ? [REGIONS.label(region, locale)] : []),
            ...(audience === 'adhered' ? [t('adheredOnly')] : []),
          ].join(' · ')}
        </p>
        {url && (
          <p>
            <a href={url} rel="noreferrer">
              {t('enrol')}
            </a>
          </p>
        )}
      </div>
    </li>
  );
}
