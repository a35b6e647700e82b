import { documentById } from '@/content/documents';
import { formatOfFile } from '@/domain/downloads';
import { askerOf, missing } from '../../answers';
import { counted } from '../../counting';

const ID = /^[A-Za-z0-9-]{1,64}$/;

/**
 * `/descargas/documentos/<id>?lang=es|en`: an uploaded document. Counts the download and leads to the file, which Payload
 * serves; what a preview shows to an editor alone is not counted.
 */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const asker = askerOf(request, new URL(request.url).searchParams.get('lang'));
  const { file: id } = await params;
  const found = ID.test(id) ? await documentById(id, asker.language, request.headers) : null;
  if (!found) return missing(asker);
  const { document, isPublic } = found;
  const format = formatOfFile(document.url);
  if (isPublic && format) {
    await counted(request, {
      kind: 'document',
      record: document.id,
      title: document.title,
      format,
      language: asker.language,
    });
  }
  // Kept by nobody: a document may be withdrawn, and each download counts.
  return new Response(null, {
    status: 302,
    headers: { Location: document.url, 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' },
  });
}
