import { PRACTICE_SECTIONS } from '../domain/vocabularies/practice-sections';
import type { SeedPractice, SeedPracticeText } from './content';
import type { SeedReader } from './reader';
import { practiceRecordSchema, practiceTextSchema } from './schema';

/** Splits a practice's text at its `## <section key>` headings. */
function sectionsOf(reader: SeedReader, file: string, markdown: string): SeedPracticeText['sections'] {
  const sections: SeedPracticeText['sections'] = {};
  const [before = '', ...parts] = `\n${markdown}`.split(/\n## +/);
  if (before.trim()) reader.report(file, '(text)', 'has words before the first «## section» heading');
  for (const part of parts) {
    const [heading = '', ...lines] = part.split('\n');
    const key = heading.trim();
    if (!PRACTICE_SECTIONS.has(key)) {
      reader.report(file, `## ${key}`, `is no section: use ${PRACTICE_SECTIONS.keys.join(', ')}`);
      continue;
    }
    const words = lines.join('\n').trim();
    if (words) sections[key] = words;
    else reader.report(file, `## ${key}`, 'is empty: leave the heading out');
  }
  return sections;
}

async function practiceText(reader: SeedReader, file: string): Promise<SeedPracticeText | null> {
  const text = await reader.document(file, practiceTextSchema);
  return text && { title: text.title, summary: text.summary, sections: sectionsOf(reader, file, text.markdown) };
}

/** Every practice of content-seed. */
export async function readPractices(reader: SeedReader): Promise<SeedPractice[]> {
  const practices: SeedPractice[] = [];
  for (const seedKey of await reader.entries('practices')) {
    const folder = `practices/${seedKey}`;
    const record = await reader.record(`${folder}/record.yaml`, practiceRecordSchema);
    const texts = await reader.bothLanguages((locale) => practiceText(reader, `${folder}/${locale}.md`));
    if (record && texts) practices.push({ seedKey, record, texts });
  }
  return practices;
}
