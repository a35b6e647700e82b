import type { TextField } from 'payload';
import type { Wording } from '../../fields/text';
import { follows } from '../../validation/rule';
import { atMostEntries } from '../../validation/rules';
import { fitsTheThesaurus } from './rules';

export const LABEL_LENGTH = 120;
const MOST_LABELS = 60;

/** A list of labels, one for each language. */
export const labelsField = (name: 'alternative' | 'hidden', { label, help }: Wording): TextField => ({
  name,
  type: 'text',
  hasMany: true,
  localized: true,
  label,
  admin: help ? { description: help } : {},
  validate: follows(atMostEntries(MOST_LABELS, LABEL_LENGTH), fitsTheThesaurus(name)),
});
