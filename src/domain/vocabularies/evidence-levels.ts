import { defineVocabulary } from './vocabulary';

/** How well a practice's effect is documented. A level is never given without its reason and citation; empty means «not assessed». */
export const EVIDENCE_LEVELS = defineVocabulary([
  {
    key: 'promising',
    label: { es: 'Prometedora', en: 'Promising' },
    note: { es: 'Descrita, con actividades o productos', en: 'Described, with activities or outputs' },
  },
  {
    key: 'demonstrated',
    label: { es: 'Demostrada', en: 'Demonstrated' },
    note: {
      es: 'Con un resultado medido: antes y después, una comparación o una evaluación',
      en: 'With a measured result: before and after, a comparison or an evaluation',
    },
  },
  {
    key: 'replicated',
    label: { es: 'Replicada', en: 'Replicated' },
    note: {
      es: 'Funciona de forma independiente y documentada en dos o más lugares',
      en: 'Running independently in two or more places, documented',
    },
  },
]);

export type EvidenceLevel = (typeof EVIDENCE_LEVELS.keys)[number];
