import type { SeedPage } from './content';
import { guideText, type GuideText } from './guide-text';
import { pageRecordSchema, pageTextSchema, type PageRecord } from './page-schema';
import type { SeedReader } from './reader';

/** The default for a page without a record of its own. */
const PORTAL: PageRecord = { group: 'portal', figures: [] };

/** In the editor, headings begin at the third level, which a page shows as its second. */
const lowerHeadings = (markdown: string): string => markdown.replaceAll(/^##(?=#? )/gm, '###');

/** The portal's own pages are plain text; those of the Sello may hold blocks and notes, as guides do. */
const bodyOf = (reader: SeedReader, file: string, { group }: PageRecord, markdown: string): GuideText =>
  group === 'sello'
    ? guideText(reader, file, markdown)
    : { pieces: [{ kind: 'markdown', markdown: lowerHeadings(markdown) }], notes: {} };

/** Every written page of content-seed. */
export async function readPages(reader: SeedReader): Promise<SeedPage[]> {
  const pages: SeedPage[] = [];
  for (const seedKey of await reader.entries('pages')) {
    const folder = `pages/${seedKey}`;
    const isDescribed = (await reader.entries(folder)).includes('page.yaml');
    const record = isDescribed ? await reader.record(`${folder}/page.yaml`, pageRecordSchema) : PORTAL;
    if (!record) continue;
    const texts = await reader.bothLanguages(async (locale) => {
      const file = `${folder}/${locale}.md`;
      const document = await reader.document(file, pageTextSchema);
      if (!document) return null;
      const { markdown, ...words } = document;
      return { ...words, ...bodyOf(reader, file, record, markdown) };
    });
    if (texts) pages.push({ seedKey, record, texts });
  }
  return pages;
}
