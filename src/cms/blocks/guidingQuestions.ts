import type { Block } from 'payload';
import { paragraphsOf, PLAIN, titleField } from './fields';

export const guidingQuestions: Block = {
  slug: 'guidingQuestions',
  labels: {
    singular: { es: 'Preguntas orientadoras', en: 'Guiding questions' },
    plural: { es: 'Preguntas orientadoras', en: 'Guiding questions' },
  },
  admin: PLAIN,
  fields: [
    titleField,
    {
      name: 'questions',
      type: 'array',
      label: { es: 'Preguntas', en: 'Questions' },
      labels: { singular: { es: 'Pregunta', en: 'Question' }, plural: { es: 'Preguntas', en: 'Questions' } },
      fields: [paragraphsOf('text', { label: { es: 'Pregunta', en: 'Question' }, needed: true, limit: 500 })],
    },
  ],
};
