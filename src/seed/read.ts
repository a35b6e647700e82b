import type { z } from 'zod';
import {
  checkGuides,
  readGlossary,
  readGuides,
  type GlossaryRecord,
  type SeedGuide,
  type SeedSection,
} from './read-guides';
import { checkMunicipalities } from './read-municipalities';
import { checkPages, readPages, type SeedPage } from './read-pages';
import { checkPractices, readPractices, type SeedPractice } from './read-practices';
import { municipalityRecordSchema, type MunicipalityRecord } from './municipality-schema';
import { SeedReader, type SeedProblem } from './reader';
import { checkTemplates } from './read-templates';
import { needIn, type Need } from './references';
import { resourceRecordSchema, type ResourceRecord } from './resource-schema';
import { organizationRecordSchema, siteFileSchema, sourceRecordSchema } from './schema';
import { templateRecordSchema, type TemplateRecord } from './template-schema';

export interface SeedContent {
  sources: Map<string, z.infer<typeof sourceRecordSchema>>;
  organizations: Map<string, z.infer<typeof organizationRecordSchema>>;
  municipalities: Map<string, MunicipalityRecord>;
  resources: Map<string, ResourceRecord>;
  practices: SeedPractice[];
  glossary: Map<string, GlossaryRecord>;
  templates: Map<string, TemplateRecord>;
  guides: SeedGuide[];
  sections: SeedSection[];
  pages: SeedPage[];
  /** The portal's own texts; null only where a problem says why. */
  site: z.infer<typeof siteFileSchema> | null;
}

function checkSourcesAndSite({ sources, practices, site }: SeedContent, need: Need): void {
  const practiceKeys = new Set(practices.map(({ seedKey }) => seedKey));
  for (const [seedKey, source] of sources) need(`sources/${seedKey}.yaml`, 'citedBy', sources, source.citedBy);
  site?.home.featured.forEach((key, index) => need('site.yaml', `home.featured.${index}`, practiceKeys, key));
  need('site.yaml', 'home.figuresOf', practiceKeys, site?.home.figuresOf);
}

/**
 * Reads and validates everything under content-seed; nothing is written anywhere.
 * @param root the content-seed folder.
 * @returns the content, and every problem found. Content with problems must not be loaded.
 */
export async function readSeed(root: string): Promise<{ content: SeedContent; problems: SeedProblem[] }> {
  const reader = new SeedReader(root);
  const content: SeedContent = {
    sources: await reader.records('sources', sourceRecordSchema),
    organizations: await reader.records('organizations', organizationRecordSchema),
    municipalities: await reader.records('municipalities', municipalityRecordSchema),
    resources: await reader.records('resources', resourceRecordSchema),
    practices: await readPractices(reader),
    glossary: await readGlossary(reader),
    templates: await reader.records('templates', templateRecordSchema),
    ...(await readGuides(reader)),
    pages: await readPages(reader),
    site: await reader.record('site.yaml', siteFileSchema),
  };
  const need = needIn(reader.problems);
  checkSourcesAndSite(content, need);
  checkMunicipalities(content, reader, need);
  checkPractices(content, reader, need);
  checkTemplates(content, reader, need);
  checkGuides(content, reader, need);
  checkPages(content, reader, need);
  return { content, problems: reader.problems };
}
