import type { Field, GroupField } from 'payload';
import { DEFAULT_LOCALE, LOCALES, type Locale, type Localized } from '@/domain/locale';
import { AUTHORSHIP, READINESS } from '@/domain/vocabularies/record-terms';
import { storedLatest } from '../hooks/stored';
import { OBJECTIONS } from '../validation/messages';
import { at, isEmpty, type Rule } from '../validation/rule';
import { vocabularyField } from './vocabulary';

const NAMES: Record<Locale, Localized> = {
  es: { es: 'Español', en: 'Spanish' },
  en: { es: 'Inglés', en: 'English' },
};

/** Fields that must have text in a language before it is ready. */
type TextFields = readonly string[];

/** «Ready» requires those texts in that language. */
const readyOnlyWithText =
  (locale: Locale, fields: TextFields): Rule =>
  async (value, { data, id, collectionSlug, req, event }) => {
    if (value !== 'ready' || event === 'onChange') return null;
    if (req.locale === locale) return fields.some((field) => isEmpty(at(data, field))) ? OBJECTIONS.notReady : null;
    const stored =
      collectionSlug && id !== undefined ? await storedLatest({ req, collection: collectionSlug, id }) : null;
    return fields.some((field) => isEmpty(at(at(stored, field), locale))) ? OBJECTIONS.notReady : null;
  };

const languageField = (locale: Locale, fields: TextFields): Field => ({
  name: locale,
  type: 'group',
  label: NAMES[locale],
  admin: { hideGutter: true },
  fields: [
    {
      type: 'row',
      fields: [
        vocabularyField('readiness', READINESS, {
          label: { es: 'Estado del texto', en: 'Status of the text' },
          width: '50%',
          // Spanish becomes ready by publishing, which itself requires title and summary.
          rules: locale === DEFAULT_LOCALE ? [] : [readyOnlyWithText(locale, fields)],
          help:
            locale === DEFAULT_LOCALE
              ? { es: 'Al publicar queda lista.', en: 'Becomes ready when published.' }
              : {
                  es: 'Solo una versión «Lista» aparece en el portal en ese idioma.',
                  en: 'Only a “Ready” version appears on the portal in that language.',
                },
        }),
        vocabularyField('by', AUTHORSHIP, {
          label: { es: 'Quién la escribió o tradujo', en: 'Who wrote or translated it' },
          width: '50%',
        }),
      ],
    },
  ],
});

/**
 * Per language: whether its text may be shown, and who wrote it. @param fields those without which it can't be ready.
 */
export const languagesOf = (...fields: TextFields): GroupField => ({
  name: 'languages',
  type: 'group',
  label: { es: 'Idiomas', en: 'Languages' },
  fields: LOCALES.map((locale) => languageField(locale, fields)),
});
