/* Loaded by the browser too: nothing here may import zod. */
import type { PolicyStage } from './vocabularies/policy-stages';

/** Identifies a box within its section: the keys of the checklist and the item, the same in every language. */
export const boxKey = (checklist: string, item: string): string => `${checklist}.${item}`;

/** The boxes of one section of a guide. */
export interface SectionBoxes {
  section: string;
  policyStage: PolicyStage | null;
  boxes: string[];
}

/** The storage key for the ticks of a section: a list of its ticked boxes, as JSON. */
export const ticksKey = (section: string): string => `sello-ticks:${section}`;
