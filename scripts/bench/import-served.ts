/**
 * `npm run bench:import-served`: how long pages take while 345 municipalities are imported, compared with how long they
 * take when nothing is. The production build; one visitor, who requests one page after another.
 */
import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ImportDto, PlanDto } from '@/imports/dto';
import { editorAddress } from '../../tests/e2e/server/editors';
import { ensureBuild } from '../steps/build';
import { tokenIn } from '../steps/sign-in';
import { startThrowawayPortal } from '../steps/throwaway-portal';
import { spread } from './measure';

const ROWS = 345;
const PASSWORD = 'una clave de prueba';
/** The second lists all of them; the search is rendered for each request; every record written voids the page cache. */
const PAGES = ['/es', '/es/municipalidades', '/es/practicas?q=salud', '/api/health/live'];
const QUIET_MS = 10_000;
const POLL_MS = 500;

const file = [
  'nombre;region;comuna;latitud;longitud;publicada',
  ...Array.from({ length: ROWS }, (_, at) => `Municipalidad sintética ${at};13;Comuna sintética ${at};-33,5;-70,7;sí`),
].join('\n');

await ensureBuild();
const { url, stop } = await startThrowawayPortal(['tests/e2e/server/fill.ts'], { EDITOR_PASSWORD: PASSWORD });

async function signIn(): Promise<string> {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: editorAddress(0), password: PASSWORD }),
  });
  return tokenIn(answer.headers);
}

const token = await signIn();
const ask = async <Body>(path: string, method = 'GET'): Promise<Body> => {
  const headers = { authorization: `JWT ${token}`, 'content-type': 'text/csv' };
  const body = method === 'POST' ? file : null;
  const answer = await fetch(`${url}/api/imports${path}`, { method, headers, body });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Body;
};

/** Requests the pages, one after another, until told to stop. @returns milliseconds by page. */
async function visit(isOver: () => boolean): Promise<Map<string, number[]>> {
  const taken = new Map<string, number[]>(PAGES.map((page) => [page, []]));
  while (!isOver()) {
    for (const page of PAGES) {
      const start = performance.now();
      const answer = await fetch(`${url}${page}`);
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`${page}: ${answer.status}`);
      taken.get(page)?.push(performance.now() - start);
    }
  }
  return taken;
}

function print(what: string, taken: ReadonlyMap<string, readonly number[]>): void {
  console.log(what);
  for (const [page, durations] of taken) {
    const { p50, p95 } = spread(durations);
    const [middle, late, longest] = [p50, p95, Math.max(...durations)].map((each) => each.toFixed(0).padStart(5));
    console.log(
      `  ${page.padEnd(26)} ${durations.length} times · p50 ${middle} ms · p95 ${late} ms · longest ${longest} ms`,
    );
  }
}

try {
  // A first round that does not count: what is measured is not the compilation of code.
  let rounds = 0;
  await visit(() => (rounds += 1) > 1);
  const quietUntil = Date.now() + QUIET_MS;
  print(`${cpus().length} cores. Nothing else to do:`, await visit(() => Date.now() > quietUntil));

  const { plan } = await ask<PlanDto>('/preview', 'POST');
  const start = performance.now();
  const { id } = await ask<{ id: string }>(`/apply?plan=${plan}`, 'POST');
  let state = 'running';
  const followed = (async () => {
    while (state === 'running') {
      await sleep(POLL_MS);
      ({ state } = await ask<ImportDto>(`/${id}/progress`));
    }
  })();
  const taken = await visit(() => state !== 'running');
  await followed;
  if (state !== 'done') throw new Error(`The import ended as ${state}`);
  print(`While ${ROWS} municipalities are imported (${((performance.now() - start) / 1e3).toFixed(1)} s):`, taken);
} finally {
  await stop();
}
