import { WRITTEN_BY_EDITORS } from '../../access/rights';
import { citationField } from '../../fields/citation';
import { titleField } from '../../fields/record-texts';
import { relationsField } from '../../fields/relation';
import { PLACE_OF_TITLE } from '../../fields/slug';
import { textareaField } from '../../fields/text';
import { GROUPS } from '../groups';
import { publishedCollection } from '../published-collection';

/** A term has no page of its own, only a place on the glossary's: its former addresses lead nowhere and are not kept. */
export const Glossary = publishedCollection({
  slug: 'glossary',
  labels: {
    singular: { es: 'Término del glosario', en: 'Glossary term' },
    plural: { es: 'Glosario', en: 'Glossary' },
  },
  rights: WRITTEN_BY_EDITORS,
  admin: {
    group: GROUPS.method,
    columns: ['definition'],
    description: {
      es: 'Se explican en las guías donde se usan por primera vez, y todos juntos en la página del glosario.',
      en: 'Explained in the guides where they are first used, and all together on the glossary’s page.',
    },
  },
  readyWith: ['title', 'definition'],
  address: PLACE_OF_TITLE,
  fields: [
    titleField({ label: { es: 'Término', en: 'Term' } }),
    textareaField('definition', {
      label: { es: 'Definición', en: 'Definition' },
      localized: true,
      needed: true,
      limit: 1500,
    }),
    {
      name: 'quoted',
      type: 'checkbox',
      label: { es: 'Son las palabras de la fuente', en: 'In the words of the source' },
      defaultValue: false,
      admin: {
        description: {
          es: 'Se muestra entre comillas, con su fuente.',
          en: 'Shown in quotation marks, with its source.',
        },
      },
    },
    citationField({ es: 'Fuente', en: 'Source' }),
    relationsField('related', 'glossary', { label: { es: 'Términos relacionados', en: 'Related terms' } }),
  ],
});
