import type { Logo } from '@/documents/logo';
import type { DownloadProblem } from '@/domain/download-request';
import { heavyWork } from '@/heavy-work/heavy-work';

export const LOGO_BYTES = 1024 * 1024;

const refused = (objection: DownloadProblem['objection']): { problem: DownloadProblem } => ({
  problem: { field: 'logo', objection },
});

/**
 * Reads a logo by what it is, not by what it is called, and draws it anew: nothing that was hidden in the file goes on
 * into a document. It is kept nowhere.
 * @throws TryLater
 */
export async function readLogo(file: Blob): Promise<{ logo: Logo } | { problem: DownloadProblem }> {
  if (file.size > LOGO_BYTES) return refused('largeLogo');
  const drawn = await heavyWork().run('logo', new Uint8Array(await file.arrayBuffer()));
  if ('objection' in drawn) return refused(drawn.objection === 'tooLarge' ? 'largeLogo' : 'unreadableLogo');
  return { logo: { data: Buffer.from(drawn.data), mime: drawn.format === 'png' ? 'image/png' : 'image/jpeg' } };
}
