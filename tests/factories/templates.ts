import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Locale } from '@/domain/locale';
import { partSchema, type Template } from '@/domain/template';
import { templateRecordSchema, type TemplateRecord } from '@/seed/template-schema';

const FOLDER = 'content-seed/templates';

/** Puts one language in place of both, at every depth. */
function inLanguage(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((each) => inLanguage(each, locale));
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value);
  if (keys.length === 2 && 'es' in value && 'en' in value) return value[locale];
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, inLanguage(held, locale)]));
}

/** The template that a record of content-seed becomes, in one language. */
function fromRecord(seedKey: string, record: TemplateRecord, locale: Locale): Template {
  const text = (value: { es: string; en: string } | undefined): string | null => value?.[locale] ?? null;
  return {
    id: `00000000-0000-4000-8000-${seedKey.length.toString().padStart(12, '0')}`,
    locale,
    slug: seedKey,
    slugs: { es: seedKey, en: seedKey },
    title: record.title[locale],
    summary: record.summary[locale],
    policyStage: record.policyStage ?? null,
    readiness: { es: 'ready', en: 'ready' },
    authorship: { es: 'machineAssisted', en: 'machineAssisted' },
    order: record.order,
    dimensions: record.dimensions,
    purpose: record.purpose[locale],
    participants: text(record.participants),
    duration: text(record.duration),
    materials: record.materials.map((each) => each[locale]),
    steps: record.steps.map((each) => each[locale]),
    structure: record.structure.map((part) => partSchema.parse(inLanguage(part, locale))),
    origin: record.origin,
    version: record.version,
    dated: record.dated,
    citation: record.citation
      ? {
          source: {
            id: record.citation.source,
            title: 'Guía Práctica: Elaboración de Políticas Municipales de Migración',
            publisher: null,
            url: null,
            citedBy: null,
            consultedOn: null,
            language: 'es',
          },
          section: text(record.citation.section),
          page: null,
        }
      : null,
    termsOfUse: text(record.termsOfUse),
    publishedAt: '2026-11-21T12:00:00.000Z',
    updatedAt: '2026-11-21T12:00:00.000Z',
  };
}

/** Names of the templates in content-seed. */
export const seedTemplateKeys = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => path.basename(name, '.yaml'))
    .sort();

/** A template of content-seed as the documents get it, without a database. */
export const seedTemplate = (seedKey: string, locale: Locale): Template =>
  fromRecord(
    seedKey,
    templateRecordSchema.parse(parse(readFileSync(path.join(FOLDER, `${seedKey}.yaml`), 'utf8'))),
    locale,
  );
