import { processPayload } from '@/content/process-payload';
import { templatesOfStage } from '@/content/templates';
import { parseDownloadOptions } from '@/domain/download-request';
import type { Download } from '@/domain/downloads';
import { POLICY_STAGES } from '@/domain/vocabularies/policy-stages';
import { kitFile } from '@/downloads/template-file';
import { messagesIn } from '@/i18n/messages';
import { askerOf, filled, missing, orLater, refuse, refuseProblem } from '../../answers';
import { sendDocument } from '../../files';

const FILE = /^([a-z0-9]{1,8})\.([A-Za-z0-9]{1,12})$/;

/** A kit, or null where only its head is asked for; a document that cannot be made is left out of it, and logged. */
async function loggedKit(...asked: Parameters<typeof kitFile>): ReturnType<typeof kitFile> {
  const kit = await kitFile(...asked);
  if (kit && kit.gaps.length > 0) (await processPayload()).logger.error(kit.gaps.join('\n'));
  return kit;
}

/** `/descargas/kits/<s1…s5>.zip?lang=es|en`: every template of a stage in every format that serves it. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const asked = new URL(request.url).searchParams.get('lang');
  const asker = askerOf(request, asked);
  const [, stage, format] = FILE.exec((await params).file) ?? [];
  if (!POLICY_STAGES.has(stage)) return missing(asker);
  if (format !== 'zip')
    return refuseProblem(asker, { field: 'format', objection: 'unknownFormat' }, { formats: 'zip' });
  const parsed = parseDownloadOptions({ lang: asked, municipality: null });
  if (!parsed.ok) return refuseProblem(asker, parsed.problem);
  const { language } = parsed.options;
  const words = messagesIn(language).downloads;
  const templates = await templatesOfStage(stage, language);
  if (templates.length === 0) return refuse(asker, { status: 404, message: words.emptyKit });
  const number = POLICY_STAGES.keys.indexOf(stage) + 1;
  const name = filled(words.kitName, { number });
  const title = `${number} ${POLICY_STAGES.label(stage, language)}`;
  const download: Download = { kind: 'kit', record: stage, title, format, language };
  return orLater(asker, async () =>
    sendDocument(request, await loggedKit(request, templates, language), {
      type: 'application/zip',
      download,
      plainName: name,
    }),
  );
}
