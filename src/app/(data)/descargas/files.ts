import type { Download } from '@/domain/downloads';
import { isHead } from '@/downloads/made';
import type { Made } from '@/heavy-work/tasks';
import { counted } from './counting';

const NAME_LENGTH = 100;

/** A title as the name of a file: what Windows, macOS or a shell would not take is left out. */
const nameFrom = (title: string): string =>
  title
    .replace(/[\p{C}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, NAME_LENGTH)
    .replace(/[. ]+$/, '');

/** `encodeURIComponent` leaves a few marks that RFC 5987 does not allow. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

interface NamedFile {
  type: string;
  download: Download;
  /** ASCII, without extension: for programs that know no more. */
  plainName: string;
  /** Holds what one person entered: kept by nobody. */
  personal?: boolean;
}

/** Whether whoever asks has these bytes already. A cache may have marked the tag as weak. */
const isHeld = (etag: string, { headers }: Request): boolean => headers.get('if-none-match')?.includes(etag) ?? false;

/** Headers of a file to save. Caches ask each time: what is withdrawn or changed is so at once, and downloads are counted. */
function fileHeaders({ type, download, plainName, personal = false }: NamedFile): Headers {
  const { title, format, language } = download;
  const plain = `${plainName}.${format}`;
  const full = `${nameFrom(title) || plainName}.${format}`;
  return new Headers({
    'Content-Type': type,
    'Content-Language': language,
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded(full)}`,
    'Cache-Control': personal ? 'private, no-store' : 'public, no-cache',
    'X-Robots-Tag': 'noindex',
  });
}

/**
 * Answers with a document, or says that whoever asks has it already; what goes out is counted.
 * @param made null where it was not made, because its head alone is asked for.
 */
export async function sendDocument(request: Request, made: Made | null, file: NamedFile): Promise<Response> {
  const headers = fileHeaders(file);
  if (made && !file.personal) {
    headers.set('ETag', made.etag);
    if (isHeld(made.etag, request)) return new Response(null, { status: 304, headers });
  }
  if (made) headers.set('Content-Length', String(made.bytes.byteLength));
  if (!made || isHead(request)) return new Response(null, { headers });
  await counted(request, file.download);
  return new Response(made.bytes, { headers });
}
