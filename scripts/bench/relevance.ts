/**
 * `npm run bench:relevance`: how well searches in real users' words are answered over the real content, by the portal's
 * search and, for comparison, by MiniSearch as it comes; on Meilisearch too where MEILI_HOST is set (with
 * MEILI_ADMIN_KEY). `--misses` prints the portal's searches whose answer is not among the first three; `--list FILE`
 * runs only that list.
 */
import { parseArgs } from 'node:util';
import { realCatalogue } from './relevance/catalogue';
import { KEPT_ASIDE, ourLists, readJudged } from './relevance/judged';
import { measure, type Measured } from './relevance/measure';
import { printMisses, printTable } from './relevance/print';
import { searchersOn } from './relevance/searchers';

const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false }, list: { type: 'string' } } });
// Read first: the throwaway portal of the content knows no Meilisearch.
const { MEILI_HOST: host, MEILI_ADMIN_KEY: adminKey = '' } = process.env;

const lists = values.list === undefined ? ourLists() : [readJudged(values.list)];
const catalogue = await realCatalogue();
const measured: Measured[] = [];
for (const searcher of searchersOn(host ? { host, adminKey } : undefined)) {
  try {
    await searcher.fill(catalogue);
    for (const list of lists) measured.push(await measure(searcher, list, catalogue));
  } finally {
    await searcher.dispose();
  }
}
// Whoever reads what is missed tunes to it: what is kept aside is only counted.
const reported = measured.filter(({ searcher, list }) => searcher.startsWith('portal') && list !== KEPT_ASIDE);
if (values.misses) reported.forEach(printMisses);
console.log(`\n${catalogue.length} documents${host ? '' : ' (MEILI_HOST is not set: no Meilisearch)'}`);
printTable(
  lists.map(({ name }) => name),
  measured,
);
process.exit(0);
