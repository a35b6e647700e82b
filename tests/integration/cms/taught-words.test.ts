import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ASKERS, openCms, recordOf, type Asker, type Cms } from './open-cms';

let cms: Cms;
let sport: string;

beforeAll(async () => {
  cms = await openCms();
  const answer = await cms.ask('POST', '/concepts', {
    as: 'editor',
    body: { preferred: 'deporte', alternative: ['fútbol'] },
  });
  sport = String(recordOf(answer).id);
}, 120_000);

afterAll(() => cms.close());

const teach = (body: unknown, { as = 'editor', language, id = sport }: Partial<Teaching> = {}) =>
  cms.ask('POST', `/concepts/${id}/labels`, { as, body, ...(language ? { language } : {}) });

interface Teaching {
  as: Asker;
  language: 'es' | 'en';
  id: string;
}

const labels = async (language: 'es' | 'en') => {
  const { body } = await cms.ask('GET', `/concepts/${sport}?locale=${language}`);
  const { preferred, alternative, hidden } = body;
  return { preferred, alternative, hidden };
};

const STATUSES: Readonly<Record<Asker, number>> = {
  anonymous: 401,
  contributor: 403,
  other: 403,
  regional: 403,
  editor: 200,
  administrator: 200,
};

describe('a word added to a concept', () => {
  it.each(ASKERS)('by %s', async (as) => {
    const word = `pichanga de ${as}`;
    const { status, body } = await teach({ word, as: 'hidden', language: 'es' }, { as });
    expect(status).toBe(STATUSES[as]);
    if (status !== 200) expect(body.message).toMatch(/\S/);
    const { hidden } = await labels('es');
    expect((hidden as string[]).includes(word)).toBe(status === 200);
  });

  it('joins those there are, in its language alone', async () => {
    expect((await teach({ word: '  baby fútbol ', as: 'alternative', language: 'es' })).status).toBe(200);
    expect((await teach({ word: 'soccer', as: 'hidden', language: 'en' })).status).toBe(200);
    expect(await labels('es')).toMatchObject({ preferred: 'deporte', alternative: ['fútbol', 'baby fútbol'] });
    expect(await labels('en')).toMatchObject({ hidden: ['soccer'] });
    const versions = await cms.payload.db.count({ collection: 'changes', where: { record: { equals: sport } } });
    expect(versions.totalDocs).toBeGreaterThan(2);
  });

  const REFUSED = [
    { what: 'is there already', body: { word: 'Futbol', as: 'hidden', language: 'es' }, reason: /ya está en este/ },
    { what: 'is a stop word', body: { word: 'de la', as: 'hidden', language: 'es' }, reason: /no toma en cuenta/ },
    { what: 'is empty', body: { word: '  ', as: 'hidden', language: 'es' }, reason: /Escriba una palabra/ },
    { what: 'is too long', body: { word: 'a'.repeat(121), as: 'hidden', language: 'es' }, reason: /120/ },
    { what: 'would be the name', body: { word: 'bola', as: 'preferred', language: 'es' }, reason: /dónde va/ },
    { what: 'has more with it', body: { word: 'bola', as: 'hidden', language: 'es', values: [] }, reason: /dónde va/ },
    { what: 'is none', body: null, reason: /Escriba una palabra/ },
  ];

  it.each(REFUSED)('that $what is refused with the reason, and changes nothing', async ({ body, reason }) => {
    const before = [await labels('es'), await labels('en')];
    const answer = await teach(body);
    expect(answer.status).toBe(400);
    expect(answer.body.message).toMatch(reason);
    expect([await labels('es'), await labels('en')]).toEqual(before);
  });

  it('is refused in the language of the admin, and where there is no such concept', async () => {
    const repeated = await teach({ word: 'fútbol', as: 'hidden', language: 'es' }, { language: 'en' });
    expect(repeated.body.message).toMatch(/already in this concept/);
    const lost = await teach({ word: 'x y', as: 'hidden', language: 'es' }, { id: 'no-such-concept' });
    expect(lost.status).toBe(404);
  });

  it('is not taken from what a form of another site can send', async () => {
    const request = new Request(`http://127.0.0.1:3000/api/concepts/${sport}/labels`, {
      method: 'POST',
      body: JSON.stringify({ word: 'forjada', as: 'hidden', language: 'es' }),
      headers: { authorization: `JWT ${cms.token('editor')}`, 'content-type': 'text/plain' },
    });
    expect((await handleEndpoints({ config: cms.config, request })).status).toBe(415);
    expect((await labels('es')).hidden).not.toContain('forjada');
  });
});

describe('the form of a new concept', () => {
  it('takes a word from its address to one list, in words that the API leaves alone', async () => {
    const create = (query: string, preferred: string) =>
      cms.ask('POST', `/concepts${query}`, { as: 'editor', body: { preferred } });
    const brought = recordOf(await create('?palabra=cesfam&como=hidden', 'posta'));
    expect(brought).toMatchObject({ hidden: ['cesfam'] });
    expect(brought.alternative ?? []).toEqual([]);
    expect(recordOf(await create('', 'feria')).hidden ?? []).toEqual([]);
    expect(recordOf(await create('?palabra=a&palabra=b&como=hidden', 'huerto')).hidden ?? []).toEqual([]);
  });
});
