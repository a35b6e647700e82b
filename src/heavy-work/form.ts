import { redrawnLogo } from '@/pictures/kinds';

/** A form as it arrived, not yet taken apart: a megabyte of tiny fields takes a third of a second. */
export interface SentBytes {
  bytes: Uint8Array<ArrayBuffer>;
  contentType: string;
}

const LOGO_BYTES = 1024 * 1024;

const textOf = (data: FormData, name: string): string | null => {
  const value = data.get(name);
  return typeof value === 'string' ? value : null;
};

const fieldsOf = ({ bytes, contentType }: SentBytes): Promise<FormData | null> =>
  new Response(bytes, { headers: { 'content-type': contentType } }).formData().catch(() => null);

/** Nothing that was hidden in the file goes on into a document. */
async function logoOf(data: FormData) {
  const file = data.get('logo');
  if (!(file instanceof Blob) || file.size === 0) return null;
  if (file.size > LOGO_BYTES) return { objection: 'tooLarge' } as const;
  return redrawnLogo(Buffer.from(await file.arrayBuffer()));
}

/**
 * Takes the form of a download apart: `lang`, `municipality` and a file `logo`, each of which may be missing.
 * @returns null where it is none.
 */
export async function readForm(sent: SentBytes) {
  const data = await fieldsOf(sent);
  if (!data) return null;
  return { lang: textOf(data, 'lang'), municipality: textOf(data, 'municipality'), logo: await logoOf(data) };
}
