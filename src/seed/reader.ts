import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { LOCALES, type Locale } from '../domain/locale';

/** A mistake in content-seed: the file, the field, and what to do. */
export interface SeedProblem {
  file: string;
  field: string;
  message: string;
}

/** The field name of problems that concern a whole file. */
const WHOLE_FILE = '(whole file)';
const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/;

/** Reads files of content-seed and collects every mistake in them, instead of stopping at the first. */
export class SeedReader {
  readonly problems: SeedProblem[] = [];

  /** @param root the content-seed folder; files are named relative to it. */
  constructor(private readonly root: string) {}

  report(file: string, field: string, message: string): void {
    this.problems.push({ file, field, message });
  }

  /** The value as parsed by its schema, or null, with a problem for each invalid field. */
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

  /** The sorted names in a folder; empty if there is no such folder. */
  async entries(folder: string): Promise<string[]> {
    return (await readdir(path.join(this.root, folder)).catch(() => [])).sort();
  }

  /** One record in a YAML file. */
  async record<T>(file: string, schema: z.ZodType<T>): Promise<T | null> {
    const source = await this.load(file);
    return source === null ? null : this.check(file, schema, this.yaml(file, source));
  }

  /** Every record of a folder of YAML files, by file name. */
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

  /** What is read for each language, or null if one of them is invalid. */
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
