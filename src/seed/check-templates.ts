import { LOCALES, type Locale } from '../domain/locale';
import type { TemplatePart } from '../domain/template';
import { problemInWords } from '../domain/template-problem-words';
import { templateProblems } from '../domain/template-problems';
import type { SeedContent } from './content';
import type { SeedReader } from './reader';
import type { Need } from './references';
import type { TemplateRecord } from './template-schema';

const isText = (value: object): value is Record<Locale, string> => LOCALES.every((locale) => locale in value);

/** A structure in one language: every pair of texts becomes the text of that language. */
function inLanguage(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((each) => inLanguage(each, locale));
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) return value[locale];
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inLanguage(each, locale)]));
}

/** Texts that the admin stores one to a line: a line break within one would split it. */
const BROKEN_LINES = ['materials', 'steps', 'choices', 'signatures', 'examples'];

function brokenLines(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    const at = path ? `${path}.${name}` : name;
    if (typeof each !== 'string') return brokenLines(each, at);
    return each.includes('\n') && BROKEN_LINES.some((list) => at.split('.').includes(list)) ? [at] : [];
  });
}

/** Reports what templates refer to that does not exist, and what prevents a document from being made. */
export function checkTemplates({ templates, sources }: SeedContent, reader: SeedReader, need: Need): void {
  for (const [seedKey, record] of templates) {
    const file = `templates/${seedKey}.yaml`;
    need(file, 'citation.source', sources, record.citation?.source);
    for (const field of brokenLines(record, '')) reader.report(file, field, 'holds a line break');
    // The record's schema is that of a part, over pairs of texts.
    const structure = inLanguage(record.structure satisfies TemplateRecord['structure'], 'es') as TemplatePart[];
    for (const problem of templateProblems(structure))
      reader.report(file, problem.path, problemInWords(problem, structure).en);
  }
}
