import type { Field, GroupField } from 'payload';
import type { Localized } from '@/domain/locale';
import { at, isEmpty, isPublishing, type Rule } from '../validation/rule';
import { OBJECTIONS } from '../validation/messages';
import { presentWhenPublished } from '../validation/rules';
import { relationField } from './relation';
import { textField } from './text';

/** A published record must not rely on a source that visitors cannot see. */
const published: Rule = async (value, context) => {
  if (isEmpty(value) || !isPublishing(context) || context.event === 'onChange') return null;
  const source = await context.req.payload.db.findOne({
    collection: 'sources',
    req: context.req,
    where: { id: { equals: value } },
  });
  return at(source, '_status') === 'published' ? null : OBJECTIONS.unpublishedSource;
};

/**
 * Where a fact comes from: source, section and printed page. Shared by records, figures and evidence.
 * @param needed whether the source is required to publish.
 */
export const citationFields = ({ needed }: { needed: boolean }): Field[] => [
  {
    type: 'row',
    fields: [
      relationField('source', 'sources', {
        label: { es: 'Fuente', en: 'Source' },
        needed,
        width: '50%',
        rules: [...(needed ? [presentWhenPublished] : []), published],
      }),
      textField('section', {
        label: { es: 'Sección', en: 'Section' },
        localized: true,
        width: '35%',
        help: { es: 'Capítulo o apartado en que está.', en: 'The chapter or part in which it appears.' },
      }),
      textField('page', {
        label: { es: 'Página', en: 'Page' },
        width: '15%',
        limit: 40,
        help: { es: 'Solo si está impresa.', en: 'Only if a page number is printed.' },
      }),
    ],
  },
];

/** The citation of a whole record. @param needed whether its source must be there to publish. */
export const citationField = (label: Localized, { needed = false }: { needed?: boolean } = {}): GroupField => ({
  name: 'citation',
  type: 'group',
  label,
  fields: citationFields({ needed }),
});
