import type { ArrayField, Block, Field } from 'payload';
import type { Localized } from '@/domain/locale';
import { MOST_EMPTY_ROWS, type PartName } from '@/domain/template';
import {
  ANSWER_KIND_TERMS,
  CANVAS_FORM_TERMS,
  CANVAS_SIDE_TERMS,
  COLUMN_WIDTH_TERMS,
  OUTLINE_LEVEL_TERMS,
  QUESTION_KIND_TERMS,
  TEMPLATE_PART_TERMS,
} from '@/domain/vocabularies/template-terms';
import { numberField, textareaField, textField, type Wording } from '../../fields/text';
import { vocabularyField } from '../../fields/vocabulary';
import { presentWhenPublished, wholeBetween } from '../../validation/rules';

interface LeafOptions extends Wording {
  needed?: boolean;
  limit?: number;
  width?: string;
}

const LONGEST_DAY = 24 * 60;

// Only what is read is localised, never a list or a part: both languages share one structure.
const line = (name: string, options: LeafOptions) => textField(name, { localized: true, ...options });
const words = (name: string, options: LeafOptions) => textareaField(name, { localized: true, limit: 3000, ...options });

const label = (es: string, en: string): Localized => ({ es, en });

const titleField = line('title', {
  label: label('Título de la parte', 'Title of the part'),
  help: label('Vacío: la parte no lleva título.', 'Empty: the part has no title.'),
});

const groupField = (help: Localized) => line('group', { label: label('Grupo', 'Group'), help, width: '50%' });

const row = (...fields: Field[]): Field => ({ type: 'row', fields });

const choicesField = words('choices', {
  label: label('Opciones', 'Choices'),
  help: label('Una por línea.', 'One per line.'),
});

/** What somebody who fills the form in writes there. The choices are asked for only where there is a choice. */
const answerFields: Field[] = [
  vocabularyField('kind', ANSWER_KIND_TERMS, {
    label: label('Qué se escribe', 'What is written there'),
    defaultValue: 'text',
    rules: [presentWhenPublished],
  }),
  { ...choicesField, admin: { ...choicesField.admin, condition: (_, sibling) => sibling?.kind === 'choice' } },
];

/** @param words the field by whose words a folded row is told from the others. */
const rowLabel = (name: Localized, words: string) => ({
  path: '/src/cms/admin/row-label#RowLabel',
  clientProps: { name, words },
});

interface RowNames {
  one: Localized;
  many: Localized;
  help?: Localized;
  /** See `rowLabel`. */
  words?: string;
}

/** Rows that the editor adds one by one. */
const rows = (name: string, names: RowNames, fields: Field[]): ArrayField => ({
  name,
  type: 'array',
  label: names.many,
  labels: { singular: names.one, plural: names.many },
  admin: {
    initCollapsed: true,
    ...(names.help ? { description: names.help } : {}),
    components: { RowLabel: rowLabel(names.one, names.words ?? 'title') },
  },
  fields,
});

const part = (slug: PartName, plural: Localized, fields: Field[]): Block => {
  const singular: Localized = { es: TEMPLATE_PART_TERMS.label(slug, 'es'), en: TEMPLATE_PART_TERMS.label(slug, 'en') };
  return {
    slug,
    interfaceName: `TemplatePart${slug.charAt(0).toUpperCase()}${slug.slice(1)}`,
    labels: { singular, plural },
    admin: { disableBlockName: true, components: { Label: rowLabel(singular, 'title') } },
    fields,
  };
};

const text = part('text', label('Textos', 'Texts'), [
  titleField,
  words('text', {
    label: label('Texto', 'Text'),
    needed: true,
    help: label(
      'Instrucciones o notas. {municipality} se reemplaza por el nombre de la municipalidad; ___ deja un espacio para escribir a mano.',
      'Instructions or notes. {municipality} is replaced by the name of the municipality; ___ leaves room to write by hand.',
    ),
  }),
]);

const letter = part('letter', label('Cartas', 'Letters'), [
  titleField,
  row(
    line('placeAndDate', { label: label('Lugar y fecha', 'Place and date'), needed: true, width: '50%' }),
    line('salutation', { label: label('Saludo', 'Salutation'), needed: true, width: '50%' }),
  ),
  words('recipient', { label: label('A quién se dirige', 'Addressee'), needed: true, limit: 600 }),
  words('paragraphs', {
    label: label('Párrafos', 'Paragraphs'),
    needed: true,
    limit: 8000,
    help: label('Una línea en blanco comienza otro párrafo.', 'A blank line begins a new paragraph.'),
  }),
  row(
    line('closing', { label: label('Despedida', 'Closing'), needed: true, width: '50%' }),
    words('signatures', {
      label: label('Quiénes firman', 'Who signs'),
      needed: true,
      width: '50%',
      limit: 600,
      help: label('El cargo de cada persona, uno por línea.', 'The post of each person, one per line.'),
    }),
  ),
]);

const form = part('form', label('Formularios', 'Forms'), [
  titleField,
  rows('fields', { one: label('Campo', 'Field'), many: label('Campos', 'Fields'), words: 'label' }, [
    line('label', { label: label('Qué se pide', 'What is asked for'), needed: true }),
    line('help', { label: label('Ayuda', 'Help') }),
    ...answerFields,
  ]),
]);

const table = part('table', label('Tablas', 'Tables'), [
  titleField,
  words('help', { label: label('Cómo se llena', 'How to fill it in'), limit: 800 }),
  rows(
    'columns',
    {
      one: label('Columna', 'Column'),
      many: label('Columnas', 'Columns'),
      help: label(
        'De izquierda a derecha. «Añadir Columna» agrega otra al final; arrastre una para cambiar su lugar.',
        'From left to right. “Add Column” puts another at the end; drag one to change its place.',
      ),
    },
    [
      line('title', { label: label('Título de la columna', 'Title of the column'), needed: true }),
      row(
        groupField(
          label(
            'Un encabezado sobre las columnas vecinas que lo comparten. Vacío: ninguno.',
            'A heading above the neighbouring columns that share it. Empty: none.',
          ),
        ),
        vocabularyField('width', COLUMN_WIDTH_TERMS, {
          label: label('Ancho', 'Width'),
          width: '50%',
          defaultValue: 'normal',
        }),
      ),
      line('help', { label: label('Ayuda bajo el título', 'Help below the title') }),
      ...answerFields,
      words('examples', {
        label: label('Ejemplos', 'Examples'),
        help: label(
          'Una línea por fila de ejemplo: la primera línea de cada columna forma la primera fila. Se marcan como ejemplo.',
          'One line per example row: the first lines of all columns make the first row. They are marked as examples.',
        ),
      }),
    ],
  ),
  numberField('emptyRows', {
    label: label('Filas en blanco', 'Empty rows'),
    needed: true,
    rules: [wholeBetween(0, MOST_EMPTY_ROWS)],
    help: label('Cuántas filas quedan para llenar.', 'How many rows there are to fill in.'),
  }),
]);

const agenda = part('agenda', label('Programas con minutos', 'Agendas'), [
  titleField,
  numberField('minutes', {
    label: label('Duración total, en minutos', 'Whole duration, in minutes'),
    needed: true,
    rules: [wholeBetween(1, LONGEST_DAY)],
    help: label('Los minutos de los momentos deben sumar esto.', 'The minutes of the items must add up to this.'),
  }),
  rows('items', { one: label('Momento', 'Item'), many: label('Momentos', 'Items') }, [
    row(
      line('title', { label: label('Momento', 'Item'), needed: true, width: '75%' }),
      numberField('minutes', {
        label: label('Minutos', 'Minutes'),
        needed: true,
        width: '25%',
        rules: [wholeBetween(1, LONGEST_DAY)],
      }),
    ),
    words('text', { label: label('Qué se hace', 'What is done') }),
  ]),
]);

const canvas = part('canvas', label('Lienzos', 'Canvases'), [
  titleField,
  vocabularyField('form', CANVAS_FORM_TERMS, {
    label: label('Forma', 'Form'),
    needed: true,
    defaultValue: 'quadrants',
    rules: [presentWhenPublished],
  }),
  line('centre', { label: label('Al centro', 'In the centre') }),
  rows('cells', { one: label('Recuadro', 'Box'), many: label('Recuadros', 'Boxes') }, [
    line('title', { label: label('Título', 'Title'), needed: true }),
    words('prompt', { label: label('Pregunta que orienta', 'Guiding question'), limit: 600 }),
    vocabularyField('side', CANVAS_SIDE_TERMS, {
      label: label('Lado', 'Side'),
      help: label('Solo en un árbol.', 'Only in a tree.'),
    }),
  ]),
]);

const outline = part('outline', label('Índices comentados', 'Outlines'), [
  titleField,
  rows('items', { one: label('Encabezado', 'Heading'), many: label('Encabezados', 'Headings') }, [
    row(
      vocabularyField('level', OUTLINE_LEVEL_TERMS, {
        label: label('Nivel', 'Level'),
        width: '25%',
        defaultValue: '1',
        rules: [presentWhenPublished],
      }),
      line('title', { label: label('Encabezado', 'Heading'), needed: true, width: '75%' }),
    ),
    words('text', { label: label('Qué va ahí', 'What goes there') }),
  ]),
]);

const checklist = part('checklist', label('Listas de verificación', 'Checklists'), [
  titleField,
  rows('items', { one: label('Punto', 'Item'), many: label('Puntos', 'Items'), words: 'text' }, [
    line('text', { label: label('Punto', 'Item'), needed: true, limit: 600 }),
    groupField(
      label(
        'Un encabezado sobre los puntos vecinos que lo comparten, como «Mínimo».',
        'A heading above the neighbouring items that share it, such as “Minimum”.',
      ),
    ),
  ]),
]);

const script = part('script', label('Pautas de preguntas', 'Scripts of questions'), [
  titleField,
  rows('questions', { one: label('Pregunta', 'Question'), many: label('Preguntas', 'Questions'), words: 'text' }, [
    words('text', { label: label('Pregunta', 'Question'), needed: true, limit: 800 }),
    groupField(
      label(
        'Un encabezado sobre las preguntas vecinas que lo comparten.',
        'A heading above the neighbouring questions that share it.',
      ),
    ),
    words('note', {
      label: label('Nota para quien pregunta', 'Note for whoever asks'),
      limit: 800,
    }),
    row(
      vocabularyField('kind', QUESTION_KIND_TERMS, {
        label: label('Cómo se responde', 'How it is answered'),
        width: '50%',
        defaultValue: 'open',
        rules: [presentWhenPublished],
      }),
      numberField('lines', {
        label: label('Líneas para escribir', 'Lines to write on'),
        width: '50%',
        rules: [wholeBetween(0, MOST_EMPTY_ROWS)],
        help: label('En las respuestas abiertas. Vacío: tres.', 'For open answers. Empty: three.'),
      }),
    ),
    {
      ...choicesField,
      admin: {
        ...choicesField.admin,
        condition: (_, sibling) => ['one', 'many', 'scale'].includes(String(sibling?.kind)),
      },
    },
  ]),
]);

/** The parts that a template is made of, as editors fill them in; one block for each part of the domain. */
export const PARTS: Readonly<Record<PartName, Block>> = {
  text,
  letter,
  form,
  table,
  agenda,
  canvas,
  outline,
  checklist,
  script,
};
