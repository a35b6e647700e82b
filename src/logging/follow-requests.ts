import { randomBytes } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LoggedRequest, loggedRequests } from './current-request';
import { writeLine } from './log';
import { plainPath } from './plain-path';

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
const FIRST_REFUSAL = 400;
const FIRST_FAILURE = 500;

/** An id as `deploy/nginx.conf` gives it; whatever else stands there a visitor may have sent. */
const GIVEN_ID = /^[0-9a-f]{32}$/;

function idOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && GIVEN_ID.test(given) ? given : randomBytes(16).toString('hex');
}

/** Of a refusal the kind is enough: the place would be the same each time. */
const reasonOf = ({ failure, failures, reports }: LoggedRequest, isFailure: boolean): object =>
  isFailure ? { ...failure, failures, reports } : { type: failure?.type };

function writeRequest(
  message: IncomingMessage,
  { statusCode: status }: ServerResponse,
  request: LoggedRequest,
  ms: number,
) {
  request.isOver = true;
  const isRefusal = status >= FIRST_REFUSAL && status < FIRST_FAILURE;
  const isFailure = !isRefusal && (status >= FIRST_FAILURE || request.failures + request.reports > 0);
  if (!isRefusal && !isFailure) return;
  const { method = '', url = '' } = message;
  writeLine({
    level: isFailure ? 'error' : 'info',
    msg: isFailure ? 'failed' : 'refused',
    request: request.id,
    method: METHODS.has(method) ? method : '-',
    path: plainPath(url),
    status,
    ms: Math.round(ms),
    ...reasonOf(request, isFailure),
  });
}

interface Started {
  request: IncomingMessage;
  response: ServerResponse;
}

/** Writes a line for each request that this process refuses or fails, when its answer is over. */
export function followRequests(): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as Started;
    const started = performance.now();
    const logged = new LoggedRequest(idOf(request));
    // What runs from here on for this request finds it, Payload's and Next's own code too.
    loggedRequests().enterWith(logged);
    response.once('close', () => writeRequest(request, response, logged, performance.now() - started));
  });
}
