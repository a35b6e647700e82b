import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import type { PracticeSummary } from '@/domain/practice';
import { pathOf } from '@/i18n/navigation';
import { Cover } from './cover';
import { DimensionTags } from './dimension-tags';
import { periodText } from './period';
import { placesLine } from './places';

interface PracticeCardProps {
  practice: PracticeSummary;
  locale: Locale;
  /** Level of the title in the outline of the page; undefined within running text, whose own headings may be deeper. */
  heading?: 'h3' | 'p';
}

/** A practice in a row of cards. The title is the one link; it covers the card. */
export function PracticeCard({ practice, locale, heading: Heading = 'h3' }: PracticeCardProps) {
  const t = useTranslations('practice');
  const lang = practice.locale === locale ? undefined : practice.locale;
  return (
    <article className="card">
      <Cover className="card-cover" id={practice.id} dimensions={practice.dimensions} shape="wide" />
      <div className="card-body">
        <p className="place-line">
          {[placesLine(practice, locale), periodText(practice, locale, t)].filter(Boolean).join(' · ')}
        </p>
        <Heading className="card-title">
          <a href={pathOf('/practices/[slug]', locale, practice.slug)} lang={lang}>
            {practice.title}
          </a>
        </Heading>
        <p className="card-summary" lang={lang}>
          {practice.summary}
        </p>
        <DimensionTags dimensions={practice.dimensions} locale={locale} />
      </div>
    </article>
  );
}

/** Cards side by side, as many as fit. */
export function PracticeCards({
  practices,
  ...rest
}: Omit<PracticeCardProps, 'practice'> & { practices: readonly PracticeSummary[] }) {
  return (
    <ul className="cards" role="list">
      {practices.map((practice) => (
        <li key={practice.id}>
          <PracticeCard practice={practice} {...rest} />
        </li>
      ))}
    </ul>
  );
}
