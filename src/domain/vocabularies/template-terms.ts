import type { Localized } from '../locale';
import {
  ANSWER_KINDS,
  CANVAS_FORMS,
  COLUMN_WIDTHS,
  OUTLINE_LEVELS,
  QUESTION_KINDS,
  type PartName,
  type Template,
  type TemplatePart,
} from '../template';
import { defineVocabulary, type Vocabulary } from './vocabulary';

const labelled = <Key extends string>(keys: readonly Key[], labels: Readonly<Record<Key, Localized>>) =>
  defineVocabulary(keys.map((key) => ({ key, label: labels[key] })));

/** The parts that a template is made of. */
export const TEMPLATE_PART_TERMS: Vocabulary<PartName> = labelled<PartName>(
  ['text', 'letter', 'form', 'table', 'agenda', 'canvas', 'outline', 'checklist', 'script'],
  {
    text: { es: 'Texto', en: 'Text' },
    letter: { es: 'Carta', en: 'Letter' },
    form: { es: 'Formulario', en: 'Form' },
    table: { es: 'Tabla', en: 'Table' },
    agenda: { es: 'Programa con minutos', en: 'Agenda' },
    canvas: { es: 'Lienzo', en: 'Canvas' },
    outline: { es: 'Índice comentado', en: 'Outline' },
    checklist: { es: 'Lista de verificación', en: 'Checklist' },
    script: { es: 'Pauta de preguntas', en: 'Script of questions' },
  },
);

/** What a cell of a table or a field of a form takes. */
export const ANSWER_KIND_TERMS = labelled(ANSWER_KINDS, {
  text: { es: 'Texto corto', en: 'Short text' },
  longText: { es: 'Texto largo', en: 'Long text' },
  number: { es: 'Número', en: 'Number' },
  date: { es: 'Fecha', en: 'Date' },
  yesNo: { es: 'Sí o no', en: 'Yes or no' },
  choice: { es: 'Una opción de una lista', en: 'One choice from a list' },
});

/** How a question of a script or a survey is answered. */
export const QUESTION_KIND_TERMS = labelled(QUESTION_KINDS, {
  open: { es: 'Respuesta abierta', en: 'Open answer' },
  one: { es: 'Una alternativa', en: 'One choice' },
  many: { es: 'Varias alternativas', en: 'Several choices' },
  scale: { es: 'Escala', en: 'Scale' },
  yesNo: { es: 'Sí o no', en: 'Yes or no' },
  number: { es: 'Número', en: 'Number' },
});

export const COLUMN_WIDTH_TERMS = labelled(COLUMN_WIDTHS, {
  narrow: { es: 'Angosta', en: 'Narrow' },
  normal: { es: 'Normal', en: 'Normal' },
  wide: { es: 'Ancha', en: 'Wide' },
});

/** How a canvas to write on is laid out. */
export const CANVAS_FORM_TERMS = labelled(CANVAS_FORMS, {
  quadrants: { es: 'Cuadrantes (como un FODA)', en: 'Quadrants (such as a SWOT)' },
  tree: { es: 'Árbol (como un árbol de problemas)', en: 'Tree (such as a problem tree)' },
  network: { es: 'Red (como un mapa de actores)', en: 'Network (such as a map of actors)' },
});

type Side = NonNullable<Extract<TemplatePart, { part: 'canvas' }>['cells'][number]['side']>;

/** The side of a tree on which a cell is. */
export const CANVAS_SIDE_TERMS = labelled<Side>(['above', 'below'], {
  above: { es: 'Arriba (efectos)', en: 'Above (effects)' },
  below: { es: 'Abajo (causas)', en: 'Below (causes)' },
});

type Level = `${(typeof OUTLINE_LEVELS)[number]}`;

/** Depth of a heading in an outline. */
export const OUTLINE_LEVEL_TERMS = labelled(
  OUTLINE_LEVELS.map((level): Level => `${level}`),
  {
    1: { es: 'Capítulo', en: 'Chapter' },
    2: { es: 'Apartado', en: 'Part' },
    3: { es: 'Punto', en: 'Point' },
  },
);

/** Whether the source gives the form itself. */
export const TEMPLATE_ORIGIN_TERMS = labelled<Template['origin']>(['source', 'modelled'], {
  source: { es: 'La fuente entrega el formulario', en: 'The source gives the form' },
  modelled: {
    es: 'La fuente lo describe y el portal lo modeló',
    en: 'The source describes it; the portal drew it up',
  },
});
