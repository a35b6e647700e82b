import type { ArrayField } from 'payload';
import { COUNTRIES } from '@/domain/vocabularies/countries';
import { REGIONS } from '@/domain/vocabularies/regions';
import { OBJECTIONS } from '../validation/messages';
import { at, follows, isEmpty, isPublishing, type Rule } from '../validation/rule';
import { present } from '../validation/rules';
import { textField } from './text';
import { vocabularyField } from './vocabulary';

/** In Chile a subdivision is one of the sixteen regions, so that the catalogue can be searched by region. */
const chileanRegion: Rule = (value, { siblingData }) =>
  at(siblingData, 'country') === 'CL' && !isEmpty(value) && !REGIONS.has(value) ? OBJECTIONS.noChileanRegion : null;

/** A published practice takes place somewhere: in places, or in a region of the world. */
const somewhere: Rule = (value, context) =>
  isPublishing(context) && isEmpty(value) && isEmpty(at(context.data, 'worldRegion')) ? OBJECTIONS.noPlace : null;

export const placesField: ArrayField = {
  name: 'places',
  type: 'array',
  label: { es: 'Lugares', en: 'Places' },
  labels: { singular: { es: 'Lugar', en: 'Place' }, plural: { es: 'Lugares', en: 'Places' } },
  admin: {
    description: {
      es: 'Dónde funciona. Si no hay país ni ciudad que nombrar, elija una región del mundo más abajo.',
      en: 'Where it takes place. If there is no country or town to name, choose a region of the world below.',
    },
  },
  validate: follows(somewhere),
  fields: [
    {
      type: 'row',
      fields: [
        vocabularyField('country', COUNTRIES, {
          label: { es: 'País', en: 'Country' },
          needed: true,
          width: '33%',
          rules: [present],
        }),
        textField('subdivision', {
          label: { es: 'Región, provincia o estado', en: 'Region, province or state' },
          width: '33%',
          limit: 80,
          rules: [chileanRegion],
        }),
        textField('locality', {
          label: { es: 'Comuna, ciudad o pueblo', en: 'Commune, city or town' },
          width: '33%',
          localized: true,
          limit: 120,
        }),
      ],
    },
  ],
};
