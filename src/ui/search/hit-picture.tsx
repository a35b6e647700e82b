import type { SearchDocument } from '@/domain/search-document';
import { DIMENSIONS } from '@/domain/vocabularies/dimensions';
import { POLICY_STAGES } from '@/domain/vocabularies/policy-stages';
import { Cover } from '../cover';
import { ALL_DIMENSIONS } from '../cover-path';
import { Icon } from '../icon';

interface HitPictureProps {
  document: SearchDocument;
  /** Above the fold: a cover is fetched at once. */
  eager: boolean;
}

/**
 * The picture of a hit: the cloth of a practice or a guide; otherwise a sign for its kind, which its text also states.
 */
export function HitPicture({ document, eager }: HitPictureProps) {
  const { id, kind, title, facets } = document;
  if (kind === 'practice' || kind === 'guide') {
    const dimensions = kind === 'guide' ? ALL_DIMENSIONS : facets.dimension.filter(DIMENSIONS.has);
    return <Cover className="hit-cover" id={id} dimensions={dimensions} eager={eager} />;
  }
  return (
    <span className="hit-sign" data-kind={kind} aria-hidden="true">
      {kind === 'section' && (stageNumber(facets.policyStage) ?? <Icon name="text" />)}
      {kind === 'template' && <Icon name="file" />}
      {kind === 'municipality' && <Icon name="place" />}
      {kind === 'resource' && <Icon name="file" />}
      {kind === 'term' && title.charAt(0).toUpperCase()}
    </span>
  );
}

const stageNumber = (stages: readonly string[]): number | null => {
  const place = POLICY_STAGES.keys.findIndex((stage) => stages.includes(stage));
  return place < 0 ? null : place + 1;
};
