import type { PracticeSummary } from './practice';
import type { TemplateSummary } from './template';
import type { PolicyStage } from './vocabularies/policy-stages';

/** Practices that show what a guide section or a template is about. */
export interface ShowingPractices {
  /** The best ones. */
  practices: PracticeSummary[];
  /** How many there are. */
  total: number;
  /** Parameters of the search that finds all of them. */
  query: string;
}

/** Templates of the stage of a local policy at which a practice helps. */
export interface HelpfulTemplates {
  stage: PolicyStage;
  /** The best ones. */
  templates: TemplateSummary[];
  /** How many the stage has. */
  total: number;
}
