import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook } from 'payload';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/domain/locale';
import { at, isEmpty } from '../validation/rule';
import { forgetStored, storedLatest, storedMain, type StoredRecord } from './stored';

/** Begins the save: reads the state before it, which later hooks need even after the write. */
export const openSave: CollectionBeforeValidateHook = async ({ data, originalDoc, req, collection }) => {
  const id = at(originalDoc, 'id');
  if (typeof id === 'string') {
    const key = { req, collection: collection.slug, id };
    forgetStored(key);
    await storedMain(key);
  }
  return data;
};

/** Records the author. */
export const rememberAuthor: CollectionBeforeChangeHook = ({ data, req, operation }) =>
  operation === 'create' && req.user ? { ...data, createdBy: req.user.id } : data;

/** Records the time of every publication. */
export const stampPublication: CollectionBeforeChangeHook = ({ data }) =>
  data._status === 'published' ? { ...data, publishedAt: new Date().toISOString() } : data;

interface FormerSlug {
  locale: Locale;
  slug: string;
  id?: string;
}

const isFormerSlug = (value: unknown): value is FormerSlug => typeof at(value, 'slug') === 'string';

const formerSlugsOf = (record: StoredRecord | null): FormerSlug[] => {
  const rows = record?.formerSlugs;
  return Array.isArray(rows) ? rows.filter(isFormerSlug) : [];
};

/** The value of a field in one language; a field that is not localised has the same in all. */
const inLanguage = (value: unknown, locale: Locale): unknown => (typeof value === 'string' ? value : at(value, locale));

/** Keeps every address that visitors knew the record by. @param isPublic whether visitors see what stands there. */
const formerSlugsKept =
  (isPublic: (record: Readonly<Record<string, unknown>>) => boolean): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req, collection, operation }) => {
    const id = at(originalDoc, 'id');
    if (operation !== 'update' || typeof id !== 'string' || !isPublic(data)) return data;
    const key = { req, collection: collection.slug, id };
    const [main, latest] = await Promise.all([storedMain(key), storedLatest(key)]);
    if (!main) return data;
    const isShared = typeof main.slug === 'string';
    const next = (locale: Locale): unknown =>
      isShared || req.locale === locale ? data.slug : at(latest?.slug, locale);
    const left = LOCALES.flatMap((locale): FormerSlug[] => {
      const before = inLanguage(main.slug, locale);
      const wasPublic = isPublic(main) && typeof before === 'string' && before !== '';
      return wasPublic && before !== next(locale) ? [{ locale, slug: before }] : [];
    });
    const known = formerSlugsOf(main);
    const added = left.filter(({ locale, slug }) => !known.some((row) => row.locale === locale && row.slug === slug));
    return { ...data, formerSlugs: [...known, ...added].filter(({ locale, slug }) => slug !== next(locale)) };
  };

/**
 * On publishing, keeps every address that visitors knew the record by: the published one is compared with the one
 * about to replace it, in each language. An address that is used again is no longer a former one.
 */
export const keepFormerSlugs = formerSlugsKept(({ _status }) => _status === 'published');

/** The same for records without drafts: what is saved is public. */
export const keepEveryFormerSlug = formerSlugsKept(() => true);

/**
 * Derives what can be derived about the languages: Spanish is ready once it is published; a language without a title is
 * missing; one with a title is at least a draft. «Ready» in another language stays an editor's decision.
 */
export const deriveReadiness: CollectionBeforeChangeHook = async ({ data, originalDoc, req, collection }) => {
  const id = at(originalDoc, 'id');
  const latest = typeof id === 'string' ? await storedLatest({ req, collection: collection.slug, id }) : null;
  const readiness = (locale: Locale) => {
    const title: unknown = req.locale === locale ? data.title : at(latest?.title, locale);
    const stated = at(at(data.languages, locale), 'readiness');
    if (locale === DEFAULT_LOCALE && data._status === 'published') return 'ready';
    if (stated === 'ready') return stated;
    return isEmpty(title) ? 'missing' : 'draft';
  };
  const languages = Object.fromEntries(
    LOCALES.map((locale) => [locale, { ...(at(data.languages, locale) ?? {}), readiness: readiness(locale) }]),
  );
  return { ...data, languages };
};
