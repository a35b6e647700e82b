import type { Payload } from 'payload';
import type { Locale } from '@/domain/locale';
import { PRACTICE_SECTIONS } from '@/domain/vocabularies/practice-sections';
import type { SeedContent, SeedPage, SeedPractice } from './read';
import type { IdOf, SeedRecord } from './records';
import { richTextOf } from './rich-text';
import type { PracticeRecord } from './schema';

type Actors = PracticeRecord['implementers'];
type Citation = PracticeRecord['citations'][number];

const actors = (list: Actors, idOf: IdOf) =>
  list.flatMap((actor) => {
    const [relationTo, value] =
      'municipality' in actor
        ? ['municipalities', idOf('municipalities', actor.municipality)]
        : ['organizations', idOf('organizations', actor.organization)];
    return value ? [{ relationTo, value }] : [];
  });

const citation = ({ source, section, page }: Citation, locale: Locale, idOf: IdOf) => ({
  source: idOf('sources', source),
  section: section?.[locale],
  page,
});

const sectionsOf = (payload: Payload, { texts }: SeedPractice, locale: Locale) =>
  Object.fromEntries(
    PRACTICE_SECTIONS.keys.flatMap((key) => {
      const markdown = texts[locale].sections[key];
      return markdown ? [[key, richTextOf(payload, 'practices', `sections.${key}`, markdown)]] : [];
    }),
  );

/** What a practice states in words and numbers, in one language. */
const statementsOf = ({ record }: SeedPractice, locale: Locale, idOf: IdOf) => ({
  figures: record.figures.map((figure) => ({
    ...figure,
    unit: figure.unit[locale],
    label: figure.label[locale],
    citation: citation(figure.citation, locale, idOf),
  })),
  evidence: record.evidence && {
    level: record.evidence.level,
    reason: record.evidence.reason[locale],
    citation: citation(record.evidence.citation, locale, idOf),
  },
  replication: record.replication && {
    ...record.replication,
    staff: record.replication.staff?.[locale],
    legalInstrument: record.replication.legalInstrument?.[locale],
    prerequisites: record.replication.prerequisites?.[locale],
  },
  citations: record.citations.map((each) => citation(each, locale, idOf)),
  videos: record.videos.map(({ title, url }) => ({ title: title[locale], url })),
});

/** English is «ready» only once its text is there: not in the first write, which is in Spanish. */
const languagesOf = (languages: PracticeRecord['languages'], locale: Locale): PracticeRecord['languages'] =>
  locale === 'en' ? languages : { ...languages, en: { ...languages.en, readiness: 'draft' } };

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
    languages: languagesOf(record.languages, locale),
  };
};

/** The pages of content-seed were prepared with machine assistance, and say so themselves. */
const PAGE_LANGUAGES: PracticeRecord['languages'] = {
  es: { readiness: 'ready', by: 'machineAssisted' },
  en: { readiness: 'ready', by: 'machineAssisted' },
};

/** Editors write headings from the third level on, which a page shows as its second. */
const lowerHeadings = (markdown: string): string => markdown.replaceAll(/^##(?=#? )/gm, '###');

const pageData = (payload: Payload, { texts }: SeedPage, locale: Locale) => {
  const { markdown, ...text } = texts[locale];
  return {
    ...text,
    body: richTextOf(payload, 'pages', 'body', lowerHeadings(markdown)),
    languages: languagesOf(PAGE_LANGUAGES, locale),
  };
};

/** The records of content-seed as the Local API takes them, in the order in which they name each other. */
export function recordsOf(payload: Payload, content: SeedContent) {
  const plain = <T>(
    records: ReadonlyMap<string, T>,
    data: (record: T, locale: Locale, idOf: IdOf) => Record<string, unknown>,
  ) =>
    [...records].map(([seedKey, record]): SeedRecord => ({
      seedKey,
      input: record,
      data: (locale, idOf) => data(record, locale, idOf),
    }));
  return {
    sources: plain(content.sources, (source, _locale, idOf) => ({
      ...source,
      citedBy: source.citedBy && idOf('sources', source.citedBy),
    })),
    organizations: plain(content.organizations, (organization, locale) => ({
      ...organization,
      name: organization.name[locale],
    })),
    municipalities: plain(content.municipalities, (municipality) => municipality),
    practices: content.practices.map((practice): SeedRecord => ({
      seedKey: practice.seedKey,
      input: practice,
      data: (locale, idOf) => practiceData(payload, practice, locale, idOf),
    })),
    pages: content.pages.map((page): SeedRecord => ({
      seedKey: page.seedKey,
      input: page,
      data: (locale) => pageData(payload, page, locale),
    })),
  };
}
