import { makeZip } from 'client-zip';
import { processPayload } from '@/content/process-payload';
import { templatesOfStage } from '@/content/templates';
import { parseDownloadOptions } from '@/domain/download-request';
import type { Download } from '@/domain/downloads';
import type { Locale } from '@/domain/locale';
import { TEMPLATE_FORMATS, type PartName, type Template, type TemplateFormat } from '@/domain/template';
import { POLICY_STAGES } from '@/domain/vocabularies/policy-stages';
import { messagesIn } from '@/i18n/messages';
import { askerOf, busy, filled, missing, refuse, refuseProblem } from '../../answers';
import { counted } from '../../counting';
import { fileHeaders } from '../../files';
import { problemOf, templateFile } from '../../template-file';
import { workshop } from '../../workshop';

const FILE = /^([a-z0-9]{1,8})\.([A-Za-z0-9]{1,12})$/;

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

/** A document of a kit; null where making it fails, which must not spoil the archive that is under way. */
async function bytesOf(template: Template, format: TemplateFormat): Promise<Buffer | null> {
  try {
    return (await templateFile({ template, format, patient: true })).bytes;
  } catch (err) {
    const { logger } = await processPayload();
    logger.error({ err, msg: `Template ${template.id} cannot be made into ${format}` });
    return null;
  }
}

/** The files of a kit, each made when the one before it has gone out: one document is in memory at a time. */
async function* entriesOf(templates: readonly Template[], language: Locale): AsyncGenerator<KitEntry> {
  const leftOut: string[] = [];
  for (const [index, template] of templates.entries()) {
    const problem = problemOf(template);
    if (problem) {
      leftOut.push(`- ${template.title}: ${problem.words[language]}`);
      continue;
    }
    const lastModified = new Date(template.updatedAt);
    for (const format of formatsOf(template)) {
      const bytes = await bytesOf(template, format);
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

/**
 * `/descargas/kits/<s1…s5>.zip?lang=es|en`: every template of a stage in every format that serves it, written to the
 * answer as it is made.
 */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const asked = new URL(request.url).searchParams.get('lang');
  const asker = askerOf(request, asked);
  const [, stage, format] = FILE.exec((await params).file) ?? [];
  if (!POLICY_STAGES.has(stage)) return missing(asker);
  if (format !== 'zip')
    return refuseProblem(asker, { field: 'format', objection: 'unknownFormat' }, { formats: 'zip' });
  const parsed = parseDownloadOptions({ lang: asked, municipality: null });
  if (!parsed.ok) return refuseProblem(asker, parsed.problem);
  if (workshop().isFull) return busy(asker);
  const { language } = parsed.options;
  const words = messagesIn(language).downloads;
  const templates = await templatesOfStage(stage, language);
  if (templates.length === 0) return refuse(asker, { status: 404, message: words.emptyKit });
  const number = POLICY_STAGES.keys.indexOf(stage) + 1;
  const name = filled(words.kitName, { number });
  const title = `${number} ${POLICY_STAGES.label(stage, language)}`;
  const download: Download = { kind: 'kit', record: stage, title, format, language };
  await counted(request, download);
  const headers = fileHeaders({ type: 'application/zip', download, plainName: name });
  return new Response(makeZip(entriesOf(templates, language)), { headers });
}
