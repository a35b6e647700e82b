import { makeZip } from 'client-zip';
import type { Locale } from '@/domain/locale';
import { TEMPLATE_FORMATS, type PartName, type Template, type TemplateFormat } from '@/domain/template';
import { problemInWords } from '@/domain/template-problem-words';
import { templateProblems } from '@/domain/template-problems';
import { messagesIn } from '@/i18n/messages';
import { templateDocument } from './template';

/** Templates that are taken home together. */
export interface Kit {
  language: Locale;
  /** In order, each with the absolute address of its page. */
  templates: readonly { template: Template; address: string }[];
}

/** Parts that one fills in or counts with: a spreadsheet of mere text would help nobody. */
const FILLED_IN: ReadonlySet<PartName> = new Set(['form', 'table', 'agenda', 'checklist', 'script']);

const formatsOf = ({ structure }: Template): TemplateFormat[] =>
  TEMPLATE_FORMATS.filter((format) => format !== 'xlsx' || structure.some(({ part }) => FILLED_IN.has(part)));

interface KitEntry {
  name: string;
  input: Buffer | string;
  lastModified: Date;
}

/** Two digits, the slug, and the language where it is not the one asked for: `03-matriz-foda-es.docx`. */
const nameOf = ({ slug, locale }: Template, index: number, language: Locale): string =>
  `${String(index + 1).padStart(2, '0')}-${slug}${locale === language ? '' : `-${locale}`}`;

/** What is not in the kit: for whoever opens it, and for whoever looks after the portal. */
interface Gaps {
  leftOut: string[];
  failures: string[];
}

function problemOf(template: Template, language: Locale): string | null {
  const [problem] = templateProblems(template.structure);
  return problem ? problemInWords(problem, template.structure)[language] : null;
}

async function* entriesOf({ templates, language }: Kit, { leftOut, failures }: Gaps): AsyncGenerator<KitEntry> {
  for (const [index, { template, address }] of templates.entries()) {
    const problem = problemOf(template, language);
    if (problem !== null) {
      leftOut.push(`- ${template.title}: ${problem}`);
      continue;
    }
    const lastModified = new Date(template.updatedAt);
    for (const format of formatsOf(template)) {
      try {
        const input = await templateDocument(template, format, { address });
        yield { name: `${nameOf(template, index, language)}.${format}`, input, lastModified };
      } catch (error) {
        leftOut.push(`- ${template.title} (${format})`);
        failures.push(`Template ${template.id} cannot be made into ${format}: ${String(error)}`);
      }
    }
  }
  if (leftOut.length === 0) return;
  const words = messagesIn(language).downloads;
  const input = [words.leftOut, '', ...leftOut, ''].join('\r\n');
  yield { name: words.leftOutFile, input, lastModified: new Date() };
}

/**
 * Every template in every format that serves it, as a ZIP. What is left out is named in it.
 * @returns the archive, and a line for each document that could not be made.
 */
export async function kitArchive(kit: Kit): Promise<{ bytes: Buffer; gaps: string[] }> {
  const gaps: Gaps = { leftOut: [], failures: [] };
  const parts: Uint8Array[] = [];
  for await (const part of makeZip(entriesOf(kit, gaps)) as AsyncIterable<Uint8Array>) parts.push(part);
  return { bytes: Buffer.concat(parts), gaps: gaps.failures };
}
