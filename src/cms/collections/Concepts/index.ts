import type { CollectionConfig } from 'payload';
import { LABEL_LENGTH, SCOPE_NOTE_LENGTH } from '@/domain/concept';
import { NAMED_VALUES } from '@/domain/named-values';
import { editorsOfEverything } from '../../access/content';
import { administrators, anyone } from '../../access/rules';
import { seedKeyField } from '../../fields/editors';
import { idField } from '../../fields/id';
import { relationField, relationsField } from '../../fields/relation';
import { namedRows } from '../../fields/row-label';
import { textareaField, textField, webAddressField } from '../../fields/text';
import { conceptSlugField, formerSlugsField } from '../../fields/slug';
import { vocabularyField } from '../../fields/vocabulary';
import { boundedReads } from '../../hooks/bounded-reads';
import { noteDeletion, noteEveryChange } from '../../hooks/changes';
import { keepEveryFormerSlug, openSave } from '../../hooks/record';
import { refusing } from '../../hooks/refusals';
import { spanishUnlessAsked } from '../../hooks/request-locale';
import { REFUSALS } from '../../validation/messages';
import { present } from '../../validation/rules';
import { GROUPS } from '../groups';
import { addLabelEndpoint } from './add-label';
import { everyLabelField, labelsField } from './labels';
import { fitsTheThesaurus } from './rules';

/**
 * The thesaurus: which words mean what. Its records have no drafts: a word holds as soon as it is saved, and everybody
 * may read it.
 */
export const Concepts: CollectionConfig<'concepts'> = {
  slug: 'concepts',
  labels: {
    singular: { es: 'Concepto del tesauro', en: 'Concept of the thesaurus' },
    plural: { es: 'Tesauro', en: 'Thesaurus' },
  },
  endpoints: [addLabelEndpoint],
  // A copy would have its original's name.
  disableDuplicate: true,
  access: { read: anyone, create: editorsOfEverything, update: editorsOfEverything, delete: administrators },
  ...refusing(REFUSALS.thesaurus),
  admin: {
    group: GROUPS.portal,
    useAsTitle: 'preferred',
    defaultColumns: ['preferred', 'alternative', 'hidden', 'broader', 'updatedAt'],
    listSearchableFields: ['everyLabel'],
    description: {
      es: 'Qué palabras quieren decir lo mismo, o algo cercano: con ellas la búsqueda encuentra lo que está escrito con otras. No hay borradores: lo que se guarda vale de inmediato.',
      en: 'Which words mean the same, or nearly: by them a search finds what is written in others. There are no drafts: what is saved holds at once.',
    },
  },
  hooks: {
    beforeOperation: [spanishUnlessAsked, boundedReads],
    beforeValidate: [openSave],
    beforeChange: [keepEveryFormerSlug],
    afterChange: [noteEveryChange],
    afterDelete: [noteDeletion],
  },
  fields: [
    idField,
    textField('preferred', {
      label: { es: 'Nombre preferido', en: 'Preferred label' },
      localized: true,
      always: true,
      limit: LABEL_LENGTH,
      index: true,
      rules: [fitsTheThesaurus('preferred')],
      help: {
        es: 'Cómo se llama, en este idioma. Ningún otro concepto lleva el mismo nombre. Si todas sus palabras llevan mayúscula («OMIL», «Los Lagos»), es un nombre propio y se compara letra por letra; si no, por su raíz: «curso» vale también por «cursos».',
        en: 'What it is called, in this language. No other concept has the same name. If all its words have a capital (“OMIL”, “Los Lagos”), it is a name and is compared letter by letter; if not, by its stems: “Spanish course” stands for “Spanish courses” too.',
      },
    }),
    labelsField('alternative', {
      label: { es: 'Otras palabras', en: 'Alternative labels' },
      help: {
        es: 'Otras maneras de decirlo, que también se buscan en los textos. Una palabra puede estar en varios conceptos. Si todas sus palabras llevan mayúscula, es un nombre propio y se compara letra por letra; si no, por su raíz.',
        en: 'Other words for it, which are looked for in texts too. A word may belong to several concepts. If all its words have a capital, it is a name and is compared letter by letter; if not, by its stems.',
      },
    }),
    labelsField('hidden', {
      label: { es: 'Palabras que solo se entienden', en: 'Hidden labels' },
      help: {
        es: 'Lo que alguien escribe cuando quiere decir esto: errores frecuentes, modismos, siglas ambiguas. Se entienden al buscar y nunca se buscan en los textos.',
        en: 'What people type when they mean it: frequent misspellings, slang, ambiguous abbreviations. Understood when typed, never looked for in texts.',
      },
    }),
    relationsField('broader', 'concepts', {
      label: { es: 'Conceptos más amplios', en: 'Broader concepts' },
      rules: [fitsTheThesaurus('broader')],
      help: {
        es: 'De qué es parte o ejemplo: «fútbol» es más estrecho que «deporte». Quien busca el más amplio encuentra también este.',
        en: 'What it is part or an example of: “football” is narrower than “sport”. Whoever looks for the broader one finds this one too.',
      },
    }),
    relationsField('related', 'concepts', {
      label: { es: 'Conceptos relacionados', en: 'Related concepts' },
      rules: [fitsTheThesaurus('related')],
      help: {
        es: 'Cercanos, sin que uno contenga al otro. Basta decirlo en uno de los dos.',
        en: 'Close to it, neither containing the other. It is enough to say so in one of the two.',
      },
    }),
    vocabularyField('values', NAMED_VALUES, {
      label: { es: 'Valores de filtros', en: 'Values of facets' },
      hasMany: true,
      help: {
        es: 'Los valores de los filtros de búsqueda que nombra, cada uno con su filtro: «salud» nombra «Dimensión: Acceso a la salud». Escriba para buscar en la lista.',
        en: 'The values of search filters that it names, each with its filter: “health” names “Dimension: Access to health care”. Type to search the list.',
      },
    }),
    textareaField('scopeNote', {
      label: { es: 'Qué se entiende', en: 'Scope note' },
      localized: true,
      limit: SCOPE_NOTE_LENGTH,
      help: {
        es: 'Qué abarca este concepto y qué no, en una o dos frases.',
        en: 'What this concept covers and what it does not, in a sentence or two.',
      },
    }),
    relationField('term', 'glossary', {
      label: { es: 'Término del glosario', en: 'Glossary term' },
      help: { es: 'El que lo explica, si lo hay.', en: 'The one that explains it, if there is one.' },
    }),
    {
      name: 'matches',
      type: 'array',
      label: { es: 'En otros vocabularios', en: 'In other vocabularies' },
      labels: {
        singular: { es: 'Equivalencia', en: 'Match' },
        plural: { es: 'Equivalencias', en: 'Matches' },
      },
      admin: {
        description: {
          es: 'El mismo concepto en otro tesauro. Solo si lo ha visto allí: copie su dirección.',
          en: 'The same concept in another thesaurus. Only if you have seen it there: copy its address.',
        },
        ...namedRows({ name: { es: 'Equivalencia', en: 'Match' }, words: ['scheme', 'uri'] }),
      },
      fields: [
        {
          type: 'row',
          fields: [
            textField('scheme', {
              label: { es: 'Vocabulario', en: 'Vocabulary' },
              needed: true,
              rules: [present],
              width: '40%',
            }),
            webAddressField('uri', {
              label: { es: 'Dirección', en: 'Address' },
              needed: true,
              rules: [present],
              width: '60%',
            }),
          ],
        },
      ],
    },
    conceptSlugField,
    formerSlugsField,
    everyLabelField,
    seedKeyField,
  ],
};
