/**
 * Measures search over synthetic records: `npm run bench:search [-- --sizes 1000,10000,50000]`.
 * The embedded engine and MiniSearch in turn, and Meilisearch where MEILI_HOST is set (with MEILI_ADMIN_KEY).
 */
import { randomUUID } from 'node:crypto';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { Meilisearch } from 'meilisearch';
import type { SearchDocument } from '@/domain/search-document';
import { thesaurusOf } from '@/search/analysis';
import { createEmbeddedEngine } from '@/search/engines/embedded';
import { createMeilisearchEngine } from '@/search/engines/meilisearch';
import type { SearchEngine } from '@/search/port';
import { makeCorpus, type Corpus } from './corpus';
import { memoryInUse, spread, timed, watched, type Spread } from './measure';
import { MiniSearchCatalogue } from './minisearch';
import { makeConcepts } from './concepts';
import { asEngineQuery, makeQuestions, QUESTION_KINDS, type Question, type QuestionKind } from './questions';

const ROUNDS = 3;
const BATCH = 500;
/** The embedded engine's p95 must be at most this share of MiniSearch's. */
const BAR = 1 / 3;

interface Figures {
  engine: string;
  indexedIn: number;
  longestIndexHold: number;
  memory: number;
  times: Record<QuestionKind, Spread>;
  longestSearchHold: number;
}

type Run = (question: Question) => unknown;

/** The documents in batches, as a database delivers them. */
const inBatches = (documents: readonly SearchDocument[]): ReadableStream<SearchDocument[]> => {
  let from = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (from >= documents.length) controller.close();
      else controller.enqueue(documents.slice(from, (from += BATCH)));
    },
  });
};

/** Indexes the corpus, runs every question, and measures both. */
async function measure(engine: string, corpus: Corpus, index: () => Promise<Run>): Promise<Figures> {
  const before = memoryInUse();
  const { result: run, took, longestHold } = await watched(index);
  const memory = memoryInUse() - before;
  const questions = makeQuestions(corpus.vocabulary);
  const asked = await watched(async () => {
    const entries: [QuestionKind, Spread][] = [];
    for (const kind of QUESTION_KINDS) entries.push([kind, spread(await timed(questions[kind], run, ROUNDS))]);
    return Object.fromEntries(entries) as Record<QuestionKind, Spread>;
  });
  return {
    engine,
    indexedIn: took,
    longestIndexHold: longestHold,
    memory,
    times: asked.result,
    longestSearchHold: asked.longestHold,
  };
}

const measureEngine = (engine: SearchEngine, corpus: Corpus): Promise<Figures> =>
  measure(engine.name, corpus, async () => {
    const thesaurus = await thesaurusOf(makeConcepts(corpus));
    await engine.teach(thesaurus);
    await engine.rebuild(inBatches(corpus.documents));
    return (question) => engine.search(asEngineQuery(question, thesaurus));
  });

const measureMiniSearch = (corpus: Corpus): Promise<Figures> =>
  measure('minisearch', corpus, () => {
    const catalogue = new MiniSearchCatalogue();
    catalogue.add(corpus.documents);
    return Promise.resolve((question: Question) => catalogue.search(question));
  });

async function measureMeilisearch(host: string, adminKey: string, corpus: Corpus): Promise<Figures> {
  const index = `bench-${randomUUID()}`;
  try {
    return await measureEngine(createMeilisearchEngine({ host, adminKey, searchKey: adminKey, index }), corpus);
  } finally {
    await new Meilisearch({ host, apiKey: adminKey }).deleteIndex(index).waitTask();
  }
}

const ms = (duration: number): string => duration.toFixed(1);

function print(size: number, all: readonly Figures[]): void {
  console.log(`\n${size.toLocaleString('en')} records`);
  console.table(
    all.map(({ engine, indexedIn, longestIndexHold, memory, longestSearchHold }) => ({
      engine,
      'indexed in (s)': (indexedIn / 1000).toFixed(1),
      'longest hold while indexing (ms)': ms(longestIndexHold),
      'memory (MB)': memory.toFixed(0),
      'longest hold while searching (ms)': ms(longestSearchHold),
    })),
  );
  console.table(
    QUESTION_KINDS.flatMap((kind) =>
      all.map(({ engine, times }) => ({
        question: kind,
        engine,
        'p50 (ms)': ms(times[kind].p50),
        'p95 (ms)': ms(times[kind].p95),
        'p99 (ms)': ms(times[kind].p99),
      })),
    ),
  );
  const [embedded, ...others] = all;
  for (const other of embedded ? others : []) {
    const ratios = QUESTION_KINDS.map(
      (kind) => `${kind} ${((embedded?.times[kind].p95 ?? 0) / other.times[kind].p95).toFixed(2)}`,
    );
    console.log(`p95 as a share of ${other.engine}'s: ${ratios.join(' · ')}`);
  }
}

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '1000,10000,50000' } } });
const { MEILI_HOST: host, MEILI_ADMIN_KEY: adminKey = '' } = process.env;
console.log(`${cpus().length} × ${cpus()[0]?.model}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}`);
console.log(
  `Bar at 10,000 records: p95 at most ${BAR.toFixed(2)} of MiniSearch's${host ? '' : ' (MEILI_HOST is not set: no Meilisearch)'}`,
);
for (const size of values.sizes.split(',').map(Number)) {
  const corpus = makeCorpus(size);
  const figures = [await measureEngine(createEmbeddedEngine(), corpus), await measureMiniSearch(corpus)];
  if (host) figures.push(await measureMeilisearch(host, adminKey, corpus));
  print(size, figures);
}
