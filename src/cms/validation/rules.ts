import { todayInChile } from '@/domain/chilean-time';
import { isEmail, isPhone, isWebAddress } from '@/domain/contact-addresses';
import { DEFAULT_LOCALE } from '@/domain/locale';
import { endsBefore, isPartialDate, yearOf } from '@/domain/partial-date';
import type { Vocabulary } from '@/domain/vocabularies/vocabulary';
import { notBetween, OBJECTIONS, tooLong, tooMany } from './messages';
import { at, isEmpty, isPublishing, type Rule } from './rule';
import { spanishValue } from './spanish-value';

/** Always required, in drafts too. */
export const present: Rule = (value) => (isEmpty(value) ? OBJECTIONS.missing : null);

/** Required to publish. */
export const presentWhenPublished: Rule = (value, context) =>
  isPublishing(context) && isEmpty(value) ? OBJECTIONS.missing : null;

/**
 * Required in Spanish to publish. While another language is being edited, the stored Spanish
 * counts: what is required is required in Spanish only.
 * @param always for records without drafts.
 */
export const presentInSpanish =
  ({ always = false }: { always?: boolean } = {}): Rule =>
  async (value, context) => {
    if (!always && !isPublishing(context)) return null;
    if (context.req.locale === DEFAULT_LOCALE || !context.req.locale) return isEmpty(value) ? OBJECTIONS.missing : null;
    if (context.event === 'onChange') return null;
    return isEmpty(await spanishValue(context)) ? OBJECTIONS.missingInSpanish : null;
  };

export const text: Rule = (value) => (isEmpty(value) || typeof value === 'string' ? null : OBJECTIONS.noText);

export const atMost =
  (limit: number): Rule =>
  (value) =>
    typeof value === 'string' && value.length > limit ? tooLong(limit) : null;

export const finiteNumber: Rule = (value) =>
  isEmpty(value) || (typeof value === 'number' && Number.isFinite(value)) ? null : OBJECTIONS.noNumber;

export const wholeMonths: Rule = (value) =>
  isEmpty(value) || (Number.isInteger(value) && Number(value) >= 1) ? null : OBJECTIONS.noWholeMonths;

/** A whole number within limits. */
export const wholeBetween =
  (least: number, most: number): Rule =>
  (value) =>
    isEmpty(value) || (Number.isInteger(value) && Number(value) >= least && Number(value) <= most)
      ? null
      : notBetween(least, most);

export const partialDate: Rule = (value) => (isEmpty(value) || isPartialDate(value) ? null : OBJECTIONS.noPartialDate);

/** The start must not be later than next year: a practice has begun, or is about to. */
export const startsByNextYear: Rule = (value) =>
  isPartialDate(value) && yearOf(value) > yearOf(todayInChile()) + 1 ? OBJECTIONS.startTooLate : null;

/** @param start name of the sibling field that holds the start. */
export const endsAfter =
  (start: string): Rule =>
  (value, { siblingData }) => {
    const begun = at(siblingData, start);
    return isPartialDate(value) && isPartialDate(begun) && endsBefore(begun, value) ? OBJECTIONS.endBeforeStart : null;
  };

export const webAddress: Rule = (value) => (isEmpty(value) || isWebAddress(value) ? null : OBJECTIONS.noWebAddress);
export const email: Rule = (value) => (isEmpty(value) || isEmail(value) ? null : OBJECTIONS.noEmail);
export const phone: Rule = (value) => (isEmpty(value) || isPhone(value) ? null : OBJECTIONS.noPhone);

/** Only keys of the vocabulary, each once. */
export const keysOf =
  (vocabulary: Vocabulary): Rule =>
  (value) => {
    if (isEmpty(value)) return null;
    const keys: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (!keys.every((key) => vocabulary.has(key))) return OBJECTIONS.unknownKey;
    return new Set(keys).size === keys.length ? null : OBJECTIONS.repeatedKey;
  };

/** A list of short texts. */
export const atMostEntries =
  (entries: number, length: number): Rule =>
  (value) => {
    if (isEmpty(value)) return null;
    if (!Array.isArray(value) || !value.every((each) => typeof each === 'string')) return OBJECTIONS.noText;
    if (value.length > entries) return tooMany(entries);
    return value.some((each) => each.length > length) ? tooLong(length) : null;
  };
