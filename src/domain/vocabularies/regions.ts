import { defineVocabulary, term } from './vocabulary';

/** Chile's 16 regions by ISO 3166-2 code, from north to south: the order in which they are always shown. */
export const REGIONS = defineVocabulary([
  term('CL-AP', 'Arica y Parinacota', 'Arica y Parinacota'),
  term('CL-TA', 'Tarapacá', 'Tarapacá'),
  term('CL-AN', 'Antofagasta', 'Antofagasta'),
  term('CL-AT', 'Atacama', 'Atacama'),
  term('CL-CO', 'Coquimbo', 'Coquimbo'),
  term('CL-VS', 'Valparaíso', 'Valparaíso'),
  term('CL-RM', 'Metropolitana de Santiago', 'Metropolitana de Santiago'),
  term('CL-LI', "O'Higgins", "O'Higgins"),
  term('CL-ML', 'Maule', 'Maule'),
  term('CL-NB', 'Ñuble', 'Ñuble'),
  term('CL-BI', 'Biobío', 'Biobío'),
  term('CL-AR', 'La Araucanía', 'La Araucanía'),
  term('CL-LR', 'Los Ríos', 'Los Ríos'),
  term('CL-LL', 'Los Lagos', 'Los Lagos'),
  term('CL-AI', 'Aysén', 'Aysén'),
  term('CL-MA', 'Magallanes', 'Magallanes'),
]);

export type Region = (typeof REGIONS.keys)[number];
