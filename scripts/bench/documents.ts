import { cpus } from 'node:os';
import { LOCALES, type Locale } from '../../src/domain/locale';
import { TEMPLATE_FORMATS } from '../../src/domain/template';
import { POLICY_STAGES } from '../../src/domain/vocabularies/policy-stages';
import { ensureBuild } from '../steps/build';
import { startThrowawayPortal } from '../steps/throwaway-portal';
import { memoryOf, peakWhile, spread } from './measure';

const KITS_AT_ONCE = 50;
const ROUNDS = 20;
const ZIP_END = 'PK\u0005\u0006';

/** How long a download took, in milliseconds, and what arrived. */
interface Taken {
  status: number;
  firstByte: number;
  whole: number;
  bytes: Buffer;
}

async function take(url: string): Promise<Taken> {
  const start = performance.now();
  const answer = await fetch(url);
  const parts: Uint8Array[] = [];
  let firstByte = 0;
  for await (const part of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
    firstByte ||= performance.now() - start;
    parts.push(part);
  }
  return { status: answer.status, firstByte, whole: performance.now() - start, bytes: Buffer.concat(parts) };
}

/** @throws if a download failed: nothing would have been measured. */
async function taken(url: string): Promise<Taken> {
  const answer = await take(url);
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}: ${answer.bytes.toString()}`);
  return answer;
}

interface Slugs {
  docs: { slug: string; id: string }[];
}

const slugsOf = async (url: string, collection: string, locale: Locale): Promise<string[]> => {
  const answer = await fetch(`${url}/api/${collection}?locale=${locale}&depth=0&limit=100`);
  return ((await answer.json()) as Slugs).docs.map(({ slug }) => slug);
};

const round = (value: number): number => Math.round(value * 10) / 10;

/** Time to the first byte of each kind of download: made for the first time, cached, and made for one person. */
async function timeToFirstByte(url: string): Promise<void> {
  const page = `${url}/es/plantillas`;
  await taken(page);
  const pages: number[] = [];
  for (let count = 0; count < ROUNDS; count += 1) pages.push((await taken(page)).firstByte);
  const base = spread(pages).p50;
  const templates = await slugsOf(url, 'templates', 'es');
  const guides = await slugsOf(url, 'guides', 'es');
  const kinds: Record<string, string[]> = {
    ...Object.fromEntries(
      TEMPLATE_FORMATS.map((format) => [format, templates.map((slug) => `plantillas/${slug}.${format}?lang=es`)]),
    ),
    ...Object.fromEntries(
      TEMPLATE_FORMATS.map((format) => [
        `${format}, with a name`,
        templates.map((slug) => `plantillas/${slug}.${format}?lang=es&municipality=Municipalidad+de+Prueba`),
      ]),
    ),
    'kit (zip)': POLICY_STAGES.keys.map((stage) => `kits/${stage}.zip?lang=es`),
    'guide (pdf)': guides.map((slug) => `guias/${slug}.pdf?lang=es`),
  };
  const rows: Record<string, object> = {};
  for (const [kind, paths] of Object.entries(kinds)) {
    const first: number[] = [];
    const again: number[] = [];
    let size = 0;
    for (const path of paths) {
      const made = await taken(`${url}/descargas/${path}`);
      first.push(made.firstByte);
      size += made.bytes.length;
      again.push((await taken(`${url}/descargas/${path}`)).firstByte);
    }
    const [cold, warm] = [spread(first), spread(again)];
    rows[kind] = {
      documents: paths.length,
      'mean kB': Math.round(size / paths.length / 1024),
      'first p50 ms': round(cold.p50),
      'first p95 ms': round(cold.p95),
      'again p50 ms': round(warm.p50),
      'first, of a cached page': `${round(cold.p50 / base)}×`,
      'again, of a cached page': `${round(warm.p50 / base)}×`,
    };
  }
  console.log(`\nTime to the first byte, one request at a time; a cached page takes ${round(base)} ms`);
  console.table(rows);
}

/** Memory while many kits are requested at the same moment, and whether each arrived complete. */
async function manyKits(url: string, pid: number, name: string): Promise<void> {
  const kits = POLICY_STAGES.keys.flatMap((stage) => LOCALES.map((locale) => `kits/${stage}.zip?lang=${locale}`));
  const asked = Array.from(
    { length: KITS_AT_ONCE },
    (_, index) => `${url}/descargas/${kits[index % kits.length] ?? ''}`,
  );
  const before = memoryOf(pid);
  const start = performance.now();
  const { result, peak } = await peakWhile(pid, () => Promise.all(asked.map(take)));
  const came = result.filter(({ status, bytes }) => status === 200 && bytes.includes(ZIP_END, -64, 'latin1'));
  const firstBytes = spread(came.map(({ firstByte }) => firstByte));
  const sent = came.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1024 / 1024;
  console.table({
    [name]: {
      'came whole': `${came.length} of ${KITS_AT_ONCE}`,
      'put off (503)': result.filter(({ status }) => status === 503).length,
      'seconds in all': round((performance.now() - start) / 1000),
      'MB sent': round(sent),
      'first byte p50 ms': round(firstBytes.p50),
      'first byte p95 ms': round(firstBytes.p95),
      'memory before, MB': round(before),
      'memory at most, MB': round(peak),
      'at most, of before': `${round(peak / before)}×`,
    },
  });
}

await ensureBuild();
console.log('Filling a portal with content-seed …');
const { url, pid, stop } = await startThrowawayPortal(['scripts/bench/fill.ts', '0']);
try {
  await taken(`${url}/es/plantillas`);
  console.log(`\n${KITS_AT_ONCE} kits at once, ${cpus().length} cores shared with whoever asks`);
  await manyKits(url, pid, 'nothing made yet');
  await manyKits(url, pid, 'all made before');
  await timeToFirstByte(url);
} finally {
  await stop();
}
