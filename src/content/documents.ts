import { attachmentFromPayload } from '@/cms/mapping';
import type { Locale } from '@/domain/locale';
import type { Attachment } from '@/domain/practice';
import { processPayload } from './process-payload';
import { accountOf } from './reader';

/** An uploaded document, and whether everybody may read it or only whoever asks. */
interface ReadableDocument {
  document: Attachment;
  isPublic: boolean;
}

/**
 * An uploaded document by its id: as a visitor reads it, else as the account that the headers belong to, for whom a preview
 * shows what is not published yet. Null where there is none for them.
 */
export async function documentById(id: string, locale: Locale, headers: Headers): Promise<ReadableDocument | null> {
  const payload = await processPayload();
  const read = async (reader: { user?: Awaited<ReturnType<typeof accountOf>> }): Promise<Attachment | null> => {
    const found = await payload.findByID({
      collection: 'attachments',
      id,
      locale,
      depth: 0,
      overrideAccess: false,
      disableErrors: true,
      ...reader,
    });
    return (found && attachmentFromPayload(found)[0]) ?? null;
  };
  const open = await read({});
  if (open) return { document: open, isPublic: true };
  const user = await accountOf(headers);
  const own = user && (await read({ user }));
  return own && { document: own, isPublic: false };
}
