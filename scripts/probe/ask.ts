import { request } from 'node:http';

/** Milliseconds after which a request counts as one that hangs. */
const HANGS_AFTER = 20_000;
/** Characters of an answer that are looked through. */
const READ = 400_000;

/** One request, as it goes over the wire: neither its path nor its method is mended by a client. */
export interface ProbeRequest {
  method: string;
  path: string;
  headers?: Readonly<Record<string, string>>;
  body?: string | Buffer;
}

export interface Answer {
  /** 0 where the connection ended without one. */
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The beginning of it, as text. */
  body: string;
  ms: number;
  hung: boolean;
  /** Why there is no status. */
  failure: string | null;
}

/** Sends a request. @param cookie of whoever asks; empty for a stranger. */
export function ask(portal: string, asked: ProbeRequest, cookie: string): Promise<Answer> {
  const { hostname, port } = new URL(portal);
  const began = performance.now();
  return new Promise((resolve) => {
    const end = (answer: Partial<Answer>): void =>
      resolve({
        status: 0,
        headers: {},
        body: '',
        hung: false,
        failure: null,
        ms: performance.now() - began,
        ...answer,
      });
    let sent;
    try {
      sent = request({
        hostname,
        port,
        method: asked.method,
        path: asked.path,
        headers: {
          connection: 'close',
          ...(cookie && { cookie }),
          ...(asked.body !== undefined && { 'content-length': String(Buffer.byteLength(asked.body)) }),
          ...asked.headers,
        },
        timeout: HANGS_AFTER,
      });
    } catch (error) {
      // Node refuses to write what no client could: nothing reached the portal.
      end({ status: 400, failure: String(error) });
      return;
    }
    sent.once('response', (response) => {
      const pieces: Buffer[] = [];
      let held = 0;
      response.on('data', (piece: Buffer) => {
        if (held < READ) pieces.push(piece);
        held += piece.length;
      });
      response.once('close', () => {
        const body = Buffer.concat(pieces).toString('utf8');
        end({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    sent.once('timeout', () => {
      end({ hung: true });
      sent.destroy();
    });
    sent.once('error', (error: NodeJS.ErrnoException) => end({ failure: error.code ?? error.message }));
    sent.end(asked.body);
  });
}
