import type { Payload } from 'payload';
import type { Locale } from '@/domain/locale';
import { PRACTICE_SECTIONS } from '@/domain/vocabularies/practice-sections';
import { citationData, figuresData, languagesData } from './data-parts';
import type { SeedPractice } from './content';
import type { IdOf, SeedRecord } from './records';
import { richTextOf } from './rich-text';
import type { PracticeRecord } from './schema';

type Actors = PracticeRecord['implementers'];

const actors = (list: Actors, idOf: IdOf) =>
  list.flatMap((actor) => {
    const [relationTo, value] =
      'municipality' in actor
        ? ['municipalities', idOf('municipalities', actor.municipality)]
        : ['organizations', idOf('organizations', actor.organization)];
    return value ? [{ relationTo, value }] : [];
  });

const sectionsOf = (payload: Payload, { texts }: SeedPractice, locale: Locale) =>
  Object.fromEntries(
    PRACTICE_SECTIONS.keys.flatMap((key) => {
      const markdown = texts[locale].sections[key];
      return markdown ? [[key, richTextOf(payload, 'practices', `sections.${key}`, markdown)]] : [];
    }),
  );

/** The statements and figures of a practice, in one language. */
const statementsOf = ({ record }: SeedPractice, locale: Locale, idOf: IdOf) => ({
  figures: figuresData(record.figures, locale, idOf),
  evidence: record.evidence && {
    level: record.evidence.level,
    reason: record.evidence.reason[locale],
    citation: citationData(record.evidence.citation, locale, idOf),
  },
  replication: record.replication && {
    ...record.replication,
    staff: record.replication.staff?.[locale],
    legalInstrument: record.replication.legalInstrument?.[locale],
    prerequisites: record.replication.prerequisites?.[locale],
  },
  citations: record.citations.map((each) => citationData(each, locale, idOf)),
  videos: record.videos.map(({ title, url }) => ({ title: title[locale], url })),
});

const practiceData = (payload: Payload, practice: SeedPractice, locale: Locale, idOf: IdOf) => {
  const { record, texts } = practice;
  return {
    ...record,
    title: texts[locale].title,
    summary: texts[locale].summary,
    places: record.places.map((place) => ({ ...place, locality: place.locality?.[locale] })),
    sections: sectionsOf(payload, practice, locale),
    implementers: actors(record.implementers, idOf),
    partners: actors(record.partners, idOf),
    funders: actors(record.funders, idOf),
    ...statementsOf(practice, locale, idOf),
    related: record.related.flatMap((key) => idOf('practices', key) ?? []),
    languages: languagesData(record.languages, locale),
  };
};

export const practiceRecords = (payload: Payload, practices: readonly SeedPractice[]): SeedRecord[] =>
  practices.map((practice) => ({
    seedKey: practice.seedKey,
    input: practice,
    data: (locale, idOf) => practiceData(payload, practice, locale, idOf),
  }));
