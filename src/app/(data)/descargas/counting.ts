import { processPayload } from '@/content/process-payload';
import type { Download } from '@/domain/downloads';
import { isHead } from '@/downloads/made';
import { countDownload } from '@/statistics/downloads';

/** Counts a download that is about to begin. A count that fails is logged and keeps nobody from their document. */
export async function counted(request: Request, download: Download): Promise<void> {
  if (isHead(request)) return;
  const payload = await processPayload();
  try {
    await countDownload(payload, download);
  } catch (err) {
    payload.logger.warn({ err, msg: 'A download was not counted' });
  }
}
