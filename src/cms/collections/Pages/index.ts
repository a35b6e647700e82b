import { PAGE_GROUPS } from '@/domain/vocabularies/page-groups';
import { WRITTEN_BY_EDITORS } from '../../access/rights';
import { citationField } from '../../fields/citation';
import { figuresField } from '../../fields/figure';
import { orderField, summaryField, titleField } from '../../fields/record-texts';
import { bodyField } from '../../fields/rich-text';
import { PAGE_OF_TITLE } from '../../fields/slug';
import { vocabularyField } from '../../fields/vocabulary';
import { OBJECTIONS } from '../../validation/messages';
import { at, isEmpty, isPublishing, type Rule } from '../../validation/rule';
import { presentWhenPublished } from '../../validation/rules';
import { GROUPS } from '../groups';
import { publishedCollection } from '../published-collection';

/** Pages of the Sello are read one after the other. */
const orderedInSello: Rule = (value, context) =>
  isPublishing(context) && isEmpty(value) && at(context.data, 'group') === 'sello' ? OBJECTIONS.missing : null;

export const Pages = publishedCollection({
  slug: 'pages',
  labels: { singular: { es: 'Página', en: 'Page' }, plural: { es: 'Páginas', en: 'Pages' } },
  rights: WRITTEN_BY_EDITORS,
  admin: {
    group: GROUPS.portal,
    columns: ['group', 'order'],
    description: {
      es: 'Páginas escritas: las del portal aparecen al pie; las del Sello, en su propio apartado.',
      en: 'Written pages: those of the portal appear in the footer, those of the Sello in a part of their own.',
    },
  },
  address: PAGE_OF_TITLE,
  fields: [
    titleField(),
    summaryField({
      help: {
        es: 'Lo que muestran los buscadores. Máximo 300 caracteres.',
        en: 'What search engines show. At most 300 characters.',
      },
    }),
    {
      type: 'row',
      fields: [
        vocabularyField('group', PAGE_GROUPS, {
          label: { es: 'Dónde aparece', en: 'Where it appears' },
          needed: true,
          defaultValue: 'portal',
          width: '50%',
          rules: [presentWhenPublished],
        }),
        orderField({
          width: '50%',
          rules: [orderedInSello],
          help: {
            es: 'Entre las páginas del Sello, de menor a mayor. Deje espacio entre números (10, 20, 30).',
            en: 'Among the pages of the Sello, lowest first. Leave room between numbers (10, 20, 30).',
          },
        }),
      ],
    },
    bodyField('body', { label: { es: 'Texto', en: 'Text' }, needed: true }),
    figuresField(),
    citationField({ es: 'Documento en que se basa', en: 'Document that it rests on' }),
  ],
});
