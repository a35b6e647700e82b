/** What is looked for in published records. */
export const CHECKS = {
  link: 'Links that lead nowhere in the portal',
  reference: 'Names of records that are gone or not published',
  figure: 'Figures without a source',
  language: 'Texts that only one language has',
  review: 'Reviews that are past their date',
} as const;

export type Check = keyof typeof CHECKS;

/** Something that an editor should mend, and where. */
export interface Finding {
  check: Check;
  collection: string;
  id: string;
  /** What the record is called in the admin. */
  title: string;
  /** Path of the field, such as `figures.0.citation.source`; empty where the whole record is meant. */
  field: string;
  message: string;
  /** Where the record is edited. */
  admin: string;
}

/** A finding as its check tells it: of which record is added where all are gathered. */
export type Fault = Pick<Finding, 'check' | 'field' | 'message'>;
