import { getPayload } from 'payload';
import { env } from '@/config/env';
import { secrets } from '@/config/secrets';
import { IndexingWorker } from '@/indexing/worker';
import { getSearch } from '@/search';

/** Exit code if there is nothing that the script could work on. */
export const NOTHING_TO_DO = 2;

const NOT_LISTENING = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENOTFOUND']);

const isNotListening = (error: unknown): boolean =>
  error instanceof TypeError && NOT_LISTENING.has((error.cause as NodeJS.ErrnoException | undefined)?.code ?? '');

/**
 * Sends a request to the portal that runs on this machine.
 * @returns null if none is listening.
 * @throws Error if it refuses.
 */
export async function askPortal(path: string): Promise<Response | null> {
  const { HOSTNAME, PORT } = env();
  const host = HOSTNAME === '0.0.0.0' || HOSTNAME === '::' ? '127.0.0.1' : HOSTNAME;
  try {
    const response = await fetch(`http://${host}:${PORT}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secrets(env()).internal}` },
    });
    if (!response.ok)
      throw new Error(`The portal at ${host}:${PORT} answers ${response.status}: ${await response.text()}`);
    return response;
  } catch (error) {
    if (isNotListening(error)) return null;
    throw error;
  }
}

/** A worker of our own for Meilisearch, when no portal is running; null if Meilisearch is not configured. */
export async function ownWorker(): Promise<IndexingWorker | null> {
  const engines = getSearch().engines.filter(({ name }) => name === 'meilisearch');
  if (engines.length === 0) return null;
  const { default: config } = await import('@payload-config');
  return new IndexingWorker({ payload: await getPayload({ config }), engines, onChange: () => undefined });
}

export const EMBEDDED_ONLY =
  'The portal is not running, and MEILI_HOST is not set. The embedded index lives inside the running portal, ' +
  'which builds it anew at every start: there is nothing to do here.';
