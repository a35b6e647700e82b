import { useTranslations } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import { kindOf } from '@/domain/kinds';
import type { SearchDocument } from '@/domain/search-document';
import type { SearchHit } from '@/domain/search-response';
import type { SearchScope } from '@/domain/search-scope';
import { DIMENSIONS } from '@/domain/vocabularies/dimensions';
import { POLICY_STAGES } from '@/domain/vocabularies/policy-stages';
import { DimensionTags } from '../dimension-tags';
import type { HitView } from './hit-view';
import { HIT_VIEWS } from './hit-views';
import { MissingWords } from './missing-words';
import { Marked } from './marked';
import { ThroughConcepts } from './through-concepts';

interface HitProps {
  hit: SearchHit;
  /** Above the fold: its cover is fetched at once. */
  eager: boolean;
  scope: SearchScope;
  /** Level of the title in the outline of the page. */
  heading?: 'h3' | 'h4';
}

/** One record that was found, with what matched marked. */
export function Hit({ hit, eager, scope, heading: Heading = 'h3' }: HitProps) {
  const { document, title, summary, snippet, through, missingWords } = hit;
  const { Picture }: HitView = HIT_VIEWS[document.kind];
  const dimensions = document.facets.dimension.filter(DIMENSIONS.has);
  return (
    <li className="hit">
      <Picture document={document} eager={eager} />
      <div className="hit-text">
        <HitLine document={document} scope={scope} />
        <Heading className="hit-title">
          <a href={document.path}>
            <Marked segments={title} />
          </a>
        </Heading>
        <p>
          <Marked segments={summary} />
        </p>
        {snippet && (
          <p className="hit-snippet">
            <Marked segments={snippet} />
          </p>
        )}
        <ThroughConcepts through={through} />
        <MissingWords words={missingWords} />
        {dimensions.length > 0 && <DimensionTags dimensions={dimensions} locale={document.locale} />}
      </div>
    </li>
  );
}

/**
 * The kind, if everything is searched; then where and when of a practice, or the stage of a guide section or template.
 */
function HitLine({ document, scope }: { document: SearchDocument } & Pick<HitProps, 'scope'>) {
  const t = useTranslations('search');
  const { kind, locale, facets } = document;
  const { Facts }: HitView = HIT_VIEWS[kind];
  const stages = facets.policyStage.filter(POLICY_STAGES.has);
  const parts: ReactNode[] = [
    scope === 'everything' && (
      <span key="kind" className="hit-kind">
        {kindOf(kind).one[locale]}
      </span>
    ),
    Facts && <Facts key="facts" document={document} />,
    ...stages.map((stage) =>
      t('stage', { number: POLICY_STAGES.keys.indexOf(stage) + 1, stage: POLICY_STAGES.short(stage, locale) }),
    ),
  ].filter(Boolean);
  return (
    <p className="place-line">
      {parts.map((part, place) => (
        <Fragment key={place}>
          {place > 0 && ' · '}
          {part}
        </Fragment>
      ))}
    </p>
  );
}
