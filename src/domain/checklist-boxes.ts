import type { GuideSection } from './guide';
import { blocksNamed } from './placed-blocks';
import { boxKey, type SectionBoxes } from './ticks';

/** The boxes of a section's checklists, in reading order. */
export const boxesOf = ({
  id,
  policyStage,
  body,
}: Pick<GuideSection, 'id' | 'policyStage' | 'body'>): SectionBoxes => ({
  section: id,
  policyStage,
  boxes: blocksNamed(body, 'checklist').flatMap(({ content }) =>
    content.items.map((item) => boxKey(content.key, item.key)),
  ),
});
