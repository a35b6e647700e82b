import { wholeGuide } from '@/content/guides';
import { DOCUMENT_MIME } from '@/documents/mime';
import { parseDownloadOptions } from '@/domain/download-request';
import { guideFile } from '@/downloads/guide-file';
import { askerOf, missing, orLater, refuseProblem } from '../../answers';
import { sendDocument } from '../../files';

const FILE = /^([a-z0-9-]{1,160})\.([A-Za-z0-9]{1,12})$/;

/** `/descargas/guias/<slug>.pdf?lang=es|en`: the whole guide, in Spanish where it is not ready in the language. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const url = new URL(request.url);
  const asked = url.searchParams.get('lang');
  const asker = askerOf(request, asked);
  const [, slug, format] = FILE.exec((await params).file) ?? [];
  if (!slug || !format) return missing(asker);
  if (format !== 'pdf')
    return refuseProblem(asker, { field: 'format', objection: 'unknownFormat' }, { formats: 'pdf' });
  const parsed = parseDownloadOptions({ lang: asked, municipality: null });
  if (!parsed.ok) return refuseProblem(asker, parsed.problem);
  const found = await wholeGuide(slug, parsed.options.language);
  if (found.status === 'missing') return missing(asker);
  if (found.status === 'moved') {
    return new Response(null, {
      status: 301,
      headers: { Location: `/descargas/guias/${found.slug}.pdf${url.search}` },
    });
  }
  const { record } = found;
  const { id, title, slug: plainName, locale: language } = record.guide;
  return orLater(asker, async () =>
    sendDocument(request, await guideFile(request, record), {
      type: DOCUMENT_MIME.pdf,
      download: { kind: 'guide', record: id, title, format, language },
      plainName,
    }),
  );
}
