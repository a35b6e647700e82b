import type { SelectField } from 'payload';
import type { Vocabulary } from '@/domain/vocabularies/vocabulary';
import { keysOf } from '../validation/rules';
import { follows, type Rule } from '../validation/rule';
import { NEEDED_TO_PUBLISH, type Wording } from './text';

interface VocabularyOptions extends Wording {
  hasMany?: boolean;
  needed?: boolean;
  width?: string;
  rules?: readonly Rule[];
  defaultValue?: string;
}

/** A choice from a vocabulary of the domain; the record stores its keys. */
export const vocabularyField = (name: string, vocabulary: Vocabulary, options: VocabularyOptions): SelectField => ({
  name,
  type: 'select',
  label: options.label,
  ...(options.hasMany ? { hasMany: true } : { hasMany: false }),
  options: vocabulary.terms.map(({ key, label }) => ({ value: key, label })),
  ...(options.defaultValue ? { defaultValue: options.defaultValue } : {}),
  admin: {
    ...(options.help ? { description: options.help } : {}),
    ...(options.width ? { width: options.width } : {}),
    ...(options.needed ? { className: NEEDED_TO_PUBLISH } : {}),
    isClearable: true,
  },
  validate: follows(keysOf(vocabulary), ...(options.rules ?? [])),
});
