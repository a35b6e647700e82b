import type { Logo } from '@/documents/logo';
import type { DownloadProblem } from '@/domain/download-request';
import { bodyUpTo } from '@/domain/request-body';
import { LOGO_BYTES, readLogo } from './logo';

/** The logo, and some room for the other fields and what stands between them. */
const FORM_BYTES = LOGO_BYTES + 64 * 1024;

interface SentForm {
  lang: string | null;
  municipality: string | null;
  logo: Logo | null;
}

interface Refused {
  problem: DownloadProblem;
  /** As it was asked for, where it could be read. */
  lang?: string | null;
}

const UNREADABLE: Refused = { problem: { field: 'form', objection: 'unreadableForm' } };
const TOO_LARGE: Refused = { problem: { field: 'logo', objection: 'largeLogo' } };

const textOf = (data: FormData, name: string): string | null => {
  const value = data.get(name);
  return typeof value === 'string' ? value : null;
};

async function fieldsOf(request: Request): Promise<FormData | Refused> {
  try {
    const bytes = await bodyUpTo(request, FORM_BYTES);
    if (bytes === null) return TOO_LARGE;
    const type = request.headers.get('content-type') ?? '';
    return await new Response(bytes, { headers: { 'content-type': type } }).formData();
  } catch {
    return UNREADABLE;
  }
}

/**
 * Reads the form of a download: `lang`, `municipality` and a file `logo`, each of which may be missing.
 * @throws TryLater
 */
export async function readForm(request: Request): Promise<{ form: SentForm } | Refused> {
  const data = await fieldsOf(request);
  if ('problem' in data) return data;
  const file = data.get('logo');
  const lang = textOf(data, 'lang');
  const read = file instanceof Blob && file.size > 0 ? await readLogo(file) : { logo: null };
  if ('problem' in read) return { ...read, lang };
  return { form: { lang, municipality: textOf(data, 'municipality'), logo: read.logo } };
}
