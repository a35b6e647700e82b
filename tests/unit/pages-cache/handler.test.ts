import { beforeEach, describe, expect, it } from 'vitest';
import PagesCache from '@/pages-cache/handler.mjs';
import { answerInOutage } from '@/pages-cache/outage.mjs';
import { contentChanged, contentVersion } from '@/pages-cache/version.mjs';

const page = (html: string) => ({
  kind: 'APP_PAGE',
  html,
  rscData: Buffer.from('rsc'),
  status: 200,
  headers: {},
  postponed: undefined,
});
const context = { kind: 'APP_PAGE', isFallback: false };
const lifetime = { cacheControl: { revalidate: false } };

/** One request, as Next makes it: a handler of its own. */
const request = () => new PagesCache();
const read = async (key: string) => {
  const found: unknown = await request().get(key, context);
  return found;
};
const isPage = (text: string) => ({ value: { html: text } });

async function render(key: string, text: string): Promise<void> {
  const handler = request();
  await handler.get(key, context);
  await handler.set(key, page(text), lifetime);
}

let key: string;
let count = 0;

beforeEach(() => {
  count += 1;
  key = `/es/practicas/${count}`;
});

describe('pages cache', () => {
  it('answers what was rendered, with its lifetime', async () => {
    await render(key, 'first');
    expect(await read(key)).toMatchObject({ value: { html: 'first' }, cacheControl: { revalidate: false } });
  });

  it('voids every page rendered before a change', async () => {
    await render(key, 'first');
    contentChanged();
    expect(await read(key)).toBeNull();
    await render(key, 'second');
    expect(await read(key)).toMatchObject(isPage('second'));
  });

  it('does not serve a render begun before a change and stored after it', async () => {
    const slow = request();
    await slow.get(key, context);
    contentChanged();
    await slow.set(key, page('stale'), lifetime);
    expect(await read(key)).toBeNull();
  });

  it('is not deceived by a later request for the same page while the old render is under way', async () => {
    const slow = request();
    await slow.get(key, context);
    contentChanged();
    const later = request();
    await later.get(key, context);
    await slow.set(key, page('stale'), lifetime);
    expect(await read(key)).toBeNull();
    await later.set(key, page('fresh'), lifetime);
    expect(await read(key)).toMatchObject(isPage('fresh'));
  });

  it('does not replace a fresh page by a render begun before the change', async () => {
    const slow = request();
    await slow.get(key, context);
    contentChanged();
    await render(key, 'fresh');
    await slow.set(key, page('stale'), lifetime);
    expect(await read(key)).toMatchObject(isPage('fresh'));
  });

  it('counts from the first miss where one handler serves several requests', async () => {
    const shared = request();
    await shared.get(key, context);
    contentChanged();
    await shared.get(key, context);
    await shared.set(key, page('stale'), lifetime);
    expect(await read(key)).toBeNull();
  });

  it('keeps nothing of which it does not know when rendering began', async () => {
    await request().set(key, page('unknown'), lifetime);
    expect(await read(key)).toBeNull();
  });

  it('keeps redirects and not data of fetch', async () => {
    const handler = request();
    await handler.get(key, context);
    await handler.set(key, { kind: 'REDIRECT', props: { to: '/es' } }, lifetime);
    expect(await read(key)).toMatchObject({ value: { kind: 'REDIRECT' } });
    const fetched = `${key}-fetch`;
    await handler.get(fetched, { kind: 'FETCH' });
    await handler.set(fetched, { kind: 'FETCH', data: {} }, { fetchCache: true });
    expect(await handler.get(fetched, { kind: 'FETCH' })).toBeNull();
  });

  it('stays within its bytes, dropping what was read longest ago', async () => {
    const megabyte = 'x'.repeat(5 * 1024 * 1024);
    const keys = Array.from({ length: 16 }, (_, index) => `${key}-${index}`);
    for (const each of keys) await render(each, megabyte);
    expect(await read(keys[0] ?? '')).toBeNull();
    expect(await read(keys.at(-1) ?? '')).not.toBeNull();
  });

  it('refuses a page larger than the whole cache without dropping the others', async () => {
    await render(key, 'small');
    await render(`${key}-huge`, 'x'.repeat(65 * 1024 * 1024));
    expect(await read(key)).toMatchObject(isPage('small'));
    expect(await read(`${key}-huge`)).toBeNull();
  });

  it('answers a notice in the place of a page that cannot be rendered, and keeps it nowhere', async () => {
    const notice = { status: 503, headers: { 'Retry-After': '30' }, html: 'away' };
    const asked: string[] = [];
    await render(`${key}-kept`, 'kept');
    answerInOutage((page) => {
      asked.push(page);
      return Promise.resolve(notice);
    });
    expect(await read(key)).toMatchObject({ value: { kind: 'APP_PAGE', ...notice } });
    expect(await request().get(key, { kind: 'FETCH' })).toBeNull();
    expect(await read(`${key}-kept`)).toMatchObject(isPage('kept'));
    expect(asked).toEqual([key]);
    answerInOutage(() => Promise.resolve(null));
    expect(await read(key)).toBeNull();
  });

  it('forgets what one handler was asked for longest ago, if Next should ever keep one', async () => {
    const shared = request();
    await shared.get(key, context);
    for (let other = 0; other < 1_000; other += 1) await shared.get(`${key}/${other}`, context);
    await shared.set(key, page('first'), lifetime);
    expect(await read(key)).toBeNull();
  });

  it('only ever moves the version forward', () => {
    const before = contentVersion();
    contentChanged();
    expect(contentVersion()).toBeGreaterThan(before);
  });
});
