import { checkConcepts } from './check-concepts';
import { checkGuides } from './check-guides';
import { checkMunicipalities } from './check-municipalities';
import { checkPages } from './check-pages';
import { checkPractices } from './check-practices';
import { checkTemplates } from './check-templates';
import type { SeedContent } from './content';
import { municipalityRecordSchema } from './municipality-schema';
import { readConcepts } from './read-concepts';
import { readGlossary, readGuides } from './read-guides';
import { readPages } from './read-pages';
import { readPractices } from './read-practices';
import { SeedReader, type SeedProblem } from './reader';
import { needIn, type Need } from './references';
import { resourceRecordSchema } from './resource-schema';
import { organizationRecordSchema, siteFileSchema, sourceRecordSchema } from './schema';
import { templateRecordSchema } from './template-schema';

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
    concepts: await readConcepts(reader),
    templates: await reader.records('templates', templateRecordSchema),
    ...(await readGuides(reader)),
    pages: await readPages(reader),
    site: await reader.record('site.yaml', siteFileSchema),
  };
  const need = needIn(reader.problems);
  checkSourcesAndSite(content, need);
  checkMunicipalities(content, reader, need);
  checkPractices(content, reader, need);
  checkConcepts(content, reader, need);
  checkTemplates(content, reader, need);
  checkGuides(content, reader, need);
  checkPages(content, reader, need);
  return { content, problems: reader.problems };
}
