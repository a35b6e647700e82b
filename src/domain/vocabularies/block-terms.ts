import { CHECKLIST_LEVELS, DIAGRAM_FORMS } from '../blocks';
import type { Localized } from '../locale';
import { defineVocabulary } from './vocabulary';

const LEVELS: Readonly<Record<(typeof CHECKLIST_LEVELS)[number], Localized>> = {
  minimum: { es: 'Mínimo', en: 'Minimum' },
  ideal: { es: 'Ideal', en: 'Ideal' },
  before: { es: 'Antes', en: 'Before' },
  after: { es: 'Después', en: 'After' },
};

const FORMS: Readonly<Record<(typeof DIAGRAM_FORMS)[number], Localized>> = {
  path: { es: 'Camino: un paso tras otro', en: 'Path: one step after the other' },
  network: { es: 'Red: alrededor de un centro', en: 'Network: around a centre' },
  tree: { es: 'Árbol: efectos arriba, causas abajo', en: 'Tree: effects above, causes below' },
  quadrants: { es: 'Cuadrantes', en: 'Quadrants' },
};

const SIDES: Readonly<Record<'above' | 'below', Localized>> = {
  above: { es: 'Arriba (efecto)', en: 'Above (effect)' },
  below: { es: 'Abajo (causa)', en: 'Below (cause)' },
};

/** How far an item of a checklist goes, or when it is due. */
export const CHECKLIST_LEVEL_TERMS = defineVocabulary(CHECKLIST_LEVELS.map((key) => ({ key, label: LEVELS[key] })));

export const DIAGRAM_FORM_TERMS = defineVocabulary(DIAGRAM_FORMS.map((key) => ({ key, label: FORMS[key] })));

/** The side of a tree on which a node is. */
export const DIAGRAM_SIDE_TERMS = defineVocabulary(
  (['above', 'below'] as const).map((key) => ({ key, label: SIDES[key] })),
);
