import { OBJECTIONS } from '../../validation/messages';
import { isEmpty, isPublishing, type Rule } from '../../validation/rule';

const VERSION = /^\d{1,4}\.\d{1,4}$/;

export const versionNumber: Rule = (value) =>
  isEmpty(value) || (typeof value === 'string' && VERSION.test(value)) ? null : OBJECTIONS.noVersion;

/** A published template has at least one part. */
export const wholeStructure: Rule = (value, context) =>
  isPublishing(context) && isEmpty(value) ? OBJECTIONS.missing : null;
