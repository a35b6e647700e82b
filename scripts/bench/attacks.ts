import { randomInt } from 'node:crypto';
import { request, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';

/** A way of asking for more than a portal should give. */
export interface Attack {
  what: string;
  /** How many ask at once, each again as soon as it is answered. */
  connections: number;
  /** Whether all of them come from one address; else each request has one of its own, so that no limit of rate holds. */
  fromOneAddress?: boolean;
  order: () => Promise<Order>;
}

interface Order {
  path: () => string;
  method?: 'GET' | 'HEAD' | 'POST';
  /** A file that is sent along, and the field it is sent in. */
  file?: { field: string; name: string; data: Buffer };
  headers?: Record<string, string>;
}

/** What the attacks need to know of a portal. */
export interface Target {
  url: string;
  template: string;
  /** Of an editor who is signed in. */
  cookie: string;
}

const BOUNDARY = 'attack';
/** Whoever is refused is told when to ask again; an attacker waits for less. */
const AFTER_REFUSAL_MS = 500;
const REFUSED = new Set([429, 503]);

/** A picture of 16 bits, interlaced: a few hundred kilobytes, held whole while it is drawn. */
const interlaced = (): Promise<Buffer> =>
  sharp({ create: { width: 5000, height: 5000, channels: 4, background: { r: 184, g: 65, b: 15, alpha: 0.5 } } })
    .toColourspace('rgb16')
    .png({ progressive: true })
    .toBuffer();

/** A picture one pixel wide. */
const thin = (): Promise<Buffer> =>
  sharp({ create: { width: 1, height: 60_000_000, channels: 3, background: '#b8410f' }, limitInputPixels: false })
    .png()
    .toBuffer();

const named = (template: string) => () =>
  `/descargas/plantillas/${template}.pdf?lang=es&municipality=Comuna+${randomInt(1_000_000)}`;

/** @param target of which portal. */
export const attacksOn = ({ template, cookie }: Target): Attack[] => [
  {
    what: 'interlaced 16-bit logos, 4 at once',
    connections: 4,
    order: async () => ({
      path: () => `/descargas/plantillas/${template}.pdf`,
      method: 'POST',
      file: { field: 'logo', name: 'logo.png', data: await interlaced() },
    }),
  },
  {
    what: 'PDFs with a name, 16 at once',
    connections: 16,
    order: () => Promise.resolve({ path: named(template) }),
  },
  {
    what: 'the queue held full, 60 at once',
    connections: 60,
    order: () => Promise.resolve({ path: named(template) }),
  },
  {
    what: 'kits that nobody asked for before, 4 at once',
    connections: 4,
    order: () => {
      let asked = 0;
      return Promise.resolve({
        path: () => `/descargas/kits/s${(asked++ % 5) + 1}.zip?lang=${asked > 5 ? 'en' : 'es'}`,
      });
    },
  },
  {
    what: 'uploads one pixel wide, 60 million high',
    connections: 1,
    order: async () => ({
      path: () => '/api/media',
      method: 'POST',
      file: { field: 'file', name: 'fina.png', data: await thin() },
      headers: { cookie },
    }),
  },
  {
    what: 'heads of PDFs with a name, 16 at once',
    connections: 16,
    order: () => Promise.resolve({ path: named(template), method: 'HEAD' }),
  },
  {
    what: 'PDFs with a name from one address, 60 at once',
    connections: 60,
    fromOneAddress: true,
    order: () => Promise.resolve({ path: named(template) }),
  },
];

function bodyOf({ file }: Order): Buffer {
  if (!file) return Buffer.alloc(0);
  const { field, name, data } = file;
  const part = (headers: string, content: Buffer) =>
    Buffer.concat([
      Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; ${headers}\r\n\r\n`),
      content,
      Buffer.from('\r\n'),
    ]);
  return Buffer.concat([
    part('name="_payload"', Buffer.from('{"alt":"x"}')),
    part(`name="${field}"; filename="${name}"\r\nContent-Type: image/png`, data),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ]);
}

function send(url: string, order: Order, body: Buffer, localAddress: string): Promise<number> {
  const { method = 'GET', headers = {} } = order;
  const type = body.length > 0 ? { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` } : {};
  return new Promise((resolve) => {
    const answered = (answer: IncomingMessage): void => {
      answer.resume().once('close', () => resolve(answer.statusCode ?? 0));
    };
    const options = {
      method,
      localAddress,
      agent: false,
      headers: { ...type, ...headers, 'content-length': body.length },
    };
    request(`${url}${order.path()}`, options, answered)
      .once('error', () => resolve(0))
      .end(body);
  });
}

const ONE_ADDRESS = '127.9.9.9';
const anyAddress = (): string => `127.${randomInt(1, 255)}.${randomInt(256)}.${randomInt(1, 255)}`;

/**
 * Attacks a portal until it is told to stop.
 * @param ready hears when all that it takes is made.
 * @returns how many answers of each status there were until then; 0 where there was none.
 */
export async function attack(
  url: string,
  { connections, fromOneAddress, order }: Attack,
  { ready, stop }: { ready: () => void; stop: AbortSignal },
): Promise<Record<number, number>> {
  const ordered = await order();
  const body = bodyOf(ordered);
  const counts: Record<number, number> = {};
  const ask = async (): Promise<void> => {
    while (!stop.aborted) {
      const status = await send(url, ordered, body, fromOneAddress ? ONE_ADDRESS : anyAddress());
      counts[status] = (counts[status] ?? 0) + 1;
      if (REFUSED.has(status)) await sleep(AFTER_REFUSAL_MS);
    }
  };
  const stopped = new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }));
  for (let started = 0; started < connections; started += 1) void ask();
  ready();
  await stopped;
  return counts;
}
