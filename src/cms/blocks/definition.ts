import type { Block } from 'payload';
import { PLAIN, recordOf } from './fields';

/** A glossary term, explained where it is introduced. */
export const definition: Block = {
  slug: 'definition',
  labels: { singular: { es: 'Definición', en: 'Definition' }, plural: { es: 'Definiciones', en: 'Definitions' } },
  admin: PLAIN,
  fields: [
    recordOf('term', 'glossary', {
      label: { es: 'Término del glosario', en: 'Glossary term' },
      needed: true,
      help: { es: 'Se muestra con su definición y su fuente.', en: 'Shown with its definition and its source.' },
    }),
  ],
};
