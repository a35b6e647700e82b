import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer of Meilisearch. `raw` goes out as it is; `hang` never goes out. */
export interface ReplayAnswer {
  status: number;
  body?: unknown;
  raw?: string;
  hang?: boolean;
}

interface Recording {
  request: { method: string; path: string; body?: unknown };
  response: ReplayAnswer;
}

/** What was recorded of a real Meilisearch 1.50, by the name of its file without `.json`. */
export const recorded = (name: string): Recording =>
  JSON.parse(readFileSync(new URL(`../fixtures/meilisearch/${name}.json`, import.meta.url), 'utf8')) as Recording;

export interface SentRequest {
  /** Method and path, with a rebuild's random index named `<rebuild>`. */
  route: string;
  authorization: string | undefined;
  acceptEncoding: string | undefined;
  contentType: string | undefined;
  body: unknown;
}

export interface Replay {
  readonly host: string;
  /** Every request that came in, in order. */
  readonly sent: SentRequest[];
  /** Answers for a route, given one after the other; the last one goes on. */
  on(route: string, ...answers: ReplayAnswer[]): void;
  /** Plays recordings: each answers the route it was recorded for. */
  play(...names: string[]): void;
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}

function give(response: ServerResponse, answer: ReplayAnswer): void {
  if (answer.hang) return;
  response.writeHead(answer.status, { 'content-type': answer.raw === undefined ? 'application/json' : 'text/html' });
  response.end(answer.raw ?? JSON.stringify(answer.body));
}

/** A real HTTP server that answers like Meilisearch did when it was recorded. A route nobody prepared answers 501. */
export async function startReplay(): Promise<Replay> {
  const routes = new Map<string, ReplayAnswer[]>();
  const sent: SentRequest[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const path = (request.url ?? '').replace(/^(\/indexes\/[^/]+?)-rebuild-[0-9a-f-]{36}/, '/indexes/<rebuild>');
      const route = `${request.method ?? ''} ${path}`;
      const { authorization, 'accept-encoding': acceptEncoding, 'content-type': contentType } = request.headers;
      sent.push({
        route,
        authorization,
        acceptEncoding: typeof acceptEncoding === 'string' ? acceptEncoding : undefined,
        contentType,
        body,
      });
      const answers = routes.get(route) ?? [];
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      give(
        response,
        answer ?? { status: 501, body: { message: `not prepared: ${route}`, code: 'test', type: 'test' } },
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const on = (route: string, ...answers: ReplayAnswer[]): void => {
    routes.set(route, [...(routes.get(route) ?? []), ...answers]);
  };
  return {
    host: `http://127.0.0.1:${port}`,
    sent,
    on,
    play: (...names) => {
      for (const { request, response } of names.map(recorded)) on(`${request.method} ${request.path}`, response);
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** The answer of a recorded task, under the number of another one: some tasks were enqueued but not asked for. */
export const taskAs = (uid: number, name: string, changes: object = {}): ReplayAnswer => {
  const { response } = recorded(name);
  return { ...response, body: { ...(response.body as object), uid, ...changes } };
};
