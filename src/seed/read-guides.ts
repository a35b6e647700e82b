import type { GlossaryRecord, SeedGuide, SeedGuideText, SeedSection } from './content';
import { glossaryRecordSchema, guideRecordSchema, guideTextSchema, sectionRecordSchema } from './guide-schema';
import { guideText } from './guide-text';
import type { SeedReader } from './reader';

async function textOf(reader: SeedReader, file: string): Promise<SeedGuideText | null> {
  const document = await reader.document(file, guideTextSchema);
  return (
    document && { title: document.title, summary: document.summary, ...guideText(reader, file, document.markdown) }
  );
}

const textsOf = (reader: SeedReader, folder: string) =>
  reader.bothLanguages((locale) => textOf(reader, `${folder}/${locale}.md`));

/** The folder of a section in content-seed. */
export const sectionFolder = ({ seedKey, guide }: Pick<SeedSection, 'seedKey' | 'guide'>): string =>
  `guides/${guide}/sections/${seedKey}`;

/** Every guide and section of content-seed. */
export async function readGuides(reader: SeedReader): Promise<{ guides: SeedGuide[]; sections: SeedSection[] }> {
  const guides: SeedGuide[] = [];
  const sections: SeedSection[] = [];
  for (const guide of await reader.entries('guides')) {
    const record = await reader.record(`guides/${guide}/guide.yaml`, guideRecordSchema);
    const texts = await textsOf(reader, `guides/${guide}`);
    if (record && texts) guides.push({ seedKey: guide, record, texts });
    for (const seedKey of await reader.entries(`guides/${guide}/sections`)) {
      const folder = sectionFolder({ seedKey, guide });
      const section = await reader.record(`${folder}/section.yaml`, sectionRecordSchema);
      const written = await textsOf(reader, folder);
      if (section && written) sections.push({ seedKey, guide, record: section, texts: written });
    }
  }
  return { guides, sections };
}

/** Terms of the glossary, by seed key. */
export const readGlossary = (reader: SeedReader): Promise<Map<string, GlossaryRecord>> =>
  reader.records('glossary', glossaryRecordSchema);
