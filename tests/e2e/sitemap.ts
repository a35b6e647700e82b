import { expect } from './fixtures';

/** The text at an address; null where it does not answer 200 by itself. */
export async function textAt(address: string): Promise<string | null> {
  const answer = await fetch(address, { redirect: 'manual' });
  return answer.status === 200 ? answer.text() : null;
}

/** The sitemap of the portal, and every address that it names. */
export async function readSitemap(origin: string): Promise<{ sitemap: string; pages: string[] }> {
  const sitemap = (await textAt(`${origin}/sitemap.xml`)) ?? '';
  const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => loc);
  expect(pages.length, 'addresses in the sitemap').toBeGreaterThan(300);
  return { sitemap, pages };
}

/** Runs work on each of many, with as many at once as there are workers: each deals with one after the other. */
export async function eachOf<Thing, Worker>(
  things: Iterable<Thing>,
  workers: readonly Worker[],
  work: (thing: Thing, worker: Worker) => Promise<void>,
): Promise<void> {
  const waiting = [...things];
  const shift = async (worker: Worker): Promise<void> => {
    for (let thing = waiting.pop(); thing !== undefined; thing = waiting.pop()) await work(thing, worker);
  };
  await Promise.all(workers.map(shift));
}
