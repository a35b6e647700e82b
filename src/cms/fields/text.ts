import type { EmailField, NumberField, TextareaField, TextField } from 'payload';
import type { Localized } from '@/domain/locale';
import { spanishUntilTranslated } from './until-translated';
import {
  email,
  finiteNumber,
  partialDate,
  phone,
  present,
  presentInSpanish,
  presentWhenPublished,
  text,
  atMost,
  webAddress,
} from '../validation/rules';
import { follows, type Rule } from '../validation/rule';

/** How a field presents itself to the editor. */
export interface Wording {
  label: Localized;
  /** Help below the field, for first-time users. */
  help?: Localized;
  placeholder?: Localized;
}

interface TextOptions extends Wording {
  localized?: boolean;
  /** Required to publish; in Spanish if the field is localised. */
  needed?: boolean;
  /** Required at every save, for records without drafts. */
  always?: boolean;
  limit?: number;
  width?: string;
  rules?: readonly Rule[];
  index?: boolean;
  /** Whether the Spanish text stands in for the other languages until it is translated. */
  standsIn?: boolean;
}

const SHORT = 300;
const LONG = 4000;

/**
 * Marks what is required to publish with an asterisk, which the admin's style sheet draws in the form only: in the
 * label it would also appear in the columns of lists. Payload's own `required` would refuse drafts and the other
 * language too.
 */
export const NEEDED_TO_PUBLISH = 'needed-to-publish';

const neededRules = ({ localized, needed, always = false }: TextOptions): Rule[] => {
  if (!needed && !always) return [];
  if (localized) return [presentInSpanish({ always })];
  return [always ? present : presentWhenPublished];
};

const adminOf = ({ help, placeholder, width, needed, always }: TextOptions) => ({
  ...(needed || always ? { className: NEEDED_TO_PUBLISH } : {}),
  ...(help ? { description: help } : {}),
  ...(placeholder ? { placeholder } : {}),
  ...(width ? { width } : {}),
});

/** A line of text. */
export const textField = (name: string, options: TextOptions): TextField => ({
  name,
  type: 'text',
  label: options.label,
  localized: options.localized ?? false,
  index: options.index ?? false,
  ...(options.standsIn ? { hooks: { beforeChange: [spanishUntilTranslated] } } : {}),
  admin: adminOf(options),
  validate: follows(text, ...neededRules(options), atMost(options.limit ?? SHORT), ...(options.rules ?? [])),
});

/** A paragraph or two of plain text. */
export const textareaField = (name: string, options: TextOptions): TextareaField => ({
  name,
  type: 'textarea',
  label: options.label,
  localized: options.localized ?? false,
  admin: adminOf(options),
  validate: follows(text, ...neededRules(options), atMost(options.limit ?? LONG), ...(options.rules ?? [])),
});

/** A date as exact as the source states it: text, never a day invented for a year. */
export const partialDateField = (name: string, options: TextOptions): TextField =>
  textField(name, {
    placeholder: { es: '2021, 2021-05 o 2021-05-03', en: '2021, 2021-05 or 2021-05-03' },
    ...options,
    limit: 10,
    rules: [partialDate, ...(options.rules ?? [])],
  });

export const webAddressField = (name: string, options: TextOptions): TextField =>
  textField(name, {
    placeholder: { es: 'https://…', en: 'https://…' },
    ...options,
    limit: 2000,
    rules: [webAddress, ...(options.rules ?? [])],
  });

export const phoneField = (name: string, options: TextOptions): TextField =>
  textField(name, { ...options, rules: [phone] });

export const emailField = (name: string, { label, help }: Wording): EmailField => ({
  name,
  type: 'email',
  label,
  admin: help ? { description: help } : {},
  validate: follows(email),
});

export const numberField = (name: string, options: TextOptions): NumberField => ({
  name,
  type: 'number',
  label: options.label,
  admin: adminOf(options),
  validate: follows(finiteNumber, ...neededRules(options), ...(options.rules ?? [])),
});
