import type { Template } from '@/domain/template';
import { isWide } from './arrangement';

/**
 * Whether the PDF of a template can be filled in on a screen. pdfkit's form fields take no structure tags, so a PDF is
 * either tagged or fillable (docs/decisions/0018-pdf-tagged-or-fillable.md). It is fillable if the template
 * consists of things to answer: nothing in it is signed on a page of its own, drawn, acted out or only read (letter,
 * canvas, agenda, outline), no table needs a landscape page, and it asks at least as many questions as its tables have
 * columns. Wide tables are better filled in as XLSX, and a tagged PDF identifies their headings.
 */
export function isFillable({ structure }: Pick<Template, 'structure'>): boolean {
  if (structure.some(isWide)) return false;
  let questions = 0;
  let columns = 0;
  for (const part of structure) {
    switch (part.part) {
      case 'letter':
      case 'canvas':
      case 'agenda':
      case 'outline':
        return false;
      case 'form':
        questions += part.fields.length;
        break;
      case 'script':
        questions += part.questions.length;
        break;
      case 'table':
        columns += part.columns.length;
        break;
      case 'checklist':
      case 'text':
        break;
    }
  }
  return questions > 0 && questions >= columns;
}
