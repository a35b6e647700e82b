import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import { dayInChile } from '@/domain/chilean-time';
import type { Download } from '@/domain/downloads';

/**
 * Counts one download today. The database itself increments the row, so that counts from several requests and processes
 * cannot overwrite each other.
 * @throws what the database throws: the download goes on without being counted.
 */
export async function countDownload(payload: Payload, download: Download, now = new Date()): Promise<void> {
  const { kind, record, format, language } = download;
  const day = dayInChile(now);
  const key = [kind, record, format, language, day].join('/');
  const addOne = () =>
    payload.db.updateOne({
      collection: 'downloads',
      where: { key: { equals: key } },
      data: { count: { $inc: 1 }, title: download.title },
    });
  if (await addOne()) return;
  try {
    await payload.db.create({ collection: 'downloads', data: { id: randomUUID(), ...download, key, day, count: 1 } });
  } catch (error) {
    // Another request was the first to count on this day: the key is unique.
    if (!(await addOne())) throw error;
  }
}
