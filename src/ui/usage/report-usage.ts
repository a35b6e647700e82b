import type { UsageReport } from '@/domain/usage';
import type { PageUsageData } from './page-usage-data';

const ENDPOINT = '/uso';
/** A page counts as read once it has been looked at for so long: a page that was opened in advance was not. */
const READ_AFTER_MS = 4_000;
const SECOND_MS = 1_000;
/**
 * A search counts once its results have been on show for so long: words that are still being typed are not a search.
 */
const SETTLED_SECONDS = 3;
/** Titles of what was found lead to records; other links of the results, to other searches. */
const HIT = '.search-results :is(h3, h4) a, .other-language li > a';
/** The button of the mouse that opens a menu, and no link. */
const RIGHT = 2;
/** Parameters that show the same search in another way. */
const PRESENTATION = ['page', 'sort', 'view'] as const;

type SearchUsageData = Extract<PageUsageData, { of: 'search' }>;
type Send = (report: UsageReport) => void;

/** Nothing is sent if the reader wishes not to be counted, nor from browsers driven by a program. */
const mayReport = (navigator: Navigator & { globalPrivacyControl?: boolean }): boolean =>
  navigator.doNotTrack !== '1' &&
  !navigator.globalPrivacyControl &&
  !navigator.webdriver &&
  typeof navigator.sendBeacon === 'function';

function reportRead(browser: Window, send: Send, report: UsageReport): void {
  const timer = browser.setInterval(() => {
    if (browser.document.hidden) return;
    browser.clearInterval(timer);
    send(report);
  }, READ_AFTER_MS);
}

/** The search that an address represents: empty if it shows everything. */
function searchIn(address: string): string {
  const parameters = new URLSearchParams(address);
  for (const name of PRESENTATION) parameters.delete(name);
  return parameters.toString();
}

/**
 * Reports each search of the page once: when its results have settled, or the reader goes on from them; and once that a
 * record was opened from its results, not which.
 */
function reportSearches(browser: Window, send: Send, data: SearchUsageData): void {
  const { document, location } = browser;
  const reported = new Set(['']);
  const opened = new Set(['']);
  const report = (asked = searchIn(location.search)) => {
    if (reported.has(asked)) return;
    reported.add(asked);
    send({ ...data, kinds: [...data.kinds], asked });
  };
  const reportOpening = ({ target, button }: MouseEvent) => {
    const asked = searchIn(location.search);
    if (button === RIGHT || opened.has(asked) || !(target as Element).closest(HIT)) return;
    opened.add(asked);
    report(asked);
    send({ of: 'opening', language: data.language });
  };
  // With the middle button, a link opens in another tab.
  for (const press of ['click', 'auxclick'] as const) document.addEventListener(press, reportOpening);
  let shown: string | null = null;
  let seconds = 0;
  browser.setInterval(() => {
    if (document.hidden) return;
    if (location.search !== shown) {
      shown = location.search;
      seconds = 0;
    } else {
      seconds += 1;
      if (seconds === SETTLED_SECONDS) report();
    }
  }, SECOND_MS);
  browser.addEventListener('pagehide', () => {
    const isTyping = document.activeElement?.getAttribute('name') === 'q';
    if (!isTyping) report();
  });
}

/**
 * Reports, to the portal alone, that a page was used, and nothing of who uses it: a cache in front of the portal
 * answers most readers. See docs/decisions/0019-quiet-statistics.md.
 * @param data what the page says about itself (`./page-usage-data`); null if it counts nothing.
 */
export function reportUsage(browser: Window, data: PageUsageData | null): void {
  if (!data || !mayReport(browser.navigator)) return;
  const send: Send = (report) => void browser.navigator.sendBeacon(ENDPOINT, JSON.stringify(report));
  if (data.of === 'read') reportRead(browser, send, data);
  else reportSearches(browser, send, data);
}
