import type { Block } from 'payload';
import { neededTextField, neededTitleField, PLAIN } from './fields';

/** A box next to the text. */
export const aside: Block = {
  slug: 'aside',
  labels: { singular: { es: 'Recuadro', en: 'Aside' }, plural: { es: 'Recuadros', en: 'Asides' } },
  admin: PLAIN,
  fields: [neededTitleField, neededTextField],
};
