import type { Block } from 'payload';
import { neededTextField, PLAIN } from './fields';

/** Practical advice from the pilot. */
export const fieldTip: Block = {
  slug: 'fieldTip',
  labels: {
    singular: { es: 'Cable a tierra', en: 'Field tip' },
    plural: { es: 'Cables a tierra', en: 'Field tips' },
  },
  admin: PLAIN,
  fields: [neededTextField],
};
