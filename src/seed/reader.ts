import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { LOCALES, type Locale } from '../domain/locale';

/** A mistake in content-seed: which file, which field, and what to do. */
export interface SeedProblem {
  file: string;
  field: string;
  message: string;
}

/** What the whole of a file is at fault for. */
const WHOLE_FILE = '(whole file)';
const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/;

/** Reads files of content-seed and collects every mistake in them, instead of stopping at the first. */
export class SeedReader {
  readonly problems: SeedProblem[] = [];

  /** @param root the content-seed folder; every file is named from there. */
  constructor(private readonly root: string) {}

  report(file: string, field: string, message: string): void {
    this.problems.push({ file, field, message });
  }

  /** The value as its schema has it, or null, with a problem for each field that does not fit. */
  check<T>(file: string, schema: z.ZodType<T>, value: unknown, within = ''): T | null {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const field = [within, issue.path.join('.')].filter(Boolean).join(' · ');
      this.report(file, field || WHOLE_FILE, issue.message);
    }
    return null;
  }

  yaml(file: string, source: string, within = WHOLE_FILE): unknown {
    try {
      return parse(source);
    } catch (error) {
      this.report(file, within, `is no YAML: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  }

  /** Names of what lies in a folder, sorted; none where there is no folder. */
  async entries(folder: string): Promise<string[]> {
    return (await readdir(path.join(this.root, folder)).catch(() => [])).sort();
  }

  /** One record in a YAML file. */
  async record<T>(file: string, schema: z.ZodType<T>): Promise<T | null> {
    const source = await this.load(file);
    return source === null ? null : this.check(file, schema, this.yaml(file, source));
  }

  /** Every record of a folder of YAML files, by the name of its file. */
  async records<T>(folder: string, schema: z.ZodType<T>): Promise<Map<string, T>> {
    const found = new Map<string, T>();
    for (const name of (await this.entries(folder)).filter((entry) => entry.endsWith('.yaml'))) {
      const record = await this.record(`${folder}/${name}`, schema);
      if (record !== null) found.set(name.slice(0, -'.yaml'.length), record);
    }
    return found;
  }

  /** A markdown file with its front matter. */
  async document<T>(file: string, schema: z.ZodType<T>): Promise<(T & { markdown: string }) | null> {
    const source = await this.load(file);
    if (source === null) return null;
    const [, front, markdown = ''] = FRONT_MATTER.exec(source) ?? [];
    if (front === undefined) {
      this.report(file, '(front matter)', 'is missing: start the file with --- and the title');
      return null;
    }
    const data = this.check(file, schema, this.yaml(file, front));
    return data === null ? null : { ...data, markdown: markdown.trim() };
  }

  /** What is read of each language, or null where one of them is at fault. */
  async bothLanguages<T>(read: (locale: Locale) => Promise<T | null>): Promise<Record<Locale, T> | null> {
    const [es, en] = await Promise.all(LOCALES.map(read));
    return es && en ? { es, en } : null;
  }

  private async load(file: string): Promise<string | null> {
    try {
      return await readFile(path.join(this.root, file), 'utf8');
    } catch {
      this.report(file, WHOLE_FILE, 'is missing: write it');
      return null;
    }
  }
}
