import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { ensureBuild } from '../steps/build';
import { startThrowawayPortal } from '../steps/throwaway-portal';
import { makeCorpus } from './corpus';
import { compareKeptPages } from './kept-pages';
import { makeQuestions, type QuestionKind } from './questions';

/**
 * The portal with content-seed and synthetic records: `npm run bench:pages -- --practices 10000`; or, for the list
 * and the map of municipalities, with as many of those in Chile: `npm run bench:pages -- --municipalities 345`.
 */
const { values } = parseArgs({
  options: {
    practices: { type: 'string', default: '0' },
    municipalities: { type: 'string' },
    kept: { type: 'boolean', default: false },
  },
});
const records = Number(values.practices);
const municipalities = values.municipalities;
const SECONDS = 10;
const CONNECTIONS = 8;

interface Measured {
  name: string;
  perSecond: number;
  p99: number;
  /** Answers with another status than 200. */
  failed: number;
}

const searchPath = ({ q, facets }: { q: string; facets: Readonly<Record<string, readonly string[] | undefined>> }) => {
  const parameters = new URLSearchParams({ q: q.trim() });
  for (const [name, values = []] of Object.entries(facets)) for (const value of values) parameters.append(name, value);
  return `/es/practicas?${parameters}`;
};

async function measure(url: string, name: string, paths: readonly string[]): Promise<Measured> {
  const requests = paths.map((path) => ({ path }));
  // A first round that does not count: it compiles code, and renders the pages that are then cached.
  for (const path of paths) await fetch(`${url}${path}`).then((answer) => answer.arrayBuffer());
  const {
    requests: rate,
    latency,
    non2xx,
    errors,
  } = await autocannon({ url, requests, connections: CONNECTIONS, duration: SECONDS });
  return { name, perSecond: rate.average, p99: latency.p99, failed: non2xx + errors };
}

/** Addresses of practices that the portal's list shows. */
async function practicePaths(url: string): Promise<string[]> {
  const answer = await fetch(`${url}/api/practices?locale=es&depth=0&limit=20`);
  const { docs } = (await answer.json()) as { docs: { slug: string }[] };
  return docs.map(({ slug }) => `/es/practicas/${slug}`);
}

/** Pages of practices, as `searchPath` requests them. */
function practiceRuns(): [string, string[]][] {
  const asked = (kind: QuestionKind): string[] => makeQuestions(makeCorpus(0).vocabulary)[kind].map(searchPath);
  const typical =
    records > 0 ? asked('two words, two facets') : ['/es/practicas?q=cursos+salud&country=CL&dimension=d5'];
  const broad = records > 0 ? asked('broad word') : ['/es/practicas?q=municipal'];
  return [
    ['search page, two words and two facets', typical],
    ['search page, broad word', broad],
    ['search page, no words', ['/es/practicas']],
    ['API list of ten', ['/api/practices?locale=es&limit=10&depth=0']],
  ];
}

/** The list of municipalities with its map, and what leads from it. */
const MUNICIPALITY_RUNS: [string, string[]][] = [
  ['list and map, no words', ['/es/municipalidades']],
  ['list and map, one region', ['/es/municipalidades?region=CL-RM', '/es/municipalidades?region=CL-VS']],
  ['list and map, words and two facets', ['/es/municipalidades?q=comuna&region=CL-RM&sealStage=awarded']],
  ['list and map, broad word', ['/es/municipalidades?q=municipalidad']],
  ['profile', ['/es/municipalidades/santiago', '/es/municipalidades/arica']],
  ['register of local policies', ['/es/politicas-locales']],
];

/** Runs pages one after the other, and prints each beside the page that everything is measured by. */
async function compareWithKeptPage(url: string): Promise<void> {
  const runs: [string, string[]][] = [
    ['cached page', await practicePaths(url)],
    ...(municipalities ? MUNICIPALITY_RUNS : practiceRuns()),
  ];
  const measured: Measured[] = [];
  for (const [name, paths] of runs) {
    console.log(`Measuring: ${name} (${SECONDS} s) …`);
    measured.push(await measure(url, name, paths));
  }
  const base = measured[0]?.perSecond ?? 0;
  console.log(`\n${held} with content-seed, ${cpus().length} cores, ${CONNECTIONS} connections from the same machine`);
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
}

await ensureBuild();
const held = municipalities ? `${municipalities} municipalities in Chile` : `${records} synthetic records`;
console.log(`Filling a portal with content-seed and ${held} …`);
const portal = await startThrowawayPortal(
  municipalities
    ? ['scripts/bench/fill-municipalities.ts', municipalities]
    : ['scripts/bench/fill.ts', String(records)],
);
try {
  if (values.kept) await compareKeptPages(portal);
  else await compareWithKeptPage(portal.url);
} finally {
  await portal.stop();
}
