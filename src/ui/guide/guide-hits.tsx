import { POLICY_STAGES } from '@/domain/vocabularies/policy-stages';
import { Cover } from '../cover';
import { ALL_DIMENSIONS } from '../cover-path';
import { Icon } from '../icon';
import { HitSign } from '../search/hit-sign';
import type { HitView } from '../search/hit-view';

/** A guide that was found: its cloth. */
export const guideHit: HitView = {
  Picture: ({ document: { id }, eager }) => (
    <Cover className="hit-cover" id={id} dimensions={ALL_DIMENSIONS} eager={eager} />
  ),
};

const stageNumber = (stages: readonly string[]): number | null => {
  const place = POLICY_STAGES.keys.findIndex((stage) => stages.includes(stage));
  return place < 0 ? null : place + 1;
};

/** A section that was found: the number of the stage it serves. */
export const sectionHit: HitView = {
  Picture: ({ document: { kind, facets } }) => (
    <HitSign kind={kind}>{stageNumber(facets.policyStage) ?? <Icon name="text" />}</HitSign>
  ),
};
