import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import config from '@payload-config';
import { randomNumbers } from './bench/random-numbers';
import { ask, type ProbeRequest } from './probe/ask';
import { CALLERS, cookies, type Caller } from './probe/callers';
import { faultOf, inWords } from './probe/judge';
import { knownOf } from './probe/known';
import { RequestMaker } from './probe/requests';
import { ensureBuild } from './steps/build';
import { seedInWords, testSeed } from './steps/test-seed';
import { startThrowawayPortal } from './steps/throwaway-portal';

/**
 * `npm run probe`: hostile requests, made by chance from the route table, the configuration and the build's server
 * functions, as each kind of caller, against the production build on a database of its own. None may be answered by a
 * failure of the server, tell what is inside it, show what the caller may not see, or hang. `--requests N` says how many
 * (by each caller alike), `--short` makes 720; TEST_SEED repeats a run. The last line is `N passed, N failed`.
 */
const { values } = parseArgs({
  options: { requests: { type: 'string', default: '3600' }, short: { type: 'boolean', default: false } },
});
const total = values.short ? 720 : Number(values.requests);
const AT_ONCE = 4;
const SLOWEST = 10;
const MOST_FAULTS_SHOWN = 40;
/** Every so many requests a page is asked for as anybody would: it must answer. */
const ALIVE_EVERY = 100;

interface Probed {
  caller: Caller;
  asked: ProbeRequest;
  status: number;
  ms: number;
  fault: string | null;
}

await ensureBuild();
const password = randomBytes(18).toString('hex');
const portal = await startThrowawayPortal(['scripts/probe/fill.ts'], { PROBE_PASSWORD: password });
const probed: Probed[] = [];
try {
  const signedIn = await cookies(portal.url, password);
  const maker = new RequestMaker(
    await knownOf(portal.url, await config, signedIn.administrator),
    randomNumbers(testSeed()),
  );
  const waiting = Array.from({ length: total }, (_, index) => ({
    asked: maker.make(Math.floor(index / CALLERS.length)),
    caller: CALLERS[index % CALLERS.length] ?? 'stranger',
  }));
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { asked, caller } = next;
      const answer = await ask(portal.url, asked, signedIn[caller]);
      probed.push({ caller, asked, status: answer.status, ms: answer.ms, fault: faultOf(answer, caller) });
      if (probed.length % ALIVE_EVERY > 0) continue;
      const alive = await ask(portal.url, { method: 'GET', path: '/es/practicas' }, '');
      const fault = alive.status === 200 ? null : `a page answers ${alive.status} to a visitor`;
      probed.push({ caller: 'stranger', asked: { method: 'GET', path: '/es/practicas' }, ...alive, fault });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
} finally {
  await portal.stop();
}

const byCaller = CALLERS.map((caller) => {
  const own = probed.filter((each) => each.caller === caller);
  const counts: Record<string, number> = {};
  for (const { status } of own) counts[status] = (counts[status] ?? 0) + 1;
  return { caller, requests: own.length, faults: own.filter(({ fault }) => fault !== null).length, ...counts };
});
console.table(byCaller);
console.log(`\nThe ${SLOWEST} slowest:`);
for (const { ms, status, caller, asked } of [...probed].sort((a, b) => b.ms - a.ms).slice(0, SLOWEST)) {
  console.log(`  ${Math.round(ms)} ms · ${status} · ${caller} · ${inWords(asked).slice(0, 240)}`);
}
const faults = probed.filter(({ fault }) => fault !== null);
for (const { fault, caller, asked } of faults.slice(0, MOST_FAULTS_SHOWN)) {
  console.log(`\n${fault ?? ''} (${caller})\n  ${inWords(asked)}`);
}
if (faults.length > 0) console.log(`\n${seedInWords()}`);
process.exitCode = faults.length > 0 ? 1 : 0;
console.log(`\n${probed.length - faults.length} passed, ${faults.length} failed`);
