import { DIMENSIONS } from '@/domain/vocabularies/dimensions';
import { POLICY_STAGES } from '@/domain/vocabularies/policy-stages';
import { TEMPLATE_ORIGIN_TERMS } from '@/domain/vocabularies/template-terms';
import { WRITTEN_BY_EDITORS } from '../../access/rights';
import { citationField } from '../../fields/citation';
import { orderField, summaryField, titleField } from '../../fields/record-texts';
import { PAGE_OF_TITLE } from '../../fields/slug';
import { partialDateField, textareaField, textField } from '../../fields/text';
import { vocabularyField } from '../../fields/vocabulary';
import { follows } from '../../validation/rule';
import { presentWhenPublished } from '../../validation/rules';
import { GROUPS } from '../groups';
import { publishedCollection } from '../published-collection';
import { PARTS } from './parts';
import { versionNumber, wholeStructure } from './rules';

/** What is downloaded and filled in: forms and workshop material. */
export const Templates = publishedCollection({
  slug: 'templates',
  labels: { singular: { es: 'Plantilla', en: 'Template' }, plural: { es: 'Plantillas', en: 'Templates' } },
  rights: WRITTEN_BY_EDITORS,
  admin: {
    group: GROUPS.method,
    columns: ['policyStage', 'order'],
    description: {
      es: 'Formularios y material de taller. Cada cambio publicado llega a la página y a las descargas en Word, Excel y PDF.',
      en: 'Forms and workshop material. Each published change reaches the page and the downloads in Word, Excel and PDF.',
    },
  },
  address: PAGE_OF_TITLE,
  defaultSort: 'policyStage',
  tabs: [
    {
      label: { es: 'Presentación', en: 'Presentation' },
      fields: [
        titleField(),
        summaryField({
          help: {
            es: 'Qué es y para qué sirve, en una o dos frases. Máximo 300 caracteres.',
            en: 'What it is and what it is for, in one or two sentences. At most 300 characters.',
          },
        }),
        textareaField('purpose', {
          label: { es: 'Para qué sirve', en: 'Purpose' },
          localized: true,
          needed: true,
          help: {
            es: 'Si la fuente solo describe el formulario, dígalo aquí.',
            en: 'If the source only describes the form, say so here.',
          },
        }),
        {
          type: 'row',
          fields: [
            vocabularyField('policyStage', POLICY_STAGES, {
              label: { es: 'Etapa de la política', en: 'Policy stage' },
              width: '50%',
              help: {
                es: 'Decide en qué kit se descarga. Vacío: en ninguno, como la carta de adhesión al Sello.',
                en: 'Decides the kit it is downloaded with. Empty: none, such as the letter of adhesion to the Sello.',
              },
            }),
            orderField({
              label: { es: 'Orden dentro de la etapa', en: 'Order within the stage' },
              needed: true,
              width: '50%',
            }),
          ],
        },
        vocabularyField('dimensions', DIMENSIONS, {
          label: { es: 'Dimensiones', en: 'Dimensions' },
          hasMany: true,
        }),
        textareaField('participants', {
          label: { es: 'Quiénes participan', en: 'Who takes part' },
          localized: true,
          limit: 800,
        }),
        textField('duration', { label: { es: 'Cuánto dura', en: 'How long it takes' }, localized: true }),
        textareaField('materials', {
          label: { es: 'Materiales', en: 'Materials' },
          localized: true,
          help: { es: 'Uno por línea.', en: 'One per line.' },
        }),
        textareaField('steps', {
          label: { es: 'Pasos', en: 'Steps' },
          localized: true,
          help: { es: 'Uno por línea, en orden.', en: 'One per line, in order.' },
        }),
      ],
    },
    {
      label: { es: 'Contenido de la plantilla', en: 'Content of the template' },
      fields: [
        {
          name: 'structure',
          type: 'blocks',
          label: { es: 'Partes', en: 'Parts' },
          labels: { singular: { es: 'Parte', en: 'Part' }, plural: { es: 'Partes', en: 'Parts' } },
          admin: {
            initCollapsed: true,
            description: {
              es: 'Lo que se imprime, en este orden. Abra una parte para cambiarla; agregue otras al final y arrástrelas a su lugar. Las partes son las mismas en ambos idiomas: los textos se traducen cambiando el idioma del contenido.',
              en: 'What is printed, in this order. Open a part to change it; add others at the end and drag them into place. Both languages share the parts: texts are translated by switching the content language.',
            },
          },
          blocks: Object.values(PARTS),
          validate: follows(wholeStructure),
        },
      ],
    },
    {
      label: { es: 'Origen', en: 'Origin' },
      fields: [
        vocabularyField('origin', TEMPLATE_ORIGIN_TERMS, {
          label: { es: 'De dónde sale el formulario', en: 'Where the form comes from' },
          needed: true,
          rules: [presentWhenPublished],
        }),
        {
          type: 'row',
          fields: [
            textField('version', {
              label: { es: 'Versión', en: 'Version' },
              needed: true,
              width: '50%',
              limit: 12,
              rules: [versionNumber],
              help: {
                es: 'Dos números, como 1.0. Súbala cuando cambie el contenido: va en el pie de cada documento.',
                en: 'Two numbers, such as 1.0. Raise it when the content changes: it stands at the foot of each document.',
              },
            }),
            partialDateField('dated', {
              label: { es: 'Fecha de la versión', en: 'Date of the version' },
              needed: true,
              width: '50%',
            }),
          ],
        },
        citationField({ es: 'Fuente', en: 'Source' }),
        textareaField('termsOfUse', {
          label: { es: 'Condiciones de uso', en: 'Terms of use' },
          localized: true,
          limit: 600,
          help: {
            es: 'Como las declara la fuente. Vacío: «no indicado».',
            en: 'As the source states them. Empty: “not stated”.',
          },
        }),
      ],
    },
  ],
});
