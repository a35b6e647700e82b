import { createHash, timingSafeEqual } from 'node:crypto';
import { env } from '@/config/env';
import { secrets } from '@/config/secrets';
import { currentWorker } from '@/indexing/current';
import type { IndexingWorker } from '@/indexing/worker';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const isAllowed = (request: Request): boolean => {
  const { internal } = secrets(env());
  const given = request.headers.get('authorization') ?? '';
  return internal !== '' && timingSafeEqual(digest(given), digest(`Bearer ${internal}`));
};

const refusal = (status: number, message: string): Response =>
  Response.json({ error: message }, { status, headers: { 'Cache-Control': 'no-store' } });

/** Answers only clients that have the internal secret, which is in DATA_DIR: scripts on this machine. */
export const internal =
  (answer: (worker: IndexingWorker) => Response | Promise<Response>) =>
  async (request: Request): Promise<Response> => {
    if (!isAllowed(request)) return refusal(401, 'The internal secret is missing or wrong.');
    const worker = currentWorker();
    return worker ? answer(worker) : refusal(503, 'The indexing worker has not started.');
  };
