/** Every facet, in the order of the form. Apart from their declarations, which need kinds, because kinds name facets. */
export const FACET_NAMES = [
  'kind',
  'policyStage',
  'dimension',
  'country',
  'region',
  'area',
  'subarea',
  'line',
  'sealStage',
  'practices',
  'piloted',
  'type',
  'population',
  'evidence',
  'gcm',
  'sdg',
  'year',
  'cost',
  'size',
] as const;

export type FacetName = (typeof FACET_NAMES)[number];
