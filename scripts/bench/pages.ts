import { cpus } from 'node:os';
import autocannon from 'autocannon';
import { ensureBuild } from '../steps/build';
import { startThrowawayPortal } from '../steps/throwaway-portal';
import { makeCorpus } from './corpus';
import { makeQuestions, type QuestionKind } from './questions';

/** `npm run bench:pages -- 10000`: the portal with content-seed and so many synthetic records (0 if not said). */
const records = Number(process.argv[2] ?? 0);
const SECONDS = 10;
const CONNECTIONS = 8;

interface Measured {
  name: string;
  perSecond: number;
  p99: number;
  /** Answers that were no 200. */
  failed: number;
}

const searchPath = ({ q, facets }: { q: string; facets: Readonly<Record<string, readonly string[] | undefined>> }) => {
  const parameters = new URLSearchParams({ q: q.trim() });
  for (const [name, values = []] of Object.entries(facets)) for (const value of values) parameters.append(name, value);
  return `/es/practicas?${parameters}`;
};

async function measure(url: string, name: string, paths: readonly string[]): Promise<Measured> {
  const requests = paths.map((path) => ({ path }));
  // Once through first: what is measured is not the compiling of code, nor the first render of a page that is kept.
  for (const path of paths) await fetch(`${url}${path}`).then((answer) => answer.arrayBuffer());
  const {
    requests: rate,
    latency,
    non2xx,
    errors,
  } = await autocannon({ url, requests, connections: CONNECTIONS, duration: SECONDS });
  return { name, perSecond: rate.average, p99: latency.p99, failed: non2xx + errors };
}

/** Addresses of practices that stand in the list of the portal. */
async function practicePaths(url: string): Promise<string[]> {
  const answer = await fetch(`${url}/api/practices?locale=es&depth=0&limit=20&select[slug]=true`);
  const { docs } = (await answer.json()) as { docs: { slug: string }[] };
  return docs.map(({ slug }) => `/es/practicas/${slug}`);
}

await ensureBuild();
console.log(`Filling a portal with content-seed and ${records} synthetic records …`);
const { url, stop } = await startThrowawayPortal(['scripts/bench/fill.ts', String(records)]);
try {
  const asked = (kind: QuestionKind): string[] => makeQuestions(makeCorpus(0).vocabulary)[kind].map(searchPath);
  const typical =
    records > 0 ? asked('two words, two facets') : ['/es/practicas?q=cursos+salud&country=CL&dimension=d5'];
  const broad = records > 0 ? asked('broad word') : ['/es/practicas?q=municipal'];
  const runs: [string, string[]][] = [
    ['cached page', await practicePaths(url)],
    ['search page, two words and two facets', typical],
    ['search page, broad word', broad],
    ['search page, no words', ['/es/practicas']],
    ['API list of ten', ['/api/practices?locale=es&limit=10&depth=0']],
  ];
  const measured: Measured[] = [];
  for (const [name, paths] of runs) {
    console.log(`Measuring: ${name} (${SECONDS} s) …`);
    measured.push(await measure(url, name, paths));
  }
  const base = measured[0]?.perSecond ?? 0;
  console.log(
    `\n${records} synthetic records beside content-seed, ${cpus().length} cores, ${CONNECTIONS} connections from the same machine`,
  );
  console.table(
    Object.fromEntries(
      measured.map(({ name, perSecond, p99, failed }) => [
        name,
        {
          'requests/s': Math.round(perSecond),
          'p99 ms': p99,
          'of the cached page': `1/${(base / perSecond).toFixed(1)}`,
          'not 200': failed,
        },
      ]),
    ),
  );
} finally {
  await stop();
}
