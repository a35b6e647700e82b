import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { LOCALES, type Locale } from '../domain/locale';
import { PRACTICE_SECTIONS, type PracticeSection } from '../domain/vocabularies/practice-sections';
import {
  municipalityRecordSchema,
  organizationRecordSchema,
  pageTextSchema,
  practiceRecordSchema,
  practiceTextSchema,
  siteFileSchema,
  sourceRecordSchema,
  type PracticeRecord,
} from './schema';

/** A mistake in content-seed: which file, which field, and what to do. */
export interface SeedProblem {
  file: string;
  field: string;
  message: string;
}

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

export interface SeedPage {
  seedKey: string;
  texts: Record<Locale, z.infer<typeof pageTextSchema> & { markdown: string }>;
}

export interface SeedContent {
  sources: Map<string, z.infer<typeof sourceRecordSchema>>;
  organizations: Map<string, z.infer<typeof organizationRecordSchema>>;
  municipalities: Map<string, z.infer<typeof municipalityRecordSchema>>;
  practices: SeedPractice[];
  pages: SeedPage[];
  /** The portal's own texts; null only where a problem says why. */
  site: z.infer<typeof siteFileSchema> | null;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/;

/**
 * Reads and validates everything under content-seed; nothing is written anywhere.
 * @param root the content-seed folder.
 * @returns the content, and every problem found. Content with problems must not be loaded.
 */
export async function readSeed(root: string): Promise<{ content: SeedContent; problems: SeedProblem[] }> {
  const problems: SeedProblem[] = [];

  const check = <T>(file: string, schema: z.ZodType<T>, value: unknown): T | null => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      problems.push({ file, field: issue.path.join('.') || '(whole file)', message: issue.message });
    }
    return null;
  };
  const load = async (file: string): Promise<string | null> => {
    try {
      return await readFile(path.join(root, file), 'utf8');
    } catch {
      problems.push({ file, field: '(whole file)', message: 'is missing: write it' });
      return null;
    }
  };
  const yamlOf = (file: string, source: string): unknown => {
    try {
      return parse(source);
    } catch (error) {
      problems.push({
        file,
        field: '(whole file)',
        message: `is no YAML: ${error instanceof Error ? error.message : String(error)}`,
      });
      return null;
    }
  };
  const entries = async (folder: string): Promise<string[]> =>
    (await readdir(path.join(root, folder)).catch(() => [])).sort();

  const records = async <T>(folder: string, schema: z.ZodType<T>): Promise<Map<string, T>> => {
    const found = new Map<string, T>();
    for (const name of (await entries(folder)).filter((entry) => entry.endsWith('.yaml'))) {
      const file = `${folder}/${name}`;
      const source = await load(file);
      const record = source === null ? null : check(file, schema, yamlOf(file, source));
      if (record !== null) found.set(name.slice(0, -'.yaml'.length), record);
    }
    return found;
  };
  const document = async <T>(file: string, schema: z.ZodType<T>): Promise<(T & { markdown: string }) | null> => {
    const source = await load(file);
    if (source === null) return null;
    const [, front, markdown = ''] = FRONT_MATTER.exec(source) ?? [];
    if (front === undefined) {
      problems.push({ file, field: '(front matter)', message: 'is missing: start the file with --- and the title' });
      return null;
    }
    const data = check(file, schema, yamlOf(file, front));
    return data === null ? null : { ...data, markdown: markdown.trim() };
  };
  const bothLanguages = async <T>(read: (locale: Locale) => Promise<T | null>): Promise<Record<Locale, T> | null> => {
    const [es, en] = await Promise.all(LOCALES.map(read));
    return es && en ? { es, en } : null;
  };

  const practiceText = async (file: string): Promise<SeedPracticeText | null> => {
    const text = await document(file, practiceTextSchema);
    return text && { title: text.title, summary: text.summary, sections: sectionsOf(file, text.markdown, problems) };
  };

  const content: SeedContent = {
    sources: await records('sources', sourceRecordSchema),
    organizations: await records('organizations', organizationRecordSchema),
    municipalities: await records('municipalities', municipalityRecordSchema),
    practices: [],
    pages: [],
    site: null,
  };
  for (const seedKey of await entries('practices')) {
    const file = `practices/${seedKey}/record.yaml`;
    const source = await load(file);
    const record = source === null ? null : check(file, practiceRecordSchema, yamlOf(file, source));
    const texts = await bothLanguages((locale) => practiceText(`practices/${seedKey}/${locale}.md`));
    if (record && texts) content.practices.push({ seedKey, record, texts });
  }
  for (const seedKey of await entries('pages')) {
    const texts = await bothLanguages((locale) => document(`pages/${seedKey}/${locale}.md`, pageTextSchema));
    if (texts) content.pages.push({ seedKey, texts });
  }
  const site = await load('site.yaml');
  if (site !== null) content.site = check('site.yaml', siteFileSchema, yamlOf('site.yaml', site));
  problems.push(...danglingReferences(content));
  return { content, problems };
}

/** Splits a practice's text at its `## <section key>` headings. */
function sectionsOf(file: string, markdown: string, problems: SeedProblem[]): SeedPracticeText['sections'] {
  const sections: SeedPracticeText['sections'] = {};
  const [before = '', ...parts] = `\n${markdown}`.split(/\n## +/);
  if (before.trim())
    problems.push({ file, field: '(text)', message: 'has words before the first «## section» heading' });
  for (const part of parts) {
    const [heading = '', ...lines] = part.split('\n');
    const key = heading.trim();
    if (!PRACTICE_SECTIONS.has(key)) {
      problems.push({ file, field: `## ${key}`, message: `is no section: use ${PRACTICE_SECTIONS.keys.join(', ')}` });
      continue;
    }
    const words = lines.join('\n').trim();
    if (words) sections[key] = words;
    else problems.push({ file, field: `## ${key}`, message: 'is empty: leave the heading out' });
  }
  return sections;
}

/** References to records that content-seed does not hold, and sections written in one language only. */
function danglingReferences({ sources, organizations, municipalities, practices, site }: SeedContent): SeedProblem[] {
  const problems: SeedProblem[] = [];
  const practiceKeys = new Set(practices.map(({ seedKey }) => seedKey));
  const need = (file: string, field: string, known: { has(key: string): boolean }, key: string | undefined) => {
    if (key !== undefined && !known.has(key))
      problems.push({ file, field, message: `names «${key}», which content-seed does not hold` });
  };
  for (const [seedKey, source] of sources) need(`sources/${seedKey}.yaml`, 'citedBy', sources, source.citedBy);
  site?.home.featured.forEach((key, index) => need('site.yaml', `home.featured.${index}`, practiceKeys, key));
  need('site.yaml', 'home.figuresOf', practiceKeys, site?.home.figuresOf);
  for (const { seedKey, record, texts } of practices) {
    const file = `practices/${seedKey}/record.yaml`;
    record.citations.forEach(({ source }, index) => need(file, `citations.${index}.source`, sources, source));
    record.figures.forEach(({ citation }, index) =>
      need(file, `figures.${index}.citation.source`, sources, citation.source),
    );
    need(file, 'evidence.citation.source', sources, record.evidence?.citation.source);
    record.related.forEach((key, index) => need(file, `related.${index}`, practiceKeys, key));
    for (const field of ['implementers', 'partners', 'funders'] as const) {
      record[field].forEach((actor, index) => {
        if ('municipality' in actor) need(file, `${field}.${index}.municipality`, municipalities, actor.municipality);
        else need(file, `${field}.${index}.organization`, organizations, actor.organization);
      });
    }
    for (const section of PRACTICE_SECTIONS.keys) {
      if (Boolean(texts.es.sections[section]) !== Boolean(texts.en.sections[section])) {
        problems.push({ file: `practices/${seedKey}`, field: section, message: 'is written in one language only' });
      }
    }
  }
  return problems;
}
