import type { Localized } from './locale';
import type { TemplatePart, TemplateProblem } from './template';
import { TEMPLATE_PART_TERMS } from './vocabularies/template-terms';

/** What editors call the fields of a part. */
const FIELDS: Readonly<Record<string, Localized>> = {
  structure: { es: 'Partes', en: 'Parts' },
  title: { es: 'Título', en: 'Title' },
  label: { es: 'Qué se pide', en: 'What is asked for' },
  text: { es: 'Texto', en: 'Text' },
  placeAndDate: { es: 'Lugar y fecha', en: 'Place and date' },
  recipient: { es: 'A quién se dirige', en: 'Addressee' },
  salutation: { es: 'Saludo', en: 'Salutation' },
  paragraphs: { es: 'Párrafos', en: 'Paragraphs' },
  closing: { es: 'Despedida', en: 'Closing' },
  signatures: { es: 'Quiénes firman', en: 'Who signs' },
  fields: { es: 'Campos', en: 'Fields' },
  columns: { es: 'Columnas', en: 'Columns' },
  examples: { es: 'Ejemplos', en: 'Examples' },
  items: { es: 'Momentos, encabezados o puntos', en: 'Items' },
  minutes: { es: 'Duración total, en minutos', en: 'Whole duration, in minutes' },
  cells: { es: 'Recuadros', en: 'Boxes' },
  questions: { es: 'Preguntas', en: 'Questions' },
  choices: { es: 'Opciones', en: 'Choices' },
};

const WRONG: Readonly<Record<TemplateProblem['problem'], Localized>> = {
  empty: { es: 'está vacío: complételo.', en: 'is empty: fill it in.' },
  noColumns: { es: 'no hay ninguna columna: agregue al menos una.', en: 'there are no columns: add at least one.' },
  tooManyCells: { es: 'una fila tiene más celdas que columnas.', en: 'a row has more cells than there are columns.' },
  minutes: {
    es: 'los minutos de los momentos no suman la duración total.',
    en: 'the minutes of the items do not add up to the whole duration.',
  },
  noChoices: {
    es: 'no hay opciones entre las que elegir: escríbalas.',
    en: 'there are no options to choose from: add some.',
  },
};

/** The part at fault, as people can find it: «Parte 3 (Tabla “Registro”), ». Null if no part is named. */
function placeOf(index: number, structure: readonly TemplatePart[]): Localized | null {
  const part = structure[index];
  if (!part) return null;
  const titled = part.title ? { es: ` «${part.title}»`, en: ` “${part.title}”` } : { es: '', en: '' };
  return {
    es: `Parte ${index + 1} (${TEMPLATE_PART_TERMS.label(part.part, 'es')}${titled.es}), `,
    en: `Part ${index + 1} (${TEMPLATE_PART_TERMS.label(part.part, 'en')}${titled.en}), `,
  };
}

const asSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What is wrong with a template and where, for people. @param structure the parts in which the problem was found. */
export function problemInWords({ path, problem }: TemplateProblem, structure: readonly TemplatePart[]): Localized {
  const [, index, ...names] = path.split('.');
  const place = placeOf(Number(index), structure);
  const row = names.find((name) => /^\d+$/.test(name));
  const name = names.findLast((each) => !/^\d+$/.test(each)) ?? 'structure';
  const field = FIELDS[name] ?? { es: name, en: name };
  const inRow =
    row === undefined ? { es: '', en: '' } : { es: `fila ${Number(row) + 1}, `, en: `row ${Number(row) + 1}, ` };
  return {
    es: asSentence(`${place?.es ?? ''}${inRow.es}campo «${field.es}»: ${WRONG[problem].es}`),
    en: asSentence(`${place?.en ?? ''}${inRow.en}field “${field.en}”: ${WRONG[problem].en}`),
  };
}
