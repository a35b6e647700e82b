import type { CollectionSlug, Field, RelationshipField, TextField } from 'payload';
import type { Localized } from '@/domain/locale';
import { relationField, relationsField } from '../fields/relation';
import { textareaField, textField, type Wording } from '../fields/text';
import { presentWhenPublished } from '../validation/rules';

interface PartOptions extends Wording {
  needed?: boolean;
  limit?: number;
  width?: string;
}

const LINE = 200;
const PARAGRAPHS = 3000;

/** A line within a block. The text around the block is localised as a whole, so nothing within it is. */
export const lineOf = (name: string, { limit = LINE, ...options }: PartOptions) =>
  textField(name, { ...options, limit });

/** Plain paragraphs within a block; a blank line begins a new one. */
export const paragraphsOf = (name: string, { limit = PARAGRAPHS, ...options }: PartOptions) =>
  textareaField(name, { ...options, limit });

/**
 * A record that a block refers to. It is never read along with the text: pages read what they show themselves, and a
 * text that refers to texts would grow without end.
 */
export const recordOf = (name: string, relationTo: CollectionSlug, options: PartOptions): RelationshipField => ({
  ...relationField(name, relationTo, { ...options, rules: options.needed ? [presentWhenPublished] : [] }),
  maxDepth: 0,
});

/** Several of them, in the editor's order. */
export const recordsOf = (name: string, relationTo: CollectionSlug, options: PartOptions): RelationshipField => ({
  ...relationsField(name, relationTo, { ...options, rules: options.needed ? [presentWhenPublished] : [] }),
  maxDepth: 0,
});

/** A record that a block links to, with the words of the link. Once the record is withdrawn, nothing is shown. */
export const linkFields = (name: string, relationTo: CollectionSlug, label: Localized): Field[] => [
  recordOf(name, relationTo, {
    label,
    needed: true,
    help: {
      es: 'Si deja de estar publicada, el enlace no se muestra.',
      en: 'If it is no longer published, the link is not shown.',
    },
  }),
  lineOf('text', {
    label: { es: 'Palabras del enlace', en: 'Link text' },
    help: { es: 'Vacío: el título de lo que se enlaza.', en: 'If empty, the title of the linked record.' },
  }),
];

/** Identifies an item in every language: a visitor's ticks are stored under it. Generated and never shown. */
export const keyField: TextField = { name: 'key', type: 'text', admin: { hidden: true } };

export const titleField = lineOf('title', {
  label: { es: 'Título', en: 'Title' },
  help: { es: 'Vacío: el portal pone el suyo.', en: 'If empty, the portal uses its own.' },
});

export const neededTitleField = lineOf('title', { label: { es: 'Título', en: 'Title' }, needed: true });

export const neededTextField = paragraphsOf('text', {
  label: { es: 'Texto', en: 'Text' },
  needed: true,
  help: {
    es: 'Sin formato; una línea en blanco comienza otro párrafo.',
    en: 'Plain text; a blank line begins a new paragraph.',
  },
});

/** Blocks have no name of their own in the editor. */
export const PLAIN = { disableBlockName: true } as const;
