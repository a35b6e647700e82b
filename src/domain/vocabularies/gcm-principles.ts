import { defineVocabulary, term } from './vocabulary';

/** The ten guiding principles of the Global Compact for Migration. */
export const GCM_PRINCIPLES = defineVocabulary([
  term('p1', 'Centrada en las personas', 'People-centred'),
  term('p2', 'Cooperación internacional', 'International cooperation'),
  term('p3', 'Soberanía nacional', 'National sovereignty'),
  term('p4', 'Estado de derecho y garantías procesales', 'Rule of law and due process'),
  term('p5', 'Desarrollo sostenible', 'Sustainable development'),
  term('p6', 'Derechos humanos', 'Human rights'),
  term('p7', 'Perspectiva de género', 'Gender-responsive'),
  term('p8', 'Perspectiva infantil', 'Child-sensitive'),
  term('p9', 'Enfoque pangubernamental', 'Whole-of-government approach'),
  term('p10', 'Enfoque pansocial', 'Whole-of-society approach'),
]);

export type GcmPrinciple = (typeof GCM_PRINCIPLES.keys)[number];
