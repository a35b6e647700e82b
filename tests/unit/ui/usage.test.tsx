import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { parseUsageReport } from '@/domain/usage';
import { PageUsage } from '@/ui/usage/page-usage';
import type { Counts } from '@/ui/usage/page-usage-data';
import { reportUsage } from '@/ui/usage/report-usage';

const READ: Counts = { of: 'read', kind: 'practice', record: '3f1c' };
const SEARCH: Counts = { of: 'search', kinds: ['practice', 'guide'] };

/** A browser with a clock of its own, as far as the script knows one. */
function browser(counts: Counts, about: object = {}) {
  const sent: [string, string][] = [];
  const timers = new Map<number, { every: number; work: () => void }>();
  const leaving: (() => void)[] = [];
  const activeElement = { name: '', getAttribute: () => activeElement.name };
  const pressing: ((event: object) => void)[] = [];
  const document = {
    hidden: false,
    activeElement,
    addEventListener: (_event: string, work: (event: object) => void) => pressing.push(work),
  };
  const location = { search: '' };
  const window = {
    navigator: { sendBeacon: (to: string, body: string) => sent.push([to, body]), ...about },
    document,
    location,
    setInterval: (work: () => void, every: number) => timers.set(timers.size + 1, { every, work }).size,
    clearInterval: (id: number) => timers.delete(id),
    addEventListener: (_event: string, work: () => void) => leaving.push(work),
  };
  reportUsage(window as unknown as Window, { ...counts, language: 'es' });
  let now = 0;
  return {
    sent,
    document,
    location,
    pass: (seconds: number) => {
      for (let second = 0; second < seconds; second += 1) {
        now += 1_000;
        for (const { every, work } of [...timers.values()]) if (now % every === 0) work();
      }
    },
    leave: () => leaving.forEach((work) => work()),
    /** Presses something: the title of a hit, unless told. */
    press: (button = 0, isHit = true) => {
      const [onPress] = pressing;
      onPress?.({ button, target: { closest: () => (isHit ? {} : null) } });
    },
    /** Of what each report is. */
    reports: () => sent.map(([, body]) => (JSON.parse(body) as { of: string }).of),
    /** What each report asked for. */
    asked: () => sent.map(([, body]) => (JSON.parse(body) as { asked?: string }).asked),
  };
}

describe('a page that is read', () => {
  it('reports itself once, after some seconds, in words that the portal understands', () => {
    const page = browser(READ);
    page.pass(3);
    expect(page.sent).toEqual([]);
    page.pass(60);
    expect(page.sent.map(([to]) => to)).toEqual(['/uso']);
    expect(parseUsageReport(page.sent[0]?.[1] ?? '')).toEqual({ ...READ, language: 'es' });
  });

  it('does not while it is in the background', () => {
    const page = browser(READ);
    page.document.hidden = true;
    page.pass(60);
    expect(page.sent).toEqual([]);
    page.document.hidden = false;
    page.pass(8);
    expect(page.sent).toHaveLength(1);
  });

  it('says nothing where it counts nothing', () => {
    // An empty object would throw at the first access.
    expect(() => reportUsage({} as Window, null)).not.toThrow();
  });

  it.each([{ doNotTrack: '1' }, { globalPrivacyControl: true }, { webdriver: true }, { sendBeacon: undefined }])(
    'sends nothing where the browser says %o',
    (about) => {
      for (const counts of [READ, SEARCH]) {
        const page = browser(counts, about);
        page.location.search = '?q=visa';
        page.pass(60);
        page.leave();
        expect(page.sent).toEqual([]);
      }
    },
  );
});

describe('a search', () => {
  it('is reported once its results have stood for a while, and not while words are being typed', () => {
    const page = browser(SEARCH);
    for (const typed of ['v', 'vi', 'viv', 'vivi', 'vivien', 'vivienda']) {
      page.location.search = `?q=${typed}`;
      page.pass(2);
    }
    page.pass(60);
    expect(page.asked()).toEqual(['q=vivienda']);
    expect(parseUsageReport(page.sent[0]?.[1] ?? '')).toMatchObject({
      kinds: SEARCH.kinds,
      request: { q: 'vivienda' },
    });
  });

  it('is the same on its next page or in another order, and another with a facet', () => {
    const page = browser(SEARCH);
    for (const search of ['?q=visa', '?q=visa&page=2', '?q=visa&sort=title', '?q=visa&country=CL', '?q=visa', '']) {
      page.location.search = search;
      page.pass(10);
    }
    expect(page.asked()).toEqual(['q=visa', 'q=visa&country=CL']);
  });

  it('is reported when the reader goes on from it, unless the words were still being typed', () => {
    const going = browser(SEARCH);
    going.location.search = '?q=visa';
    going.leave();
    going.leave();
    expect(going.asked()).toEqual(['q=visa']);
    const typing = browser(SEARCH);
    typing.location.search = '?q=vis';
    typing.document.activeElement.name = 'q';
    typing.leave();
    expect(typing.sent).toEqual([]);
  });
});

describe('the opening of a hit', () => {
  it('is reported once for each search, after the search, and says nothing of the hit', () => {
    const page = browser(SEARCH);
    page.location.search = '?q=visa';
    page.press();
    page.press(1);
    page.leave();
    expect(page.reports()).toEqual(['search', 'opening']);
    expect(parseUsageReport(page.sent[1]?.[1] ?? '')).toEqual({ of: 'opening', language: 'es' });
    page.location.search = '?q=visa&page=2';
    page.press();
    page.location.search = '?q=casa';
    page.pass(10);
    page.press();
    expect(page.reports()).toEqual(['search', 'opening', 'search', 'opening']);
  });

  it('is none where nothing was sought, something else was pressed, or a menu was opened', () => {
    const page = browser(SEARCH);
    page.press();
    page.location.search = '?q=visa';
    page.press(0, false);
    page.press(2);
    expect(page.sent).toEqual([]);
  });
});

describe('what a page says of itself', () => {
  const markup = (counts: Counts) => renderToStaticMarkup(<PageUsage counts={counts} locale="en" />);

  it('is data that the script reads back, whatever a record is called', () => {
    const record = '</script><script>alert(1)';
    const [, held] = /^<script type="application\/json" id="page-usage">([^<]*)<\/script>$/.exec(
      markup({ ...READ, record }),
    ) ?? ['', 'null'];
    expect(JSON.parse(held ?? 'null')).toEqual({ ...READ, record, language: 'en' });
  });
});

describe('the script that every page loads', () => {
  it('is a few hundred bytes: nothing of the framework or of what checks a report comes with it', async () => {
    const { outputFiles } = await build({
      entryPoints: ['src/instrumentation-client.ts'],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
    });
    const bytes = gzipSync(outputFiles[0]?.contents ?? '').length;
    console.log(`Script that reports use: ${bytes} bytes compressed`);
    expect(bytes).toBeLessThan(800);
  });
});
