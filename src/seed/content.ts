import type { z } from 'zod';
import type { Locale } from '../domain/locale';
import type { PracticeSection } from '../domain/vocabularies/practice-sections';
import type { ConceptRecord } from './concept-schema';
import type { glossaryRecordSchema, guideRecordSchema, guideTextSchema, sectionRecordSchema } from './guide-schema';
import type { GuideText } from './guide-text';
import type { MunicipalityRecord } from './municipality-schema';
import type { PageRecord, pageTextSchema } from './page-schema';
import type { ResourceRecord } from './resource-schema';
import type { organizationRecordSchema, PracticeRecord, siteFileSchema, sourceRecordSchema } from './schema';
import type { TemplateRecord } from './template-schema';

export interface SeedPracticeText {
  title: string;
  summary: string;
  /** Markdown of each section that has text. */
  sections: Partial<Record<PracticeSection, string>>;
}

export interface SeedPractice {
  seedKey: string;
  record: PracticeRecord;
  texts: Record<Locale, SeedPracticeText>;
}

export type GlossaryRecord = z.infer<typeof glossaryRecordSchema>;

export type SeedGuideText = z.infer<typeof guideTextSchema> & GuideText;

export interface SeedSection {
  seedKey: string;
  /** Seed key of its guide. */
  guide: string;
  record: z.infer<typeof sectionRecordSchema>;
  texts: Record<Locale, SeedGuideText>;
}

export interface SeedGuide {
  seedKey: string;
  record: z.infer<typeof guideRecordSchema>;
  texts: Record<Locale, SeedGuideText>;
}

export interface SeedPage {
  seedKey: string;
  record: PageRecord;
  texts: Record<Locale, z.infer<typeof pageTextSchema> & GuideText>;
}

export interface SeedConcept {
  /** Its own key, unique among the concepts of all files. */
  seedKey: string;
  file: string;
  record: ConceptRecord;
}

/** Everything that content-seed holds. */
export interface SeedContent {
  sources: Map<string, z.infer<typeof sourceRecordSchema>>;
  organizations: Map<string, z.infer<typeof organizationRecordSchema>>;
  municipalities: Map<string, MunicipalityRecord>;
  resources: Map<string, ResourceRecord>;
  practices: SeedPractice[];
  glossary: Map<string, GlossaryRecord>;
  concepts: SeedConcept[];
  templates: Map<string, TemplateRecord>;
  guides: SeedGuide[];
  sections: SeedSection[];
  pages: SeedPage[];
  /** The portal's own texts; null only where a problem says why. */
  site: z.infer<typeof siteFileSchema> | null;
}
