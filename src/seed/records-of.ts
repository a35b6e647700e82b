import type { Payload } from 'payload';
import type { Concept } from '@/domain/concept';
import type { Locale } from '@/domain/locale';
import type { SeededCollection } from './collections';
import type { SeedContent, SeedPage } from './content';
import { citationData, figuresData, languagesData } from './data-parts';
import { guideBody } from './guide-body';
import type { IdOf, SeedRecord } from './records';
import { conceptRecords } from './records-concepts';
import { glossaryRecords, guideRecords, sectionRecords } from './records-guides';
import { municipalityData, resourceData } from './records-municipalities';
import { practiceRecords } from './records-practices';
import { templateRecords } from './records-templates';
import type { PracticeRecord } from './schema';

/** The pages of content-seed were prepared with machine assistance, and say so. */
const PAGE_LANGUAGES: PracticeRecord['languages'] = {
  es: { readiness: 'ready', by: 'machineAssisted' },
  en: { readiness: 'ready', by: 'machineAssisted' },
};

const pageData = (payload: Payload, { seedKey, record, texts }: SeedPage, locale: Locale, idOf: IdOf) => ({
  ...record,
  title: texts[locale].title,
  slug: texts[locale].slug,
  summary: texts[locale].summary,
  body: guideBody(payload, 'pages', `pages/${seedKey}/${locale}`, texts[locale], idOf),
  figures: figuresData(record.figures, locale, idOf),
  citation: record.citation && citationData(record.citation, locale, idOf),
  languages: languagesData(PAGE_LANGUAGES, locale),
});

const plain = <T>(
  records: ReadonlyMap<string, T>,
  data: (record: T, locale: Locale, idOf: IdOf) => Record<string, unknown>,
) =>
  [...records].map(([seedKey, record]): SeedRecord => ({
    seedKey,
    input: record,
    data: (locale, idOf) => data(record, locale, idOf),
  }));

/** The records of content-seed as the Local API takes them. @param peoples the concepts that people have added. */
export const recordsOf = (
  payload: Payload,
  content: SeedContent,
  peoples: readonly Concept[],
): Record<SeededCollection, SeedRecord[]> => ({
  sources: plain(content.sources, (source, _locale, idOf) => ({
    ...source,
    citedBy: source.citedBy && idOf('sources', source.citedBy),
  })),
  organizations: plain(content.organizations, (organization, locale) => ({
    ...organization,
    name: organization.name[locale],
  })),
  municipalities: plain(content.municipalities, municipalityData),
  resources: plain(content.resources, resourceData),
  practices: practiceRecords(payload, content.practices),
  glossary: glossaryRecords(content.glossary),
  concepts: conceptRecords(content.concepts, peoples),
  templates: templateRecords(content.templates),
  guides: guideRecords(payload, content.guides),
  sections: sectionRecords(payload, content.sections),
  pages: content.pages.map((page): SeedRecord => ({
    seedKey: page.seedKey,
    input: page,
    data: (locale, idOf) => pageData(payload, page, locale, idOf),
  })),
});
