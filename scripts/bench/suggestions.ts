/**
 * Measures suggestions while typing over synthetic records: `npm run bench:suggestions [-- --sizes 1000,10000]`.
 * Everything that the endpoint does for an answer but HTTP: what is met, and how much each finds by the search service.
 */
import { cpus, totalmem } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Concept } from '@/domain/concept';
import type { Kind } from '@/domain/kinds';
import { parseSearchRequest } from '@/domain/search-request';
import { createEmbeddedEngine } from '@/search/engines/embedded';
import { createSearchService, type SearchService } from '@/search/service';
import { Suggester } from '@/search/suggestions';
import { CONCEPTS, makeConcepts } from './concepts';
import { makeCorpus, type Corpus } from './corpus';
import { spread, watched } from './measure';
import { randomNumbers } from './random-numbers';

const TYPISTS = 100;
const BAR_MS = 15;
const KINDS: readonly Kind[] = ['practice'];

/** What a box asks while a title is typed: from the second letter of each of its first two words on. */
function typedBy(title: string): string[] {
  const [first = '', second = ''] = title.split(' ');
  const beginnings = (word: string) => Array.from({ length: word.length - 1 }, (_, index) => word.slice(0, index + 2));
  return [...beginnings(first), ...beginnings(second).map((begun) => `${first} ${begun}`)];
}

function makeTyping({ documents }: Corpus): string[] {
  const random = randomNumbers(13);
  return Array.from({ length: TYPISTS }, () => documents[Math.floor(random() * documents.length)]?.title ?? '').flatMap(
    typedBy,
  );
}

async function serving({ documents }: Corpus): Promise<SearchService> {
  const embedded = createEmbeddedEngine();
  await embedded.apply({ put: documents, remove: [] });
  return createSearchService({ embedded });
}

async function made(search: SearchService, concepts: readonly Concept[]): Promise<Suggester> {
  const { documents, counts } = await search.everything('es', KINDS);
  const countWords = (q: string) => search.total(parseSearchRequest({ q }, KINDS).request, 'es', KINDS);
  return Suggester.of({ locale: 'es', kinds: KINDS, documents, counts, concepts }, countWords);
}

/** How long each answer takes, in milliseconds. */
async function durations(suggester: Suggester, typing: readonly string[]): Promise<number[]> {
  const taken: number[] = [];
  for (const typed of typing) {
    const start = performance.now();
    await suggester.suggest(typed);
    taken.push(performance.now() - start);
    await nextTurn();
  }
  return taken;
}

const row = (what: string, taken: readonly number[]) => {
  const { p50, p95, p99 } = spread(taken);
  return { what, 'p50 (ms)': p50.toFixed(2), 'p95 (ms)': p95.toFixed(2), 'p99 (ms)': p99.toFixed(2) };
};

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '1000,10000' } } });
console.log(`${cpus().length} × ${cpus()[0]?.model}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}`);
console.log(`Bar at 10,000 records: p95 under ${BAR_MS} ms`);
for (const size of values.sizes.split(',').map(Number)) {
  const corpus = makeCorpus(size);
  const [search, concepts, typing] = [await serving(corpus), makeConcepts(corpus), makeTyping(corpus)];
  // What the machine compiles as it goes is not measured.
  await durations(await made(search, concepts), typing);
  const { result: suggester, took, longestHold } = await watched(() => made(search, concepts));
  const first = await durations(suggester, typing);
  const again = await watched(() => durations(suggester, typing));
  console.log(`\n${size.toLocaleString('en')} records, ${CONCEPTS} concepts, ${typing.length} questions`);
  console.log(`made anew after a change in ${took.toFixed(0)} ms, longest hold ${longestHold.toFixed(0)} ms`);
  console.table([row('the first time after a change', first), row('again', again.result)]);
}
