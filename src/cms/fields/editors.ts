import type { Field } from 'payload';
import { notesWithin, type IsOfRegion } from '../access/reach';
import { editorsOnly, nobody, signedInOnly } from '../access/rules';

/** The folder of content-seed that a record came from. */
export const seedKeyField: Field = {
  name: 'seedKey',
  type: 'text',
  index: true,
  access: { read: editorsOnly, create: nobody, update: nobody },
  admin: { hidden: true },
  hooks: { beforeDuplicate: [() => null] },
};

/** The author of the record; decides which drafts a contributor sees if there is no owner. */
export const createdByField: Field = {
  name: 'createdBy',
  type: 'relationship',
  relationTo: 'users',
  access: { read: signedInOnly, create: nobody, update: nobody },
  admin: { hidden: true },
};

/** Notes among editors, which visitors never see, nor editors of another region. */
export const internalNotesField = (isOfRegion: IsOfRegion): Field => ({
  name: 'internalNotes',
  type: 'textarea',
  label: { es: 'Notas internas', en: 'Internal notes' },
  access: { read: notesWithin(isOfRegion), create: editorsOnly, update: editorsOnly },
  admin: {
    description: {
      es: 'Solo las ve el equipo editor. Nunca se publican.',
      en: 'Only editors see them. They are never published.',
    },
  },
  // Whoever copies a record does not take along what was noted of it.
  hooks: { beforeDuplicate: [() => null] },
});

/** When visitors last got a new version; set by a hook. */
export const publishedAtField: Field = {
  name: 'publishedAt',
  type: 'date',
  index: true,
  label: { es: 'Última publicación', en: 'Last published' },
  access: { create: nobody, update: nobody },
  admin: {
    readOnly: true,
    position: 'sidebar',
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd-MM-yyyy HH:mm' },
  },
  hooks: { beforeDuplicate: [() => null] },
};
