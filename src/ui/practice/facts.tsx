import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { FacetName } from '@/domain/facets';
import type { Locale } from '@/domain/locale';
import { formatPartialDate } from '@/domain/partial-date';
import type { Actor, Practice } from '@/domain/practice';
import { searchParameters } from '@/domain/search-request';
import { COMMITMENT_LINES } from '@/domain/vocabularies/commitment-lines';
import { GCM_OBJECTIVES } from '@/domain/vocabularies/gcm-objectives';
import { GCM_PRINCIPLES } from '@/domain/vocabularies/gcm-principles';
import { POPULATIONS } from '@/domain/vocabularies/populations';
import { PRACTICE_TYPES } from '@/domain/vocabularies/practice-types';
import { SCOPES } from '@/domain/vocabularies/scopes';
import { SDGS } from '@/domain/vocabularies/sdgs';
import { SUBAREAS } from '@/domain/vocabularies/areas';
import { WORLD_REGIONS } from '@/domain/vocabularies/world-regions';
import { pathOf } from '@/i18n/navigation';
import { languageName } from '@/domain/numbers';
import { periodText } from '../period';
import { placeName } from '../places';

interface FactsProps {
  practice: Practice;
  locale: Locale;
}

/**
 * What is known about a practice at a glance. When and who are always given, if only as «the source does not say»;
 * anything else that is not stated is left out.
 */
export function Facts({ practice, locale }: FactsProps) {
  const t = useTranslations('practice');
  const { places, worldRegion, subarea, lastReviewed, originalLanguage, reviewBy, scope, type } = practice;
  const numbered = (key: string) => key.replace(/\D/g, '');
  return (
    <dl className="facts">
      <Fact term={t('where')}>
        {places.map((place) => (
          <FacetLink key={placeName(place, locale)} locale={locale} facet="country" value={place.country}>
            {placeName(place, locale)}
          </FacetLink>
        ))}
        {worldRegion && (
          <FacetLink locale={locale} facet="country" value={worldRegion}>
            {WORLD_REGIONS.label(worldRegion, locale)}
          </FacetLink>
        )}
      </Fact>
      <Fact term={t('when')}>{periodText(practice, locale, t)}</Fact>
      <Fact term={t('who')}>
        {practice.implementers.length > 0 ? (
          <Actors actors={practice.implementers} locale={locale} />
        ) : (
          <span className="not-stated">{t('notStated')}</span>
        )}
      </Fact>
      <Fact term={t('partners')}>
        {practice.partners.length > 0 && <Actors actors={practice.partners} locale={locale} />}
      </Fact>
      <Fact term={t('funders')}>
        {practice.funders.length > 0 && <Actors actors={practice.funders} locale={locale} />}
      </Fact>
      <Fact term={t('scope')}>{scope && SCOPES.label(scope, locale)}</Fact>
      <Fact term={t('area')}>
        {subarea && (
          <FacetLink locale={locale} facet="subarea" value={subarea}>
            {subarea.slice(1)} · {SUBAREAS.label(subarea, locale)}
          </FacetLink>
        )}
      </Fact>
      <Values
        practice={practice}
        locale={locale}
        field="lines"
        facet="line"
        label={(key) => COMMITMENT_LINES.short(key, locale)}
      />
      <Fact term={t('type')}>
        {type && (
          <FacetLink locale={locale} facet="type" value={type}>
            {PRACTICE_TYPES.label(type, locale)}
          </FacetLink>
        )}
      </Fact>
      <Values
        practice={practice}
        locale={locale}
        field="populations"
        facet="population"
        label={(key) => POPULATIONS.label(key, locale)}
      />
      <Values
        practice={practice}
        locale={locale}
        field="gcmObjectives"
        facet="gcm"
        label={(key) => `${numbered(key)} · ${GCM_OBJECTIVES.label(key, locale)}`}
      />
      <Values
        practice={practice}
        locale={locale}
        field="gcmPrinciples"
        label={(key) => GCM_PRINCIPLES.label(key, locale)}
      />
      <Values
        practice={practice}
        locale={locale}
        field="sdgs"
        facet="sdg"
        label={(key) => `${numbered(key)} · ${SDGS.label(key, locale)}`}
      />
      <Fact term={t('originalLanguage')}>{originalLanguage && languageName(originalLanguage, locale)}</Fact>
      <Fact term={t('lastReviewed')}>{lastReviewed && formatPartialDate(lastReviewed, locale)}</Fact>
      <Fact term={t('reviewBy')}>{reviewBy && formatPartialDate(reviewBy, locale)}</Fact>
    </dl>
  );
}

/** A term and its values; nothing if there are none. */
function Fact({ term, note, children }: { term: string; note?: string | undefined; children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {children}
        {note && <span className="fact-note">{note}</span>}
      </dd>
    </div>
  );
}

interface ValuesProps extends FactsProps {
  field: 'lines' | 'populations' | 'gcmObjectives' | 'gcmPrinciples' | 'sdgs';
  /** The facet by which the values can be searched. */
  facet?: FacetName;
  label: (key: string) => string;
}

/** The values of a vocabulary, each on its line, and who assigned them. */
function Values({ practice, locale, field, facet, label }: ValuesProps) {
  const t = useTranslations('practice');
  const assigner = field === 'populations' ? null : practice.assignedBy[field];
  const values = practice[field];
  if (values.length === 0) return null;
  return (
    <Fact term={t(field)} note={assigner ? t(`assigned.${assigner}`) : undefined}>
      {values.map((key) =>
        facet ? (
          <FacetLink key={key} locale={locale} facet={facet} value={key}>
            {label(key)}
          </FacetLink>
        ) : (
          <span className="fact-value" key={key}>
            {label(key)}
          </span>
        ),
      )}
    </Fact>
  );
}

/** A value that links to all practices with it. */
function FacetLink({
  locale,
  facet,
  value,
  children,
}: {
  locale: Locale;
  facet: FacetName;
  value: string;
  children: ReactNode;
}) {
  const query = searchParameters({ facets: { [facet]: [value] } }).toString();
  return (
    <a className="fact-value" href={`${pathOf('/practices', locale)}?${query}`} rel="nofollow">
      {children}
    </a>
  );
}

/** Who takes part: a link to the profile in the portal if there is one, otherwise to their own site. */
function Actors({ actors, locale }: { actors: readonly Actor[]; locale: Locale }) {
  return actors.map(({ id, name, url, slug }) => {
    const href = slug ? pathOf('/municipalities/[slug]', locale, slug) : url;
    return (
      <span className="fact-value" key={id}>
        {href ? <a href={href}>{name}</a> : name}
      </span>
    );
  });
}
