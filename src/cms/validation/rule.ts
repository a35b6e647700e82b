import type { PayloadRequest } from 'payload';
import { DEFAULT_LOCALE, type Locale, type Localized } from '@/domain/locale';

/** What a rule may look at: a part of what Payload passes to a field's `validate`. */
export interface RuleContext {
  id?: string | number;
  collectionSlug?: string;
  /** The whole record about to be saved, in the language of the request. */
  data: unknown;
  siblingData: unknown;
  event?: 'onChange' | 'submit';
  path: (string | number)[];
  req: PayloadRequest;
}

/** Returns what is wrong with a value, in both languages, or null. */
export type Rule = (value: unknown, context: RuleContext) => Localized | null | Promise<Localized | null>;

/** The user's language in the admin; for a request without one, the portal's default. */
export const languageOf = (req: PayloadRequest): Locale => (req.i18n?.language === 'en' ? 'en' : DEFAULT_LOCALE);

/** Makes a field's `validate` from rules, checked in turn: the first objection counts, in the editor's language. */
export const follows =
  (...rules: readonly Rule[]) =>
  async (value: unknown, context: RuleContext): Promise<string | true> => {
    for (const rule of rules) {
      const objection = await rule(value, context);
      if (objection) return objection[languageOf(context.req)];
    }
    return true;
  };

export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** A property of a value of unknown shape. */
export const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

/** Whether the record is about to be published; a draft may be incomplete, but never wrong. */
export const isPublishing = ({ data }: Pick<RuleContext, 'data'>): boolean => at(data, '_status') === 'published';
