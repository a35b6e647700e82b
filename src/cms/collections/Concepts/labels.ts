import type { FieldHook, TextareaField, TextField, TypeWithID } from 'payload';
import { LABEL_LENGTH, MOST_LABELS } from '@/domain/concept';
import { broughtTo, type TaughtAs } from '@/domain/taught-word';
import { fold } from '@/domain/text/fold';
import { signedInOnly, nobody } from '../../access/rules';
import type { Wording } from '../../fields/text';
import { at, follows } from '../../validation/rule';
import { atMostEntries } from '../../validation/rules';
import { fitsTheThesaurus } from './rules';

/** A list of labels, one for each language. */
export const labelsField = (name: TaughtAs, { label, help }: Wording): TextField => ({
  name,
  type: 'text',
  hasMany: true,
  localized: true,
  label,
  // The statistics lead to the form of a new concept with a word that was sought.
  defaultValue: ({ req }) => broughtTo(name, req.query),
  admin: {
    ...(help ? { description: help } : {}),
    placeholder: { es: 'Escriba una palabra y pulse Intro', en: 'Type a word and press Enter' },
  },
  validate: follows(atMostEntries(MOST_LABELS, LABEL_LENGTH), fitsTheThesaurus(name)),
});

const LABELS = ['preferred', 'alternative', 'hidden'] as const;

/** Every label in the language of the save, as it is written and without its marks, one to a line. */
const everyLabel: FieldHook<TypeWithID, unknown> = ({ siblingData }) => {
  const labels = LABELS.flatMap((name) => at(siblingData, name) ?? []).map(String);
  return [...new Set([...labels, ...labels.map(fold)])].join('\n');
};

/**
 * What the search of the admin's list reads. It cannot read the lists of labels themselves: SQLite refuses a question
 * about two of them.
 */
export const everyLabelField: TextareaField = {
  name: 'everyLabel',
  type: 'textarea',
  localized: true,
  access: { read: signedInOnly, create: nobody, update: nobody },
  admin: { hidden: true },
  hooks: { beforeChange: [everyLabel] },
};
