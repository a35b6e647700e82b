import { describe, expect, it } from 'vitest';
import type { TemplatePart } from '@/domain/template';
import { problemInWords } from '@/domain/template-problem-words';
import { templateProblems } from '@/domain/template-problems';

const column = (title: string, rest: Partial<Extract<TemplatePart, { part: 'table' }>['columns'][number]> = {}) => ({
  title,
  width: 'normal' as const,
  kind: 'text' as const,
  choices: [],
  ...rest,
});

const table = (rest: Partial<Extract<TemplatePart, { part: 'table' }>> = {}): TemplatePart => ({
  part: 'table',
  columns: [column('Acción'), column('Plazo')],
  examples: [],
  emptyRows: 3,
  ...rest,
});

const agenda = (minutes: number, ...items: number[]): TemplatePart => ({
  part: 'agenda',
  minutes,
  items: items.map((each, index) => ({ title: `Momento ${index}`, minutes: each })),
});

const letter: Extract<TemplatePart, { part: 'letter' }> = {
  part: 'letter',
  placeAndDate: '___',
  recipient: 'Concejo',
  salutation: 'De nuestra consideración:',
  paragraphs: ['La municipalidad se compromete.'],
  closing: 'Atentamente,',
  signatures: ['Alcaldesa o alcalde'],
};

const whole: TemplatePart[] = [
  { part: 'text', text: 'Instrucciones' },
  letter,
  { part: 'form', fields: [{ label: 'Nombre', kind: 'text', choices: [] }] },
  table(),
  agenda(90, 60, 30),
  { part: 'canvas', form: 'tree', cells: [{ title: 'Efectos' }, { title: 'Causas' }] },
  { part: 'outline', items: [{ level: 1, title: 'Presentación' }] },
  { part: 'checklist', items: [{ text: 'Carta firmada' }] },
  { part: 'script', questions: [{ text: '¿Qué hacen?', kind: 'scale', choices: [], lines: 3 }] },
];

const found = (...structure: TemplatePart[]) =>
  templateProblems(structure).map(({ path, problem }) => `${path} ${problem}`);

describe('a template', () => {
  it('that is whole has no problem', () => {
    expect(templateProblems(whole)).toEqual([]);
  });

  it('without parts, or with empty ones, names each', () => {
    expect(found()).toEqual(['structure empty']);
    expect(
      found(
        { part: 'text', text: ' ' },
        { part: 'form', fields: [] },
        { part: 'outline', items: [] },
        { part: 'checklist', items: [] },
        { part: 'script', questions: [] },
        { part: 'agenda', minutes: 90, items: [] },
        { part: 'canvas', form: 'quadrants', cells: [{ title: 'Sola' }] },
      ),
    ).toEqual([
      'structure.0.text empty',
      'structure.1.fields empty',
      'structure.2.items empty',
      'structure.3.items empty',
      'structure.4.questions empty',
      'structure.5.items empty',
      'structure.6.cells empty',
    ]);
    expect(found({ ...letter, closing: '', paragraphs: [], signatures: ['  '] })).toEqual([
      'structure.0.closing empty',
      'structure.0.paragraphs empty',
      'structure.0.signatures empty',
    ]);
  });

  it('needs columns with titles, and no more cells than columns', () => {
    expect(found(table({ columns: [] }))).toEqual(['structure.0.columns noColumns']);
    expect(found(table({ columns: [column('Acción'), column('')] }))).toEqual(['structure.0.columns.1.title empty']);
    expect(
      found(
        table({
          examples: [
            ['a', 'b'],
            ['a', 'b', 'c'],
          ],
        }),
      ),
    ).toEqual(['structure.0.examples.1 tooManyCells']);
  });

  it('needs choices where one is to be chosen', () => {
    expect(found(table({ columns: [column('Estado', { kind: 'choice', choices: [' '] })] }))).toEqual([
      'structure.0.columns.0.choices noChoices',
    ]);
    expect(found({ part: 'script', questions: [{ text: '¿Cuál?', kind: 'many', choices: [], lines: 0 }] })).toEqual([
      'structure.0.questions.0.choices noChoices',
    ]);
  });

  it('has an agenda whose minutes add up', () => {
    expect(found(agenda(90, 45, 45))).toEqual([]);
    expect(found(agenda(90, 45, 40))).toEqual(['structure.0.minutes minutes']);
  });
});

describe('a problem in words', () => {
  const inWords = (...structure: TemplatePart[]) => {
    const [problem] = templateProblems(structure);
    return problem && problemInWords(problem, structure);
  };

  it('names the part, the row and the field, in both languages', () => {
    expect(inWords({ part: 'text', text: 'a' }, table({ title: 'Registro', columns: [] }))).toEqual({
      es: 'Parte 2 (Tabla «Registro»), campo «Columnas»: no hay ninguna columna: agregue al menos una.',
      en: 'Part 2 (Table “Registro”), field “Columns”: there are no columns: add at least one.',
    });
    expect(inWords(table({ columns: [column('Acción'), column('')] }))?.es).toBe(
      'Parte 1 (Tabla), fila 2, campo «Título»: está vacío: complételo.',
    );
    expect(inWords()?.es).toBe('Campo «Partes»: está vacío: complételo.');
  });
});
