import type { BrowserContext, Page } from '@playwright/test';
import { LOCALES } from '@/domain/locale';
import { pathOf } from '@/i18n/navigation';
import { expect, test } from './fixtures';
import { eachOf, readSitemap } from './sitemap';

/** The narrowest screen that a page must fit: 1280 px at a zoom of 400 %. */
const NARROW = { width: 320, height: 640 };
const TABS = 3;
const WALK_MS = 600_000;

/** A tab that looks at one address after the other, and what its console says of the present one. */
class Tab {
  private errors: string[] = [];

  private constructor(private readonly page: Page) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(`${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  static async open(context: BrowserContext): Promise<Tab> {
    const page = await context.newPage();
    await page.setViewportSize(NARROW);
    return new Tab(page);
  }

  /** What is wrong with a page, as a browser has drawn it and its scripts have taken it over. */
  async faultsOf(address: string): Promise<string[]> {
    this.errors = [];
    const answer = await this.page.goto(address);
    const status = answer?.status() ?? 0;
    if (status !== 200) return [`answers ${status}`];
    const { headings, overflow } = await this.page.evaluate(async () => {
      await new Promise((idle) => requestIdleCallback(idle, { timeout: 5_000 }));
      const { scrollWidth, clientWidth } = document.documentElement;
      return { headings: document.querySelectorAll('h1').length, overflow: scrollWidth - clientWidth };
    });
    return [
      ...(headings === 1 ? [] : [`has ${headings} h1`]),
      ...(overflow <= 0 ? [] : [`is ${overflow} px wider than the screen`]),
      ...this.errors.map((error) => `console: ${error}`),
    ];
  }
}

/** Topics are hundreds of pages of one view and few words: those with the longest names stand for the others. */
const TOPICS_LOOKED_AT = 12;

const isTopic = (address: string): boolean =>
  LOCALES.some((locale) => new URL(address).pathname.startsWith(`${pathOf('/topics', locale)}/`));

const lookedAt = (addresses: readonly string[]): string[] => [
  ...addresses.filter((address) => !isTopic(address)),
  ...addresses
    .filter(isTopic)
    .sort((a, b) => b.length - a.length)
    .slice(0, TOPICS_LOOKED_AT),
];

for (const locale of LOCALES) {
  test(`every address of the sitemap stands, fits a narrow screen and reports no error (${locale})`, async ({
    baseURL,
    context,
  }) => {
    test.setTimeout(WALK_MS);
    const { origin } = new URL(baseURL ?? '');
    const ofLanguage = async () =>
      (await readSitemap(origin)).pages.filter((page) => new URL(page).pathname.split('/')[1] === locale);
    const tabs = await Promise.all(Array.from({ length: TABS }, () => Tab.open(context)));
    const pages = lookedAt(await ofLanguage());
    const suspects: string[] = [];
    const began = Date.now();
    await eachOf(pages, tabs, async (address, tab) => {
      if ((await tab.faultsOf(address)).length > 0) suspects.push(address);
    });
    console.log(`Looked at ${pages.length} addresses (${locale}) in ${Math.round((Date.now() - began) / 1000)} s`);
    // Other tests publish and withdraw meanwhile: what is wrong must still be so, and still be in the sitemap.
    const named = suspects.length > 0 ? await ofLanguage() : [];
    const faults: string[] = [];
    await eachOf(
      suspects.filter((address) => named.includes(address)),
      tabs,
      async (address, tab) => {
        for (const fault of await tab.faultsOf(address)) faults.push(`${new URL(address).pathname} ${fault}`);
      },
    );
    expect(faults.sort()).toEqual([]);
  });
}

test('what looks at pages finds each kind of fault', async ({ baseURL, context }) => {
  const broken = '<title>x</title><h1>x</h1><h1>y</h1><p style="width:400px">x</p><script>console.error("oh")</script>';
  await context.route('**/broken', (route) => route.fulfill({ contentType: 'text/html', body: broken }));
  await context.route('**/gone', (route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'x' }));
  const tab = await Tab.open(context);
  const faults = await tab.faultsOf(`${baseURL}/broken`);
  expect(faults).toHaveLength(3);
  expect(faults[0]).toBe('has 2 h1');
  expect(faults[1]).toMatch(/^is \d+ px wider than the screen$/);
  expect(faults[2]).toMatch(/^console: oh/);
  expect(await tab.faultsOf(`${baseURL}/gone`)).toEqual(['answers 404']);
});
