import type { Block } from 'payload';
import { neededTextField, PLAIN } from './fields';

export const stageSummary: Block = {
  slug: 'stageSummary',
  labels: {
    singular: { es: 'Síntesis de la etapa', en: 'Stage summary' },
    plural: { es: 'Síntesis de etapas', en: 'Stage summaries' },
  },
  admin: PLAIN,
  fields: [neededTextField],
};
