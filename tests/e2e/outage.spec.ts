import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { startThrowawayPortal, type ThrowawayPortal } from '../../scripts/steps/throwaway-portal';
import { expect, test } from './fixtures';
import { practicePath } from './page-kinds';

/** A portal whose MongoDB goes away and comes back: SQLite is a file of the same machine, and never away. */
const database = process.env.DATABASE_URI ?? '';

test.describe.configure({ mode: 'serial' });
test.skip(!database.startsWith('mongodb'), 'there is no MongoDB: run it under with-mongo');

/** Passes everything on to the database until it is cut. */
interface Relay {
  uri: string;
  cut(): void;
  mend(): Promise<void>;
}

async function relayTo(uri: string): Promise<Relay> {
  const target = new URL(uri);
  const open = new Set<Socket>();
  const server = createServer((incoming) => {
    const outgoing = connect(Number(target.port), target.hostname);
    for (const [socket, other] of [
      [incoming, outgoing],
      [outgoing, incoming],
    ] as const) {
      open.add(socket);
      socket.on('error', () => undefined).on('close', () => other.destroy());
      socket.pipe(other);
    }
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    uri: `mongodb://127.0.0.1:${port}/outage?directConnection=true`,
    cut: () => {
      server.close();
      for (const socket of open) socket.destroy();
      open.clear();
    },
    mend: () => listen(port),
  };
}

let relay: Relay;
let portal: ThrowawayPortal;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  relay = await relayTo(database);
  portal = await startThrowawayPortal(['scripts/bench/fill.ts', '0'], { DATABASE_URI: relay.uri });
});
test.afterAll(async () => {
  await portal.stop();
  relay.cut();
});

test('while the database is away, kept pages are shown and others are 503 in the language of the reader', async () => {
  test.setTimeout(180_000);
  const [kept, other] = [practicePath('sello-migrante'), practicePath('academia-municipal-abierta-arica')];
  const ask = (path: string) => fetch(portal.url + path, { redirect: 'manual' });
  expect((await ask(kept.es)).status).toBe(200);

  relay.cut();
  for (const [path, language, words] of [
    [other.es, 'es', 'El portal no está disponible en este momento'],
    [other.en, 'en', 'The portal is not available at the moment'],
  ] as const) {
    const answer = await ask(path);
    expect([answer.status, answer.headers.get('retry-after'), answer.headers.get('content-language')]).toEqual([
      503,
      '30',
      language,
    ]);
    expect(answer.headers.get('cache-control')).toContain('no-store');
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).toContain(words);
  }
  expect((await ask(kept.es)).status).toBe(200);
  const began = Date.now();
  expect((await ask(other.es)).status).toBe(503);
  console.log(`Said to be away, once that is known, after ${Date.now() - began} ms`);

  await relay.mend();
  await expect.poll(async () => (await ask(other.es)).status, { timeout: 60_000 }).toBe(200);
});
