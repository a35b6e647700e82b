import { DEFAULT_LOCALE } from '@/domain/locale';
import { OBJECTIONS } from '../../validation/messages';
import { at, isEmpty, isPublishing, type Rule } from '../../validation/rule';
import { spanishValue } from '../../validation/spanish-value';

export const notOngoingWithEnd: Rule = (value, { data }) =>
  !isEmpty(value) && at(data, 'ongoing') === true ? OBJECTIONS.ongoingWithEnd : null;

/** A level is never given without its reason, in Spanish at least; not even in a draft, where it could be read as settled. */
export const reasonForLevel: Rule = async (value, context) => {
  if (isEmpty(at(context.siblingData, 'level'))) return null;
  if (context.req.locale === DEFAULT_LOCALE || !context.req.locale)
    return isEmpty(value) ? OBJECTIONS.evidenceWithoutReason : null;
  if (context.event === 'onChange') return null;
  return isEmpty(await spanishValue(context)) ? OBJECTIONS.evidenceWithoutReason : null;
};

/** … nor without its source. */
export const citedForLevel: Rule = (value, { siblingData }) =>
  !isEmpty(value) && isEmpty(at(at(siblingData, 'citation'), 'source')) ? OBJECTIONS.evidenceWithoutCitation : null;

export const atLeastOneCitation: Rule = (value, context) =>
  isPublishing(context) && isEmpty(value) ? OBJECTIONS.noCitation : null;
