import type { Logo } from '@/documents/logo';
import type { DownloadProblem } from '@/domain/download-request';
import { bodyUpTo } from '@/domain/request-body';
import { heavyWork } from '@/heavy-work/heavy-work';

/** A logo, and some room for the other fields and what stands between them. */
const FORM_BYTES = 1024 * 1024 + 64 * 1024;

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
const NO_LOGO: Refused = { problem: { field: 'logo', objection: 'unreadableLogo' } };

/**
 * Reads the form of a download, and draws its logo anew. Neither is kept anywhere.
 * @throws TryLater
 */
export async function readForm(request: Request): Promise<{ form: SentForm } | Refused> {
  // A body that breaks off is as unreadable as one that is no form.
  const bytes = await bodyUpTo(request, FORM_BYTES).catch(() => undefined);
  if (bytes === undefined) return UNREADABLE;
  if (bytes === null) return TOO_LARGE;
  const read = await heavyWork().run('form', { bytes, contentType: request.headers.get('content-type') ?? '' });
  if (!read) return UNREADABLE;
  const { lang, municipality, logo } = read;
  if (!logo) return { form: { lang, municipality, logo: null } };
  if ('objection' in logo) return { ...(logo.objection === 'tooLarge' ? TOO_LARGE : NO_LOGO), lang };
  const mime = logo.format === 'png' ? 'image/png' : 'image/jpeg';
  return { form: { lang, municipality, logo: { data: Buffer.from(logo.data), mime } } };
}
