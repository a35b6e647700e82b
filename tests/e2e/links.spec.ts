import { expect, test } from './fixtures';
import { attributesIn, linksIn } from './links';
import { eachOf, readSitemap, textAt } from './sitemap';

const AT_ONCE = Array.from({ length: 6 });
const PERMANENT = new Set([301, 308]);
/**
 * An uploaded document is counted and then redirected to; a browser that caches this redirect would not be counted
 * again.
 */
const TEMPORARY_BY_DESIGN = /^\/descargas\/documentos\//;

/** What is wrong with the target of a link; null if it is a 200, or one permanent redirect to a 200. */
async function faultOf(link: URL): Promise<string | null> {
  const first = await fetch(link, { method: 'HEAD', redirect: 'manual' });
  if (first.status === 200) return null;
  const location = first.headers.get('location');
  const isStep = PERMANENT.has(first.status) || (first.status === 302 && TEMPORARY_BY_DESIGN.test(link.pathname));
  if (!isStep || location === null) return String(first.status);
  const second = await fetch(new URL(location, link), { method: 'HEAD', redirect: 'manual' });
  return second.status === 200 ? null : `${first.status} to ${location}, which answers ${second.status}`;
}

/** How many headings of the first level a page has; null where there is no page. */
const headingsOf = (html: string | null): number | null =>
  html === null ? null : (html.match(/<h1[\s>]/g)?.length ?? 0);

test('every address of the sitemap stands under one h1, and each of its links leads to a page or a file', async ({
  baseURL,
}) => {
  test.setTimeout(600_000);
  const origin = new URL(baseURL ?? '').origin;
  const { sitemap, pages } = await readSitemap(origin);

  /** Each link, and one of the pages that contain it. */
  const links = new Map<string, string>();
  const faults: string[] = [];
  const gather = (page: string, text: string): void => {
    for (const link of linksIn(text, page)) {
      // Searches for words, of which every topic has one, are tried by suggestions.spec.ts.
      if (link.origin === origin && !link.searchParams.has('q')) links.set(link.href, page);
    }
  };
  gather(`${origin}/sitemap.xml`, sitemap);
  const suspects: string[] = [];
  await eachOf(pages, AT_ONCE, async (page) => {
    const html = await textAt(page);
    if (headingsOf(html) !== 1) suspects.push(page);
    gather(page, html ?? '');
  });
  for (const page of pages) links.delete(page);

  const wrong: [link: string, page: string, fault: string][] = [];
  await eachOf(links, AT_ONCE, async ([link, page]) => {
    const fault = await faultOf(new URL(link));
    if (fault !== null) wrong.push([link, page, fault]);
  });
  // Other tests publish and withdraw meanwhile: what is wrong must still be so, and still be named or linked.
  const named = new Set(suspects.length > 0 ? (await readSitemap(origin)).pages : []);
  for (const page of suspects.filter((each) => named.has(each))) {
    const headings = headingsOf(await textAt(page));
    if (headings !== 1) faults.push(`${page} of the sitemap has ${headings ?? 'no page, and so no'} h1`);
  }
  for (const [link, page, fault] of wrong) {
    const isLinked = linksIn((await textAt(page)) ?? '', page).some(({ href }) => href === link);
    if (isLinked && (await faultOf(new URL(link))) !== null) faults.push(`${link} on ${page}: ${fault}`);
  }
  console.log(`Followed ${links.size} links of ${pages.length} addresses`);
  const downloads = [...links.keys()].filter((link) => new URL(link).pathname.startsWith('/descargas/'));
  expect(downloads.length).toBeGreaterThan(150);
  expect(faults.sort()).toEqual([]);
});

test('what looks for links finds each kind of them', () => {
  const html =
    '<a class="x" href="/es?a=1&amp;b=2#c">x</a><link rel="icon" href="/i.svg"/><img src="/p.png" srcset="/q.png 2x, /r.png 3x">' +
    '<form action="/es/buscar"><button formaction="/f.pdf">x</button></form><script src="/s.js">"<a href=\\"/no\\">"</script>' +
    '<a href="mailto:a@b.cl">x</a><a href="#here">x</a>';
  expect(linksIn(html, 'http://h/es').map(({ pathname, search }) => pathname + search)).toEqual([
    '/es?a=1&b=2',
    '/i.svg',
    '/p.png',
    '/q.png',
    '/r.png',
    '/es/buscar',
    '/f.pdf',
    '/s.js',
  ]);
  expect(attributesIn('<p title="a &lt; b">', 'title')).toEqual(['a < b']);
});
