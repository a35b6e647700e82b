import { defineKind, route } from './kind';

/** One documented initiative. */
export const practice = defineKind({
  key: 'practice',
  one: { es: 'Práctica', en: 'Practice' },
  many: { es: 'Prácticas', en: 'Practices' },
  list: route('/practices', '/practicas'),
  page: route('/practices/[slug]', '/practicas/[slug]'),
  facets: [
    'dimension',
    'country',
    'region',
    'area',
    'subarea',
    'line',
    'type',
    'population',
    'evidence',
    'gcm',
    'sdg',
    'year',
    'cost',
    'size',
  ],
  isOfferedInstead: true,
});
