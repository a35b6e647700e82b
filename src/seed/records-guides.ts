import type { Payload } from 'payload';
import type { Locale } from '@/domain/locale';
import { citationData, figuresData, languagesData } from './data-parts';
import { guideBody } from './guide-body';
import type { GlossaryRecord, SeedGuide, SeedSection } from './content';
import type { IdOf, SeedRecord } from './records';

const guideData = (payload: Payload, { seedKey, record, texts }: SeedGuide, locale: Locale, idOf: IdOf) => ({
  title: texts[locale].title,
  summary: texts[locale].summary,
  body: guideBody(payload, 'guides', `${seedKey}/${locale}`, texts[locale], idOf),
  published: record.published,
  citation: citationData(record.citation, locale, idOf),
  termsOfUse: record.termsOfUse?.[locale],
  languages: languagesData(record.languages, locale),
});

const sectionData = (payload: Payload, { seedKey, guide, record, texts }: SeedSection, locale: Locale, idOf: IdOf) => ({
  title: texts[locale].title,
  summary: texts[locale].summary,
  body: guideBody(payload, 'sections', `${seedKey}/${locale}`, texts[locale], idOf),
  guide: idOf('guides', guide),
  parent: record.parent && idOf('sections', record.parent),
  order: record.order,
  policyStage: record.policyStage,
  dimensions: record.dimensions,
  figures: figuresData(record.figures, locale, idOf),
  citation: citationData(record.citation, locale, idOf),
  languages: languagesData(record.languages, locale),
});

const termData = (record: GlossaryRecord, locale: Locale, idOf: IdOf) => ({
  title: record.name[locale],
  definition: record.definition[locale],
  quoted: record.quoted,
  citation: record.citation && citationData(record.citation, locale, idOf),
  related: record.related.flatMap((key) => idOf('glossary', key) ?? []),
  languages: languagesData(record.languages, locale),
});

export const guideRecords = (payload: Payload, guides: readonly SeedGuide[]): SeedRecord[] =>
  guides.map((guide) => ({
    seedKey: guide.seedKey,
    input: guide,
    data: (locale, idOf) => guideData(payload, guide, locale, idOf),
  }));

export const sectionRecords = (payload: Payload, sections: readonly SeedSection[]): SeedRecord[] =>
  sections.map((section) => ({
    seedKey: section.seedKey,
    input: section,
    data: (locale, idOf) => sectionData(payload, section, locale, idOf),
  }));

export const glossaryRecords = (glossary: ReadonlyMap<string, GlossaryRecord>): SeedRecord[] =>
  [...glossary].map(([seedKey, record]) => ({
    seedKey,
    input: record,
    data: (locale, idOf) => termData(record, locale, idOf),
  }));
