import type { NumberField, TextareaField, TextField } from 'payload';
import type { Localized } from '@/domain/locale';
import { wholeBetween } from '../validation/rules';
import type { Rule } from '../validation/rule';
import { numberField, textareaField, textField } from './text';

const TITLE_LENGTH = 120;
const SUMMARY_LENGTH = 300;
const HIGHEST_ORDER = 9999;

interface Given {
  label?: Localized;
  help?: Localized;
  limit?: number;
}

/** The title that a record is known by, in each language. */
export const titleField = (given: Given = {}): TextField =>
  textField('title', {
    label: { es: 'Título', en: 'Title' },
    localized: true,
    needed: true,
    limit: TITLE_LENGTH,
    ...given,
  });

/** What a record is about, in a few sentences, in each language. */
export const summaryField = (given: Given = {}): TextareaField =>
  textareaField('summary', {
    label: { es: 'Resumen', en: 'Summary' },
    localized: true,
    needed: true,
    limit: SUMMARY_LENGTH,
    ...given,
  });

/** A record's place among its like, lowest first. */
export const orderField = (
  given: { label?: Localized; help?: Localized; needed?: boolean; width?: string; rules?: readonly Rule[] } = {},
): NumberField =>
  numberField('order', {
    label: { es: 'Orden', en: 'Order' },
    ...given,
    rules: [wholeBetween(1, HIGHEST_ORDER), ...(given.rules ?? [])],
  });
