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

/** «Ready» needs a title and a summary in that language. */
const readyOnlyWithText =
  (locale: Locale): Rule =>
  async (value, { data, id, collectionSlug, req, event }) => {
    if (value !== 'ready' || event === 'onChange') return null;
    if (req.locale === locale)
      return isEmpty(at(data, 'title')) || isEmpty(at(data, 'summary')) ? OBJECTIONS.notReady : null;
    const stored =
      collectionSlug && id !== undefined ? await storedLatest({ req, collection: collectionSlug, id }) : null;
    const there = (field: string) => !isEmpty(at(at(stored, field), locale));
    return there('title') && there('summary') ? null : OBJECTIONS.notReady;
  };

const languageField = (locale: Locale): Field => ({
  name: locale,
  type: 'group',
  label: NAMES[locale],
  admin: { hideGutter: true },
  fields: [
    {
      type: 'row',
      fields: [
        vocabularyField('readiness', READINESS, {
          label: { es: 'Estado del texto', en: 'State of the text' },
          width: '50%',
          // Spanish becomes ready by publishing, which asks for title and summary by itself.
          rules: locale === DEFAULT_LOCALE ? [] : [readyOnlyWithText(locale)],
          help:
            locale === DEFAULT_LOCALE
              ? { es: 'Al publicar queda lista.', en: 'Becomes ready on publishing.' }
              : {
                  es: 'Solo una versión «Lista» aparece en el portal en ese idioma.',
                  en: 'Only a “Ready” version appears in the portal in that language.',
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

/** Per language: whether its text may be shown, and who wrote it. */
export const languagesField: GroupField = {
  name: 'languages',
  type: 'group',
  label: { es: 'Idiomas', en: 'Languages' },
  fields: LOCALES.map(languageField),
};
