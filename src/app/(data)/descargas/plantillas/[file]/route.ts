import { templateBySlug } from '@/content/templates';
import { DOCUMENT_MIME } from '@/documents/mime';
import { parseDownloadOptions, MUNICIPALITY_LENGTH, type DownloadProblem } from '@/domain/download-request';
import { TEMPLATE_FORMATS, type Template, type TemplateFormat } from '@/domain/template';
import { readForm } from '@/downloads/form';
import { admit, isHead } from '@/downloads/made';
import { problemOf, templateFile, type Personal } from '@/downloads/template-file';
import { messagesIn } from '@/i18n/messages';
import { askerOf, filled, missing, orLater, refuse, refuseProblem, type Asker } from '../../answers';
import { sendDocument } from '../../files';

interface RouteContext {
  params: Promise<{ file: string }>;
}

interface Asked extends Personal {
  lang: string | null;
}

const FILE = /^([a-z0-9-]{1,160})\.([A-Za-z0-9]{1,12})$/;
const VALUES = { formats: TEMPLATE_FORMATS.join(', '), limit: MUNICIPALITY_LENGTH };

const isFormat = (value: string): value is TemplateFormat => TEMPLATE_FORMATS.some((format) => format === value);

const refused = (asker: Asker, problem: DownloadProblem): Response => refuseProblem(asker, problem, VALUES);

function unfinished(asker: Asker, { path, words }: NonNullable<ReturnType<typeof problemOf>>): Response {
  const { unfinishedTemplate } = messagesIn(asker.language).downloads;
  const message = filled(unfinishedTemplate, { problem: words[asker.language] });
  return refuse(asker, { status: 422, message, field: { name: path } });
}

/** The address of a template that has moved, with everything else that was asked for. */
function moved(request: Request, slug: string, format: TemplateFormat): Response {
  const { search } = new URL(request.url);
  return new Response(null, {
    // A form that was sent is sent again as it is.
    status: request.method === 'POST' ? 308 : 301,
    headers: { Location: `/descargas/plantillas/${slug}.${format}${search}` },
  });
}

async function document(request: Request, template: Template, format: TemplateFormat, asked: Asked): Promise<Response> {
  const { locale: language, slug, title, id } = template;
  return sendDocument(request, await templateFile(request, { template, format, personal: asked }), {
    type: DOCUMENT_MIME[format],
    download: { kind: 'template', record: id, title, format, language },
    plainName: slug,
    personal: asked.municipality !== null || asked.logo !== null,
  });
}

async function answer(request: Request, { params }: RouteContext, asked: Asked): Promise<Response> {
  const asker = askerOf(request, asked.lang);
  const [, slug, format] = FILE.exec((await params).file) ?? [];
  if (!slug || !format) return missing(asker);
  if (!isFormat(format)) return refused(asker, { field: 'format', objection: 'unknownFormat' });
  const parsed = parseDownloadOptions(asked);
  if (!parsed.ok) return refused(asker, parsed.problem);
  const { language, municipality } = parsed.options;
  const found = await templateBySlug(slug, language);
  if (found.status === 'missing') return missing(asker);
  if (found.status === 'moved') return moved(request, found.slug, format);
  const problem = problemOf(found.record);
  if (problem) return unfinished(asker, problem);
  return document(request, found.record, format, { ...asked, municipality });
}

const queryOf = (request: Request): Asked => {
  const { searchParams } = new URL(request.url);
  return { lang: searchParams.get('lang'), municipality: searchParams.get('municipality'), logo: null };
};

/**
 * `/descargas/plantillas/<slug>.<docx|xlsx|pdf>?lang=es|en[&municipality=…]`: a template as a document. In Spanish where
 * it is not ready in the language, as its page is; `Content-Language` says which it is.
 */
export function GET(request: Request, context: RouteContext): Promise<Response> {
  const asked = queryOf(request);
  return orLater(askerOf(request, asked.lang), async () => {
    if (asked.municipality && !isHead(request)) await admit(request);
    return answer(request, context, asked);
  });
}

/** The same from a form, which may hold a logo too. Nothing that was sent is stored. */
export function POST(request: Request, context: RouteContext): Promise<Response> {
  const query = queryOf(request);
  return orLater(askerOf(request, query.lang), async () => {
    await admit(request);
    const read = await readForm(request);
    if ('problem' in read) return refused(askerOf(request, read.lang ?? query.lang), read.problem);
    const { form } = read;
    return answer(request, context, {
      lang: form.lang ?? query.lang,
      municipality: form.municipality ?? query.municipality,
      logo: form.logo,
    });
  });
}
