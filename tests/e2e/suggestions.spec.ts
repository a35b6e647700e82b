import { FACET_NAMES } from '@/domain/facets';
import { LOCALES } from '@/domain/locale';
import { expect, test } from './fixtures';
import { readSearchPage, type SearchPage, type Suggestion } from './suggestions/read-page';
import { searchAddresses, SEARCH_PAGES } from './suggestions/searches';

const LONG_MS = 300_000;
/** How many pages are requested at once. */
const AT_ONCE = 6;
/** How many facet values are followed from each page. */
const VALUES_A_PAGE = 2;
/** How many faults are shown. */
const SHOWN = 60;

const PATHS: readonly string[] = Object.values(SEARCH_PAGES).flatMap((paths) => Object.values(paths));

/** Does the work for each of a list, so many at once. */
async function forEach<T>(list: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...list];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Pages by their addresses, each asked for once. */
class Pages {
  private readonly known = new Map<string, Promise<string>>();
  constructor(private readonly origin: string) {}

  get size(): number {
    return this.known.size;
  }

  html(address: string): Promise<string> {
    const known = this.known.get(address) ?? this.ask(address);
    this.known.set(address, known);
    return known;
  }

  async search(address: string): Promise<SearchPage> {
    return readSearchPage(await this.html(address), PATHS);
  }

  private async ask(address: string): Promise<string> {
    const answer = await fetch(`${this.origin}${address}`);
    if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
    return answer.text();
  }
}

/** A page that a suggestion leads to, and what it says that it leads to. */
interface Promised {
  from: string;
  to: string;
  says: string;
  promised: number | null;
}

const valuesIn = (address: string, name: string): readonly string[] =>
  new URLSearchParams(address.split('?')[1]).getAll(name);

/** The facet of which a link chooses other values than its page, where something was chosen of it before. */
const changedChoice = (from: string, to: string): string | undefined =>
  FACET_NAMES.find((name) => {
    const before = valuesIn(from, name);
    return before.length > 0 && before.join() !== valuesIn(to, name).join();
  });

/**
 * One takes a choice back, whatever comes of it, where the page is empty or other values of the same facet remain:
 * those had widened the search, and may find nothing alone. All else is a suggestion.
 */
function isSuggestion({ href, takesBack }: Suggestion, from: string, { total }: SearchPage): boolean {
  if (!takesBack) return true;
  const changed = changedChoice(from, href);
  return total > 0 && (changed === undefined || valuesIn(href, changed).length === 0);
}

/** Every suggestion of a page, and some of the values of its facets. */
function promisedBy(from: string, page: SearchPage, turn: number): Promised[] {
  const links = page.links
    .filter((link) => isSuggestion(link, from, page))
    .map(({ href, text, promised }) => ({
      from,
      to: href,
      says: text,
      // Beside others of its facet, a value is told by how many hold it, and not by how many there are then.
      promised: changedChoice(from, href) === undefined ? promised : null,
    }));
  const values = Array.from({ length: Math.min(VALUES_A_PAGE, page.values.length) }, (_, at) => {
    const { name, value, count } = page.values[(turn * 7 + at * 13) % page.values.length] ?? {
      name: '',
      value: '',
      count: 0,
    };
    const [path = '', query] = from.split('?');
    const parameters = new URLSearchParams(query);
    parameters.delete('page');
    parameters.append(name, value);
    return { from, to: `${path}?${parameters.toString()}`, says: `${name}: ${value}`, promised: count };
  });
  return [...links, ...values];
}

/** What is wrong with the target of a suggestion; null if nothing is. */
async function faultOf({ from, to, says, promised }: Promised, pages: Pages): Promise<string | null> {
  const { total, hits } = await pages.search(to);
  const said = `${from}\n    «${says}» → ${to}:`;
  if (total === 0) return `${said} finds nothing`;
  if (hits === 0) return `${said} shows nothing of ${total}`;
  return promised !== null && promised !== total ? `${said} ${promised} promised, ${total} found` : null;
}

test('nothing is suggested that finds nothing, on the pages of two hundred searches', async ({ baseURL }) => {
  test.setTimeout(LONG_MS);
  const began = performance.now();
  const pages = new Pages(baseURL ?? '');
  const addresses = [...searchAddresses(), ...PATHS, ...PATHS.map((path) => `${path}?page=900`)];
  const promises: Promised[] = [];
  await forEach([...addresses.entries()], async ([turn, address]) => {
    promises.push(...promisedBy(address, await pages.search(address), turn));
  });
  const faults: string[] = [];
  await forEach(promises, async (each) => {
    const fault = await faultOf(each, pages);
    if (fault !== null) faults.push(fault);
  });
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`${addresses.length} searches, ${promises.length} suggestions, ${pages.size} pages, ${seconds} s`);
  expect(promises.length).toBeGreaterThan(400);
  expect(faults.length === 0 ? [] : [`${faults.length} faults`, ...faults.slice(0, SHOWN)]).toEqual([]);
});

test('every example of the portal finds what holds each of its words', async ({ baseURL }) => {
  const pages = new Pages(baseURL ?? '');
  const homes = LOCALES.map((locale) => `/${locale}`);
  const examples: { from: string; to: string }[] = [];
  for (const from of homes) {
    const home = await pages.html(from);
    const list = /class="hero-suggestions".*?<\/ul>/s.exec(home)?.[0] ?? '';
    const hrefs = [...list.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
    expect(hrefs.length, from).toBeGreaterThan(2);
    examples.push(...hrefs.map((to) => ({ from, to })));
  }
  // What a box shows before anything is typed are examples too.
  for (const from of [...homes, ...PATHS]) {
    const { placeholder } = await pages.search(from);
    const path = PATHS.includes(from) ? from : (PATHS.find((each) => each.startsWith(`${from}/`)) ?? '');
    const words = placeholder
      .split(/[,…]/)
      .map((each) => each.trim())
      .filter(Boolean);
    expect(words.length, `${from} ${placeholder}`).toBeGreaterThan(0);
    examples.push(...words.map((q) => ({ from, to: `${path}?${new URLSearchParams({ q }).toString()}` })));
  }
  const inVain: string[] = [];
  for (const { from, to } of examples) {
    const { total, beginsPartial } = await pages.search(to);
    if (total === 0 || beginsPartial) inVain.push(`${from} → ${to}`);
  }
  expect(inVain).toEqual([]);
});
