import type { Where } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { POST } from '@/app/(data)/uso/route';
import { REPORT_LENGTH } from '@/domain/usage';
import { createSearch } from '@/search';
import { startUsageRecorder } from '@/statistics/current';
import type { UsageRecorder } from '@/statistics/recorder';
import { ASKERS, completePractice, openCms, type Cms } from '../cms/open-cms';

const ORIGIN = 'http://127.0.0.1:3000';

let cms: Cms;
let recorder: UsageRecorder;
let practice: string;
let draft: string;

beforeAll(async () => {
  cms = await openCms();
  const create = async (title: string, data: object, isDraft = false) =>
    (
      await cms.payload.create({
        collection: 'practices',
        draft: isDraft,
        data: { ...completePractice(cms, title), ...data } as never,
      })
    ).id;
  practice = await create('Mesa de acogida', { _status: 'published' });
  draft = await create('Borrador', {}, true);
  const search = createSearch({
    MEILI_HOST: undefined,
    MEILI_ADMIN_KEY: undefined,
    MEILI_SEARCH_KEY: undefined,
    MEILI_INDEX: 'p',
  });
  recorder = startUsageRecorder({ payload: cms.payload, search, dataDir: process.env.DATA_DIR ?? '' });
}, 120_000);

afterAll(async () => {
  await recorder.stop();
  await cms.close();
});

beforeEach(async () => {
  await recorder.flush();
  for (const collection of ['searches', 'reads', 'waiting-words'] as const) {
    await cms.payload.db.deleteMany({ collection, where: {} });
  }
});

const report = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  POST(
    new Request(`${ORIGIN}/uso`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'text/plain;charset=UTF-8', 'sec-fetch-site': 'same-origin', ...headers },
    }),
  );

const reading = (record: string) => JSON.stringify({ of: 'read', kind: 'practice', record, language: 'es' });
const searching = (asked: string) => JSON.stringify({ of: 'search', kinds: ['practice'], language: 'es', asked });

async function counted(): Promise<{ reads: number; searches: number }> {
  await recorder.flush();
  const sum = async (collection: 'reads' | 'searches', where: Where) =>
    (await cms.payload.find({ collection, pagination: false, where })).docs.reduce((all, { count }) => all + count, 0);
  return { reads: await sum('reads', {}), searches: await sum('searches', { of: { equals: 'search' } }) };
}

describe('POST /uso', () => {
  it('counts a published record and a search, and says nothing but 204', async () => {
    const answers = [await report(reading(practice)), await report(searching('q=migrantes&country=CL'))];
    for (const answer of answers) {
      expect(answer.status).toBe(204);
      expect(await answer.text()).toBe('');
      expect([...answer.headers.keys()]).toEqual(['cache-control']);
    }
    expect(await counted()).toEqual({ reads: 1, searches: 1 });
  });

  it('answers the same for a draft and for what does not exist, and counts neither', async () => {
    expect((await report(reading(draft))).status).toBe(204);
    expect((await report(reading('nothing'))).status).toBe(204);
    expect(await counted()).toEqual({ reads: 0, searches: 0 });
  });

  it.each(['dnt', 'sec-gpc'])('counts nobody who says %s', async (header) => {
    expect((await report(reading(practice), { [header]: '1' })).status).toBe(204);
    expect(await counted()).toEqual({ reads: 0, searches: 0 });
  });

  it('refuses pages of other sites', async () => {
    for (const site of ['cross-site', 'same-site', 'none']) {
      expect((await report(reading(practice), { 'sec-fetch-site': site })).status).toBe(403);
    }
    expect(await counted()).toEqual({ reads: 0, searches: 0 });
  });

  it('goes by the origin where a browser says no more', async () => {
    const from = (origin: string) =>
      POST(
        new Request(`${ORIGIN}/uso`, {
          method: 'POST',
          body: reading(practice),
          headers: { origin, host: '127.0.0.1:3000' },
        }),
      );
    expect((await from('https://other.example')).status).toBe(403);
    expect((await from('null')).status).toBe(403);
    expect((await from(ORIGIN)).status).toBe(204);
    expect(await counted()).toEqual({ reads: 1, searches: 0 });
  });

  it('refuses what means nothing, and what is too long, said or not', async () => {
    expect((await report('hola')).status).toBe(400);
    expect((await report(new Uint8Array([0xff, 0xfe, 0]))).status).toBe(400);
    expect((await report(JSON.stringify({ of: 'read', kind: 'user', record: 'a', language: 'es' }))).status).toBe(400);
    expect((await report('a'.repeat(REPORT_LENGTH + 1))).status).toBe(413);
    const endless = new ReadableStream<Uint8Array>({ pull: (each) => each.enqueue(new Uint8Array(1_000)) });
    const request = new Request(`${ORIGIN}/uso`, { method: 'POST', body: endless, duplex: 'half' } as RequestInit);
    expect((await POST(request)).status).toBe(413);
  });

  it('counts no more than its rate, whoever sends', async () => {
    for (let index = 0; index < 1_500; index += 1) await report(reading(practice));
    const { reads } = await counted();
    expect(reads).toBeGreaterThanOrEqual(400);
    expect(reads).toBeLessThan(1_200);
  });
});

describe('the counts', () => {
  it('have no address in the API, for whoever asks', async () => {
    await report(reading(practice));
    await recorder.flush();
    for (const as of ASKERS) {
      for (const collection of ['reads', 'searches', 'waiting-words']) {
        for (const method of ['GET', 'POST', 'DELETE']) {
          const { status, body } = await cms.ask(method, `/${collection}`, {
            as,
            ...(method === 'POST' ? { body: {} } : {}),
          });
          expect(status, `${method} ${collection} as ${as}`).toBeGreaterThanOrEqual(400);
          expect(body.docs).toBeUndefined();
        }
      }
    }
  });

  it('are read by editors alone, marks of words by nobody', async () => {
    const users = (await cms.payload.find({ collection: 'users', pagination: false })).docs;
    for (const user of [null, ...users]) {
      const read = (collection: 'reads' | 'searches' | 'waiting-words') =>
        cms.payload
          .find({ collection, overrideAccess: false, ...(user ? { user: { ...user, collection: 'users' } } : {}) })
          .then(() => true)
          .catch(() => false);
      const mayRead = user?.role === 'editor' || user?.role === 'administrator';
      expect(await read('reads')).toBe(mayRead);
      expect(await read('searches')).toBe(mayRead);
      expect(await read('waiting-words')).toBe(false);
    }
  });
});
