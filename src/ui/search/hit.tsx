import { useTranslations } from 'next-intl';
import type { SearchDocument } from '@/domain/search-document';
import type { SearchHit } from '@/domain/search-response';
import { DIMENSIONS } from '@/domain/vocabularies/dimensions';
import { POLICY_STAGES } from '@/domain/vocabularies/policy-stages';
import { DimensionTags } from '../dimension-tags';
import { periodText } from '../period';
import { placesLine } from '../places';
import { HitPicture } from './hit-picture';
import { hitHref } from './hit-place';
import { MissingWords } from './missing-words';
import type { SearchScope } from './links';
import { Marked } from './marked';

interface HitProps {
  hit: SearchHit;
  /** Above the fold: its cover is fetched at once. */
  eager: boolean;
  scope: SearchScope;
}

/** One found record, with the matches marked. */
export function Hit({ hit: { document, title, summary, snippet, missingWords }, eager, scope }: HitProps) {
  const dimensions = document.facets.dimension.filter(DIMENSIONS.has);
  return (
    <li className="hit">
      <HitPicture document={document} eager={eager} />
      <div className="hit-text">
        <HitLine document={document} scope={scope} />
        <h3>
          <a href={hitHref(document)}>
            <Marked segments={title} />
          </a>
        </h3>
        <p>
          <Marked segments={summary} />
        </p>
        {snippet && (
          <p className="hit-snippet">
            <Marked segments={snippet} />
          </p>
        )}
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
  const practice = useTranslations('practice');
  const { kind, locale, facets } = document;
  const stages = facets.policyStage.filter(POLICY_STAGES.has);
  const parts = [
    ...(kind === 'practice' ? [placesLine(document, locale), periodText(document, locale, practice)] : []),
    ...stages.map((stage) =>
      t('stage', { number: POLICY_STAGES.keys.indexOf(stage) + 1, stage: POLICY_STAGES.short(stage, locale) }),
    ),
  ].filter(Boolean);
  return (
    <p className="place-line">
      {scope === 'everything' && (
        <>
          <span className="hit-kind">{t(`kinds.${kind}`)}</span>
          {parts.length > 0 && ' · '}
        </>
      )}
      {parts.join(' · ')}
    </p>
  );
}
