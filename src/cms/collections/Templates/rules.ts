import { DEFAULT_LOCALE } from '@/domain/locale';
import { problemInWords } from '@/domain/template-problem-words';
import { templateProblems } from '@/domain/template-problems';
import { partFromPayload } from '../../mapping/template-parts';
import type { Template } from '../../payload-types';
import { OBJECTIONS } from '../../validation/messages';
import { at, isEmpty, isPublishing, type Rule } from '../../validation/rule';

const VERSION = /^\d{1,4}\.\d{1,4}$/;

export const versionNumber: Rule = (value) =>
  isEmpty(value) || (typeof value === 'string' && VERSION.test(value)) ? null : OBJECTIONS.noVersion;

type StoredPart = NonNullable<Template['structure']>[number];

/**
 * A published template can be made into a document: in Spanish, and in another language once it is said to be ready in
 * it. Until then its texts may be missing there, but nothing else.
 */
export const wholeStructure: Rule = (value, context) => {
  if (!isPublishing(context)) return null;
  const stored = Array.isArray(value) ? (value as StoredPart[]) : [];
  const structure = stored.flatMap((part) => partFromPayload(part) ?? []);
  const locale = context.req.locale ?? DEFAULT_LOCALE;
  const mustBeWhole =
    locale === DEFAULT_LOCALE || at(at(at(context.data, 'languages'), locale), 'readiness') === 'ready';
  const found = templateProblems(structure).find(
    ({ path, problem }) => mustBeWhole || path === 'structure' || !['empty', 'noChoices'].includes(problem),
  );
  return found ? problemInWords(found, structure) : null;
};
