import { defineVocabulary, term } from './vocabulary';

/**
 * How far a municipality has come with the Sello Migrante, each stage further than the one before. «Adhered» is all of
 * them together, never a stage.
 */
export const SEAL_STAGES = defineVocabulary([
  term('candidate', 'Candidata', 'Candidate'),
  term('evaluation', 'En evaluación', 'Under evaluation'),
  term('awarded', 'Sello otorgado', 'Seal awarded'),
  term('revalidated', 'Sello revalidado', 'Seal revalidated'),
]);

export type SealStage = (typeof SEAL_STAGES.keys)[number];

/** What may happen in a municipality's history with the Sello: it reaches a stage, or leaves. */
export const SEAL_EVENTS = defineVocabulary([...SEAL_STAGES.terms, term('withdrawn', 'Retirada', 'Withdrawn')]);

export type SealEventKind = (typeof SEAL_EVENTS.keys)[number];
