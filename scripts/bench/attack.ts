import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { editorAddress } from '../../tests/e2e/server/editors';
import { ensureBuild } from '../steps/build';
import { ROOT } from '../steps/command';
import { nodeFlags } from '../steps/node-flags.mjs';
import { startThrowawayPortal, type ThrowawayPortal } from '../steps/throwaway-portal';
import { attack, attacksOn, type Target } from './attacks';
import { peakWhile, spread } from './measure';

/**
 * `npm run bench:attack`: what visitors wait for a kept page and for a search, alone and beside each attack, without a
 * proxy in front. With `-- --before FOLDER` the portal of another checkout, which is built there, is attacked in the
 * same run. Linux only: attackers have as many addresses as they like.
 */
const { values } = parseArgs({
  options: { before: { type: 'string' }, only: { type: 'string' }, 'as-attacker': { type: 'string' } },
});
const SECONDS = 10;
/** Between two requests of a visitor. */
const READING_MS = 20;
/** A portal is quiet when a visitor is answered so often in a row within so many milliseconds. */
const QUIET = { times: 20, within: 150, atMostMs: 150_000 };
/** How long an attack goes on before visitors are watched. */
const UNDER_WAY_MS = 2_000;
const EDITOR_PASSWORD = randomBytes(12).toString('hex');
const SEARCHES = ['salud', 'cursos de español', 'municipal', 'vivienda', 'trabajo'];

interface Orders extends Target {
  index: number;
}

interface Waited {
  page: number;
  search: number;
}

async function waitedFor(url: string): Promise<number> {
  const start = performance.now();
  const answer = await fetch(url);
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`A visitor was answered ${answer.status} for ${url}`);
  return performance.now() - start;
}

/** One visitor who reads on and on. @returns how long they waited in 99 of 100 cases. */
async function p99(addressOf: (count: number) => string, until: number): Promise<number> {
  const waited: number[] = [];
  while (performance.now() < until) {
    waited.push(await waitedFor(addressOf(waited.length)));
    await sleep(READING_MS);
  }
  return spread(waited).p99;
}

async function visitors(url: string, page: string): Promise<Waited> {
  const until = performance.now() + SECONDS * 1000;
  const [read, searched] = await Promise.all([
    p99(() => url + page, until),
    p99((count) => `${url}/es/practicas?q=${encodeURIComponent(SEARCHES[count % SEARCHES.length] ?? '')}`, until),
  ]);
  return { page: read, search: searched };
}

async function untilQuiet(url: string): Promise<void> {
  const deadline = performance.now() + QUIET.atMostMs;
  for (let quick = 0; quick < QUIET.times && performance.now() < deadline;) {
    quick = (await waitedFor(`${url}/es/practicas?q=salud`)) < QUIET.within ? quick + 1 : 0;
    await sleep(READING_MS);
  }
}

async function firstSlug(url: string, collection: string): Promise<string> {
  const answer = await fetch(`${url}/api/${collection}?locale=es&depth=0&limit=1`);
  const { docs } = (await answer.json()) as { docs: { slug: string }[] };
  if (!docs[0]) throw new Error(`There are no ${collection}`);
  return docs[0].slug;
}

async function signedIn(url: string): Promise<string> {
  const body = JSON.stringify({ email: editorAddress(0), password: EDITOR_PASSWORD });
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  if (!answer.ok) throw new Error(`The editor cannot sign in: ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** In a process of its own: what it takes to attack must not keep visitors from asking. */
async function attackUntilTold(orders: Orders): Promise<void> {
  const chosen = attacksOn(orders)[orders.index];
  if (!chosen) throw new Error(`There is no attack ${orders.index}`);
  const stop = new AbortController();
  process.once('message', () => stop.abort());
  const counts = await attack(orders.url, chosen, { ready: () => process.send?.('ready'), stop: stop.signal });
  process.send?.(counts, () => process.exit(0));
}

async function beginAttack(orders: Orders): Promise<ChildProcess> {
  const script = path.join(ROOT, 'scripts/bench/attack.ts');
  const attacker = fork(script, ['--as-attacker', JSON.stringify(orders)], { execArgv: nodeFlags(script) });
  await once(attacker, 'message');
  return attacker;
}

interface Measured {
  alone: Waited;
  beside: Waited;
  peak: number;
  answers: Record<number, number>;
}

async function measure(portal: ThrowawayPortal, orders: Orders, page: string): Promise<Measured> {
  const { url, pid } = portal;
  await untilQuiet(url);
  const alone = await visitors(url, page);
  const attacker = await beginAttack(orders);
  const { result: beside, peak } = await peakWhile(pid, async () => {
    await sleep(UNDER_WAY_MS);
    return visitors(url, page);
  });
  const told = once(attacker, 'message');
  attacker.send('stop');
  const [answers] = (await told) as [Record<number, number>];
  return { alone, beside, peak, answers };
}

const times = (beside: number, alone: number): string =>
  `${Math.round(alone)} → ${Math.round(beside)} (${(beside / alone).toFixed(1)}×)`;

const rowOf = ({ alone, beside, peak, answers }: Measured): Record<string, string> => ({
  'kept page, p99 ms': times(beside.page, alone.page),
  'search, p99 ms': times(beside.search, alone.search),
  'memory, MB': String(Math.round(peak)),
  'answers to the attack': Object.entries(answers)
    .map(([status, count]) => `${count} × ${status}`)
    .join(', '),
});

/** Attacks the portal of a checkout in every way, one after the other. */
async function measureAll(root: string): Promise<Record<string, Record<string, string>>> {
  const portal = await startThrowawayPortal(['tests/e2e/server/fill.ts'], { EDITOR_PASSWORD }, root);
  const { url } = portal;
  try {
    const target = { url, template: await firstSlug(url, 'templates'), cookie: await signedIn(url) };
    const page = `/es/practicas/${await firstSlug(url, 'practices')}`;
    const rows: Record<string, Record<string, string>> = {};
    for (const [index, { what }] of attacksOn(target).entries()) {
      if (values.only && !what.includes(values.only)) continue;
      console.log(`${path.basename(root)}: ${what} …`);
      rows[what] = rowOf(await measure(portal, { ...target, index }, page));
    }
    return rows;
  } finally {
    await portal.stop();
  }
}

if (values['as-attacker']) {
  await attackUntilTold(JSON.parse(values['as-attacker']) as Orders);
} else {
  await ensureBuild();
  const before = values.before ? await measureAll(path.resolve(values.before)) : null;
  const now = await measureAll(ROOT);
  if (before) {
    console.log(`\nBefore (${values.before}): visitors alone → beside the attack`);
    console.table(before);
  }
  console.log('\nNow: visitors alone → beside the attack');
  console.table(now);
}
