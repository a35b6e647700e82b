import { MeilisearchApiError, MeilisearchRequestError, MeilisearchRequestTimeOutError } from 'meilisearch';
import { EngineUnavailable } from '../../port';

const ENGINE = 'meilisearch';

/** Meilisearch is available and refuses: asking again will not help. */
export class MeilisearchRefused extends Error {
  constructor(
    readonly code: string,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(`${ENGINE}: ${reason} (${code})`, options);
    this.name = 'MeilisearchRefused';
  }
}

export const unavailable = (reason: string, cause?: unknown): EngineUnavailable =>
  new EngineUnavailable(ENGINE, reason, cause === undefined ? undefined : { cause });

/** Temporary refusals: a key that is being replaced, an index that has not been built yet, a server under load. */
const PASSING_STATUS = new Set([401, 403, 408, 429]);
const INDEX_NOT_FOUND = 'index_not_found';

/** The network's own message, at the end of fetch's chain of causes (`fetch failed` by itself is useless). */
function rootReason(error: unknown): string {
  let deepest = error;
  while (deepest instanceof Error && deepest.cause instanceof Error) deepest = deepest.cause;
  if (!(deepest instanceof Error)) return String(deepest);
  const code = 'code' in deepest && typeof deepest.code === 'string' ? deepest.code : '';
  return deepest.message || code || deepest.name;
}

function fromRefusal(error: MeilisearchApiError): Error {
  const { status } = error.response;
  const code = error.cause?.code ?? `http_${status}`;
  if (status >= 500 || PASSING_STATUS.has(status) || code === INDEX_NOT_FOUND) {
    return unavailable(`${error.message} (${code})`, error);
  }
  return new MeilisearchRefused(code, error.message, { cause: error });
}

/**
 * The port's view of what the client threw: EngineUnavailable for everything that may be temporary (network,
 * timeouts, 5xx, keys, an index that is not built yet), MeilisearchRefused for the rest. Our own errors stay unchanged.
 */
function asEngineError(error: unknown): Error {
  if (error instanceof MeilisearchApiError) return fromRefusal(error);
  if (error instanceof MeilisearchRequestError) {
    const { cause } = error;
    const reason =
      cause instanceof MeilisearchRequestTimeOutError ? cause.message : `cannot be reached: ${rootReason(error)}`;
    return unavailable(reason, error);
  }
  // The client parses before it looks at the status: the HTML page of an intermediate proxy ends up here.
  if (error instanceof SyntaxError) return unavailable('answered something that is not JSON', error);
  return error instanceof Error ? error : new Error(String(error));
}

/** Runs a call of the client, and translates its errors into the port's. */
export async function asked<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw asEngineError(error);
  }
}

/** As `asked`, but undefined if the index does not exist. */
export async function askedUnlessMissing<T>(call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause?.code === INDEX_NOT_FOUND) return undefined;
    throw asEngineError(error);
  }
}
