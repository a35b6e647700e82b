import { processPayload } from '@/content/process-payload';
import { templatesOfStage } from '@/content/templates';
import { parseDownloadOptions } from '@/domain/download-request';
import type { Download } from '@/domain/downloads';
import { POLICY_STAGES } from '@/domain/vocabularies/policy-stages';
import { documentQueue } from '@/downloads/document-queue';
import { kitArchive } from '@/downloads/kit';
import { messagesIn } from '@/i18n/messages';
import { askerOf, busy, filled, missing, refuse, refuseProblem } from '../../answers';
import { counted } from '../../counting';
import { fileHeaders } from '../../files';

const FILE = /^([a-z0-9]{1,8})\.([A-Za-z0-9]{1,12})$/;

/** A document that cannot be made is left out of its kit, and logged. */
async function failureLog(): Promise<Parameters<typeof kitArchive>[2]> {
  const { logger } = await processPayload();
  return (err, { id }, format) => logger.error({ err, msg: `Template ${id} cannot be made into ${format}` });
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
  if (documentQueue().isFull) return busy(asker);
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
  return new Response(kitArchive(templates, language, await failureLog()), { headers });
}
