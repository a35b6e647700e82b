import { writtenSearchDocument, type SearchContent } from './search-document';
import { MUNICIPALITY_MARK, type Template, type TemplatePart } from './template';

/** Fields of a part that hold keys rather than text. */
const NO_WORDS = new Set(['part', 'kind', 'width', 'form', 'side']);

/** Every text of a part, in the order in which it is declared. */
const wordsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => (NO_WORDS.has(name) ? [] : wordsOf(each)));
};

/** A placeholder for a name that nobody has typed yet: it is not part of the template's text. */
const partWords = (part: TemplatePart): string => wordsOf(part).join('\n').replaceAll(MUNICIPALITY_MARK, '…');

/** The index form of a template, in the language of its texts. */
export const templateToSearchDocument = (template: Template): SearchContent => {
  const { purpose, participants, duration, materials, steps, structure, termsOfUse } = template;
  return writtenSearchDocument({
    ...template,
    kind: 'template',
    body: [purpose, participants, duration, ...materials, ...steps, ...structure.map(partWords), termsOfUse],
  });
};
