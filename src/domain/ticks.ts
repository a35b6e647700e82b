/* Read by the browser too: nothing here may lead to zod. */
import type { PolicyStage } from './vocabularies/policy-stages';

/** The name of a box within its section: the checklist's key and the item's, the same in every language. */
export const boxKey = (checklist: string, item: string): string => `${checklist}.${item}`;

/** The boxes of one section of a guide. */
export interface SectionBoxes {
  section: string;
  policyStage: PolicyStage | null;
  boxes: string[];
}

/** Where a browser keeps the ticks of a section: a list of the names of its ticked boxes, as JSON. */
export const ticksKey = (section: string): string => `sello-ticks:${section}`;
