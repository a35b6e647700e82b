import { Meilisearch } from 'meilisearch';

const SEARCH_TIMEOUT_MS = 2_000;
const WRITE_TIMEOUT_MS = 30_000;

export interface MeilisearchOptions {
  host: string;
  adminKey: string;
  /** For reads; without it, the admin key is used. */
  searchKey?: string | undefined;
  index: string;
  /** Timeout per request, milliseconds. */
  timeouts?: { search?: number; write?: number };
}

/** One client for reads and one for writes, each with its own key and timeout. */
export interface Connection {
  readonly index: string;
  readonly reader: Meilisearch;
  readonly writer: Meilisearch;
}

/**
 * Meilisearch's compressed answers arrive 40 ms late (Nagle and delayed ACK): ask for plain ones. It redirects nowhere:
 * what does is not it, and is not sent its key.
 */
const requestInit = { headers: { 'accept-encoding': 'identity' }, redirect: 'error' } as const;

/** Opens nothing: each request opens or reuses a connection. */
export const connect = ({ host, adminKey, searchKey, index, timeouts }: MeilisearchOptions): Connection => ({
  index,
  reader: new Meilisearch({
    host,
    apiKey: searchKey ?? adminKey,
    requestInit,
    timeout: timeouts?.search ?? SEARCH_TIMEOUT_MS,
  }),
  writer: new Meilisearch({ host, apiKey: adminKey, requestInit, timeout: timeouts?.write ?? WRITE_TIMEOUT_MS }),
});
