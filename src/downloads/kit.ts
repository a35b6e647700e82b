import { makeZip } from 'client-zip';
import type { Locale } from '@/domain/locale';
import { TEMPLATE_FORMATS, type PartName, type Template, type TemplateFormat } from '@/domain/template';
import { messagesIn } from '@/i18n/messages';
import { problemOf, templateFile } from './template-file';

/** Parts that one fills in or counts with: a spreadsheet of mere text would help nobody. */
const FILLED_IN: ReadonlySet<PartName> = new Set(['form', 'table', 'agenda', 'checklist', 'script']);

const formatsOf = ({ structure }: Template): TemplateFormat[] =>
  TEMPLATE_FORMATS.filter((format) => format !== 'xlsx' || structure.some(({ part }) => FILLED_IN.has(part)));

interface KitEntry {
  name: string;
  input: Buffer | string;
  lastModified: Date;
}

/** Hears of a document that could not be made. */
type OnFailure = (error: unknown, template: Template, format: TemplateFormat) => void;

/** Two digits, the slug, and the language where it is not the one asked for: `03-matriz-foda-es.docx`. */
const nameOf = ({ slug, locale }: Template, index: number, language: Locale): string =>
  `${String(index + 1).padStart(2, '0')}-${slug}${locale === language ? '' : `-${locale}`}`;

/** A document of a kit; null where making it fails, which must not spoil the archive that is under way. */
async function bytesOf(template: Template, format: TemplateFormat, onFailure: OnFailure): Promise<Buffer | null> {
  try {
    return (await templateFile({ template, format, patient: true })).bytes;
  } catch (error) {
    onFailure(error, template, format);
    return null;
  }
}

/** The files of a kit, each made when the one before it has gone out: one document is in memory at a time. */
async function* entriesOf(
  templates: readonly Template[],
  language: Locale,
  onFailure: OnFailure,
): AsyncGenerator<KitEntry> {
  const leftOut: string[] = [];
  for (const [index, template] of templates.entries()) {
    const problem = problemOf(template);
    if (problem) {
      leftOut.push(`- ${template.title}: ${problem.words[language]}`);
      continue;
    }
    const lastModified = new Date(template.updatedAt);
    for (const format of formatsOf(template)) {
      const bytes = await bytesOf(template, format, onFailure);
      if (bytes) yield { name: `${nameOf(template, index, language)}.${format}`, input: bytes, lastModified };
      else leftOut.push(`- ${template.title} (${format})`);
    }
  }
  const words = messagesIn(language).downloads;
  if (leftOut.length > 0) {
    yield {
      name: words.leftOutFile,
      input: [words.leftOut, '', ...leftOut, ''].join('\r\n'),
      lastModified: new Date(),
    };
  }
}

/** Every template in every format that serves it, as a ZIP that is written as it is made. What is left out is named in it. */
export const kitArchive = (
  templates: readonly Template[],
  language: Locale,
  onFailure: OnFailure,
): ReadableStream<Uint8Array> => makeZip(entriesOf(templates, language, onFailure));
