import type { Locale } from '../domain/locale';
import { PRACTICE_SECTIONS, type PracticeSection } from '../domain/vocabularies/practice-sections';
import type { SeedContent } from './read';
import type { SeedReader } from './reader';
import type { Need } from './references';
import { practiceRecordSchema, practiceTextSchema, type PracticeRecord } from './schema';

export interface SeedPracticeText {
  title: string;
  summary: string;
  /** Markdown of each section that has words. */
  sections: Partial<Record<PracticeSection, string>>;
}

export interface SeedPractice {
  seedKey: string;
  record: PracticeRecord;
  texts: Record<Locale, SeedPracticeText>;
}

/** Splits a practice's text at its `## <section key>` headings. */
function sectionsOf(reader: SeedReader, file: string, markdown: string): SeedPracticeText['sections'] {
  const sections: SeedPracticeText['sections'] = {};
  const [before = '', ...parts] = `\n${markdown}`.split(/\n## +/);
  if (before.trim()) reader.tell(file, '(text)', 'has words before the first «## section» heading');
  for (const part of parts) {
    const [heading = '', ...lines] = part.split('\n');
    const key = heading.trim();
    if (!PRACTICE_SECTIONS.has(key)) {
      reader.tell(file, `## ${key}`, `is no section: use ${PRACTICE_SECTIONS.keys.join(', ')}`);
      continue;
    }
    const words = lines.join('\n').trim();
    if (words) sections[key] = words;
    else reader.tell(file, `## ${key}`, 'is empty: leave the heading out');
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

/** What practices name that is not there, and sections written in one language only. */
export function checkPractices({ practices, ...content }: SeedContent, reader: SeedReader, need: Need): void {
  const practiceKeys = new Set(practices.map(({ seedKey }) => seedKey));
  for (const { seedKey, record, texts } of practices) {
    const file = `practices/${seedKey}/record.yaml`;
    record.citations.forEach(({ source }, index) => need(file, `citations.${index}.source`, content.sources, source));
    record.figures.forEach(({ citation }, index) =>
      need(file, `figures.${index}.citation.source`, content.sources, citation.source),
    );
    need(file, 'evidence.citation.source', content.sources, record.evidence?.citation.source);
    record.related.forEach((key, index) => need(file, `related.${index}`, practiceKeys, key));
    for (const field of ['implementers', 'partners', 'funders'] as const) {
      record[field].forEach((actor, index) => {
        if ('municipality' in actor)
          need(file, `${field}.${index}.municipality`, content.municipalities, actor.municipality);
        else need(file, `${field}.${index}.organization`, content.organizations, actor.organization);
      });
    }
    for (const section of PRACTICE_SECTIONS.keys) {
      if (Boolean(texts.es.sections[section]) !== Boolean(texts.en.sections[section]))
        reader.tell(`practices/${seedKey}`, section, 'is written in one language only');
    }
  }
}
