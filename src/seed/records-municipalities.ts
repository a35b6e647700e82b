import type { Locale } from '@/domain/locale';
import { citationData, figuresData, languagesData } from './data-parts';
import type { MunicipalityRecord } from './municipality-schema';
import type { IdOf } from './records';
import type { ResourceRecord } from './resource-schema';

/** A municipality as the Local API takes it, in one language. */
export const municipalityData = (record: MunicipalityRecord, locale: Locale, idOf: IdOf) => ({
  ...record,
  sealHistory: record.sealHistory.map((event) => ({ ...event, citation: citationData(event.citation, locale, idOf) })),
  commitments: record.commitments.map(({ line, done, citation }) => ({
    line,
    done: done[locale],
    citation: citationData(citation, locale, idOf),
  })),
  office: record.office && { ...record.office, unit: record.office.unit[locale] },
  figures: figuresData(record.figures, locale, idOf),
  pilotedGuide: record.pilotedGuide !== undefined,
  pilotCitation: record.pilotedGuide && citationData(record.pilotedGuide, locale, idOf),
  localPolicies: record.localPolicies.map((policy) => ({
    ...policy,
    title: policy.title[locale],
    citation: citationData(policy.citation, locale, idOf),
  })),
  languages: record.languages && languagesData(record.languages, locale),
});

/** A material as the Local API takes it, in one language. */
export const resourceData = (record: ResourceRecord, locale: Locale, idOf: IdOf) => ({
  ...record,
  title: record.title[locale],
  summary: record.summary[locale],
  source: record.source && idOf('sources', record.source),
  languages: languagesData(record.languages, locale),
});
