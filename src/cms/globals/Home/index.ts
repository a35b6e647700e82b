import { relationField, relationsField } from '../../fields/relation';
import { textareaField, textField } from '../../fields/text';
import { atMostEntries } from '../../validation/rules';
import { follows } from '../../validation/rule';
import { shownGlobal } from '../shown-global';

const SUGGESTIONS = 6;
const SUGGESTION_LENGTH = 60;

/** What editors choose for the home page. */
export const Home = shownGlobal({
  slug: 'home',
  label: { es: 'Portada', en: 'Home page' },
  description: {
    es: 'El saludo, las búsquedas de ejemplo y las prácticas que se destacan.',
    en: 'The greeting, the example searches and the featured practices.',
  },
  fields: [
    textField('heading', { label: { es: 'Título', en: 'Heading' }, localized: true, limit: 120 }),
    textareaField('lead', { label: { es: 'Bajada', en: 'Lead' }, localized: true, limit: 400 }),
    {
      name: 'suggestions',
      type: 'text',
      hasMany: true,
      localized: true,
      label: { es: 'Búsquedas de ejemplo', en: 'Example searches' },
      admin: {
        description: {
          es: 'Hasta seis, bajo el buscador. Las que no encuentran ninguna práctica no se muestran.',
          en: 'Up to six, under the search box. Those that find no practice are not shown.',
        },
      },
      validate: follows(atMostEntries(SUGGESTIONS, SUGGESTION_LENGTH)),
    },
    relationsField('featured', 'practices', {
      label: { es: 'Prácticas destacadas', en: 'Featured practices' },
      help: {
        es: 'En este orden. Solo se muestran las publicadas.',
        en: 'In this order. Only published ones are shown.',
      },
    }),
    relationField('figuresOf', 'practices', {
      label: { es: 'Cifras del Sello: tomarlas de', en: 'Sello in figures: taken from' },
      help: {
        es: 'La práctica cuyas cifras muestra la portada.',
        en: 'The practice whose figures the home page shows.',
      },
    }),
  ],
});
