import type { Locale } from '@/domain/locale';
import type { IdOf } from './records';
import type { PracticeRecord } from './schema';

type Citation = PracticeRecord['citations'][number];
type Figure = PracticeRecord['figures'][number];
type Languages = PracticeRecord['languages'];

/** A citation as the Local API takes it, in one language. */
export const citationData = ({ source, section, page }: Citation, locale: Locale, idOf: IdOf) => ({
  source: idOf('sources', source),
  section: section?.[locale],
  page,
});

/** Figures as the Local API takes them, in one language. */
export const figuresData = (figures: readonly Figure[], locale: Locale, idOf: IdOf) =>
  figures.map((figure) => ({
    ...figure,
    unit: figure.unit[locale],
    label: figure.label[locale],
    note: figure.note?.[locale],
    citation: citationData(figure.citation, locale, idOf),
  }));

/** English is «ready» only once its text has been written: not in the first write, which is in Spanish. */
export const languagesData = (languages: Languages, locale: Locale): Languages =>
  locale === 'en' ? languages : { ...languages, en: { ...languages.en, readiness: 'draft' } };
