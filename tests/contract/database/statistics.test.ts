import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countWaitingWords, readUse, readWeeks } from '@/statistics/admin/read-figures';
import { sumRows } from '@/statistics/admin/sum-rows';
import type { Visitor } from '@/cms/access/roles';
import { dayBefore, mondayOf, todayInChile } from '@/domain/chilean-time';
import type { UnknownWord } from '@/domain/search-response';
import type { UsageEvent } from '@/domain/usage';
import type { SearchService } from '@/search';
import { UsageBuffer } from '@/statistics/buffer';
import { UsageRecorder } from '@/statistics/recorder';
import fc from '../../factories/fast-check';
import { createPractice, createSource } from '../../factories/content';
import { openPortal, type OpenPortal } from '../../factories/open-portal';

const DAY = '2026-11-21';

let portal: OpenPortal;
let payload: Payload;
let source: string;
let practice: string;
let draft: string;
/** What every search finds, unless a test says otherwise. */
let total = 4;
/** How many of them hold every word. */
let full = 4;
/** Words that no search knows, unless a test says otherwise. */
let unknown: UnknownWord[] = [];

const search = {
  search: () => Promise.resolve({ total, full, unknown } as Awaited<ReturnType<SearchService['search']>>),
};

/** Runs the portal on a day: its events are in the database once this is done. */
async function onDay(day: string, events: readonly UsageEvent[]): Promise<void> {
  const buffer = new UsageBuffer();
  for (const event of events) buffer.add(event, day);
  await new UsageRecorder({ payload, search, buffer, dataDir: portal.directory, today: () => day }).flush();
}

const searching = (q: string, facets: object = {}, language: 'es' | 'en' = 'es'): UsageEvent => ({
  of: 'search',
  kinds: ['practice'],
  language,
  request: { q, facets, match: 'best', concepts: true, sort: 'relevance', page: 1, view: 'list' },
});

const reading = (record: string, language: 'es' | 'en' = 'es'): UsageEvent => ({
  of: 'read',
  kind: 'practice',
  record,
  language,
});

const rows = async (collection: 'searches' | 'reads' | 'waiting-words' | 'downloads') =>
  (await payload.find({ collection, pagination: false, sort: 'key' })).docs as unknown as Record<string, unknown>[];

const words = async () => (await rows('searches')).filter(({ of }) => of === 'word');

/** All that is stored, as text, but for random ids, which may hold any digits. */
const everything = async (): Promise<string> =>
  JSON.stringify([await rows('searches'), await rows('reads'), await rows('waiting-words')], (name, value: unknown) =>
    name === 'id' ? undefined : value,
  );

beforeAll(async () => {
  portal = await openPortal();
  payload = portal.payload;
  source = (await createSource(payload)).id;
  practice = (await createPractice(payload, source, { title: 'Mesa de acogida' })).id;
  draft = (await createPractice(payload, source, { _status: 'draft' })).id;
});
afterAll(() => portal.close());

beforeEach(async () => {
  total = 4;
  full = 4;
  unknown = [];
  for (const collection of ['searches', 'reads', 'waiting-words', 'downloads'] as const) {
    await payload.db.deleteMany({ collection, where: {} });
  }
});

describe('reads', () => {
  it('are counted by record, language and day, with the title of the record', async () => {
    await onDay(DAY, [reading(practice), reading(practice), reading(practice, 'en')]);
    await onDay(DAY, [reading(practice)]);
    await onDay('2026-11-22', [reading(practice)]);
    expect(await rows('reads')).toMatchObject([
      { kind: 'practice', record: practice, title: 'Mesa de acogida', language: 'en', day: DAY, count: 1 },
      { record: practice, language: 'es', day: DAY, count: 3 },
      { record: practice, language: 'es', day: '2026-11-22', count: 1 },
    ]);
  });

  it('of what visitors cannot read are not counted', async () => {
    await onDay(DAY, [
      reading(draft),
      reading('no-such-record'),
      { ...reading(practice), kind: 'template' } as UsageEvent,
    ]);
    expect(await rows('reads')).toEqual([]);
  });

  it('from several processes at once add up', async () => {
    await Promise.all(Array.from({ length: 8 }, () => onDay(DAY, [reading(practice), reading(practice)])));
    expect(await rows('reads')).toMatchObject([{ count: 16 }]);
  });
});

describe('searches', () => {
  it('are counted by day, and by each facet value by itself, with their results', async () => {
    await onDay(DAY, [searching('', { country: ['CL', 'PE'] }), searching('', { country: ['CL'], dimension: ['d5'] })]);
    total = 0;
    await onDay(DAY, [searching('', { dimension: ['d5'] })]);
    const counted = (await rows('searches')).map(({ of, facet, value, language, day, count, empty, results }) =>
      [of, facet, value, language, day, count, empty, results].filter((each) => each != null && each !== '').join(' '),
    );
    expect(counted).toEqual([
      `facet country CL es ${DAY} 2 0 8`,
      `facet country PE es ${DAY} 1 0 4`,
      `facet dimension d5 es ${DAY} 2 1 4`,
      `search es ${DAY} 3 1 8`,
      'week es 2026-11-16 3 0 0',
    ]);
  });

  it('keep a word only from the fifth different day on', async () => {
    for (let back = 30; back > 26; back -= 1) {
      await onDay(dayBefore(DAY, back), [searching('Reunificación'), searching('reunificacion familiar')]);
      await onDay(dayBefore(DAY, back), [searching('REUNIFICACIÓN')]);
      expect(await words()).toEqual([]);
      expect(await everything()).not.toMatch(/reunific|familiar/i);
    }
    await onDay(DAY, [searching('reunificación')]);
    expect(await words()).toMatchObject([
      { value: 'reunificacion', shown: 'reunificación', language: 'es', day: DAY, count: 1, empty: 0, results: 4 },
    ]);
    expect(await rows('waiting-words')).toHaveLength(4);
    total = 0;
    await onDay(DAY, [searching('reunificacion de hijos')]);
    expect(await words()).toMatchObject([{ value: 'reunificacion', shown: 'reunificación', count: 2, empty: 1 }]);
    expect(await everything()).not.toMatch(/hijos/);
  });

  it('say how they were answered: with nothing, with partial matches alone, or as asked', async () => {
    for (let back = 4; back > 0; back -= 1) await onDay(dayBefore(DAY, back), [searching('trueque vecinal')]);
    await onDay(DAY, [searching('trueque vecinal', { country: ['CL'] })]);
    full = 0;
    await onDay(DAY, [searching('trueque vecinal', { country: ['CL'] })]);
    total = 0;
    await onDay(DAY, [searching('trueque', { country: ['CL'] })]);
    // A word that stands nowhere was left out: what the others found answers a part of what was asked.
    [total, full, unknown] = [4, 4, [{ word: 'trueque', elsewhere: 0 }]];
    await onDay(DAY, [searching('trueque vecinal', { country: ['CL'] })]);
    const ofDay = (await rows('searches')).filter(({ day }) => day === DAY);
    const answered = ofDay.map(({ of, value, count, empty, partial }) => [of, value ?? '', count, empty, partial]);
    expect(answered).toEqual([
      ['facet', 'CL', 4, 1, 2],
      ['search', '', 4, 1, 2],
      ['word', 'trueque', 4, 2, 1],
      ['word', 'vecinal', 3, 0, 1],
    ]);
  });

  it('are counted by week and language too, with those from which a record was opened', async () => {
    const opening = (language: 'es' | 'en'): UsageEvent => ({ of: 'opening', language });
    await onDay('2026-11-22', [searching('', { country: ['CL'] }), opening('es')]);
    await onDay('2026-11-23', [searching('', { country: ['CL'] }), searching('', {}, 'en'), opening('en')]);
    await onDay('2026-11-29', [searching('', { country: ['CL'] })]);
    await Promise.all([1, 2, 3].map(() => onDay('2026-11-29', [searching('', { country: ['CL'] }), opening('es')])));
    const weeks = (await rows('searches')).filter(({ of }) => of === 'week');
    expect(weeks).toMatchObject([
      { language: 'en', day: '2026-11-23', count: 1, opened: 1 },
      { language: 'es', day: '2026-11-16', count: 1, opened: 1 },
      { language: 'es', day: '2026-11-23', count: 5, opened: 3 },
    ]);
    const told = ['id', 'key', 'of', 'language', 'day', 'count', 'empty', 'partial', 'results', 'opened'];
    expect(Object.keys(weeks[0] ?? {}).filter((name) => weeks[0]?.[name] != null)).toEqual(
      expect.arrayContaining(told),
    );
    expect(Object.values(weeks[0] ?? {}).filter((value) => value != null)).toHaveLength(told.length);
  });

  it('count a word that stands nowhere as sought in vain, though the others found something', async () => {
    unknown = [{ word: 'Trueque', elsewhere: 0 }];
    for (let back = 4; back >= 0; back -= 1) await onDay(dayBefore(DAY, back), [searching('Trueque vecinal')]);
    expect(await words()).toMatchObject([
      { value: 'trueque', count: 1, empty: 1, results: 0 },
      { value: 'vecinal', count: 1, empty: 0, results: 4 },
    ]);
    expect((await rows('searches')).filter(({ of }) => of === 'search')).toMatchObject(
      Array.from({ length: 5 }, () => ({ empty: 0, results: 4 })),
    );
  });

  it('keep no word that one day used a hundred times, nor one of another language', async () => {
    await onDay(
      DAY,
      Array.from({ length: 90 }, () => searching('cocina')),
    );
    for (let back = 1; back < 5; back += 1) {
      await onDay(dayBefore(DAY, back), [searching('cocina', {}, back % 2 ? 'es' : 'en')]);
    }
    expect(await words()).toEqual([]);
  });

  it('keep exactly the words that were used on five days of the key’s ninety', async () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 80 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.record({ vivienda: days, salud: days, idioma: days }), async (used) => {
        for (const collection of ['searches', 'waiting-words'] as const) {
          await payload.db.deleteMany({ collection, where: {} });
        }
        for (let back = 80; back >= 0; back -= 1) {
          const searched = Object.entries(used).flatMap(([word, on]) => (on.includes(back) ? [searching(word)] : []));
          // The portal's key is of the first day that it needed one: see wordMarks.
          if (searched.length > 0) await onDay(dayBefore(DAY, back), searched);
        }
        const kept = new Set((await words()).map(({ value }) => value));
        for (const [word, on] of Object.entries(used)) expect(kept.has(word)).toBe(on.length >= 5);
      }),
      { numRuns: 6 },
    );
  });

  it('begin again under another key after ninety days, and old marks go', async () => {
    for (let back = 0; back < 4; back += 1) await onDay(dayBefore(DAY, back - 200), [searching('trueque')]);
    expect(await rows('waiting-words')).toHaveLength(4);
    const later = dayBefore(DAY, -300);
    await onDay(later, [searching('trueque')]);
    expect(await rows('waiting-words')).toMatchObject([{ day: later }]);
    expect(await words()).toEqual([]);
  });

  it('that look personal leave no word and no mark, only that there was a search', async () => {
    const personal = [
      'Juana Pérez 12.345.678-5',
      '12345678k',
      'juana@correo.cl',
      'juana arroba correo',
      '+56 9 8765 4321',
    ];
    for (let back = 0; back < 6; back += 1)
      await onDay(
        dayBefore(DAY, back),
        personal.map((q) => searching(q)),
      );
    expect(await rows('waiting-words')).toEqual([]);
    const kept = await rows('searches');
    expect(new Set(kept.map(({ of }) => of))).toEqual(new Set(['search', 'week']));
    expect(kept.filter(({ of }) => of === 'search').every(({ count }) => count === personal.length)).toBe(true);
    expect(await everything()).not.toMatch(/juana|perez|correo|678|4321/i);
  });

  it('that are invented fill the room of a day and no more, and true words under way go on', async () => {
    for (let back = 4; back > 1; back -= 1) await onDay(dayBefore(DAY, back), [searching('albergue')]);
    const row = (index: number) => ({ key: `m${index}/${DAY}`, mark: `m${index}`, day: DAY });
    for (let index = 0; index < 1_998; index += 1)
      await payload.db.create({ collection: 'waiting-words', data: { id: `m${index}`, ...row(index) } });
    await onDay(DAY, [searching('albergue trueque feria plaza'), searching('cocina')]);
    const { totalDocs } = await payload.db.count({ collection: 'waiting-words', where: { day: { equals: DAY } } });
    // Whichever words come first in the order of marks: two new ones, and the one that other days have used.
    expect([2_000, 2_001]).toContain(totalDocs);
    await onDay(DAY, [searching('molino')]);
    await onDay(dayBefore(DAY, -1), [searching('albergue')]);
    expect((await words()).map(({ value }) => value)).toEqual(['albergue']);
  }, 120_000);

  it('that are known make at most so many rows a day, and those there are go on', async () => {
    const word = (index: number, value: string, day: string) => ({
      ...{ id: `w${index}`, key: `word/${value}/es/${day}`, of: 'word', value, shown: value, language: 'es', day },
      ...{ count: 1, empty: 0, partial: 0, results: 1, opened: 0 },
    });
    await payload.db.create({ collection: 'searches', data: word(-1, 'albergue', dayBefore(DAY, 1)) });
    for (let index = 0; index < 1_999; index += 1)
      await payload.db.create({ collection: 'searches', data: word(index, `palabra${index}`, DAY) });
    await payload.db.create({ collection: 'searches', data: word(2_000, 'plaza', DAY) });
    await onDay(DAY, [searching('albergue plaza')]);
    const ofDay = (await words()).filter(({ day }) => day === DAY);
    expect(ofDay).toHaveLength(2_000);
    expect(ofDay.filter(({ value }) => value === 'plaza')).toMatchObject([{ count: 2 }]);
  }, 120_000);

  it('lie in an order that says nothing of how they were typed', async () => {
    const marksOf = async () =>
      (await payload.db.find<{ mark: string }>({ collection: 'waiting-words', limit: 0, pagination: false })).docs.map(
        ({ mark }) => mark,
      );
    await onDay(DAY, [searching('vivienda ruta feria mesa'), searching('plaza barrio')]);
    expect(await marksOf()).toHaveLength(6);
    const created: string[] = [];
    const { create } = payload.db;
    payload.db.create = (given) => {
      created.push(String(given.data.mark ?? given.data.key));
      return create.call(payload.db, given);
    };
    await onDay(dayBefore(DAY, -1), [searching('zapato mesa', { country: ['PE', 'CL'] }), searching('barrio casa')]);
    payload.db.create = create;
    const marks = created.filter((each) => !each.includes('/'));
    const keys = created.filter((each) => each.includes('/'));
    expect(marks).toHaveLength(4);
    expect(marks).toEqual([...marks].sort());
    expect(keys).toEqual([...keys].sort());
  });

  it('leave marks that the database alone cannot undo', async () => {
    await onDay(DAY, [searching('albergue')]);
    const [row] = await rows('waiting-words');
    expect(Object.keys(row ?? {}).sort()).toEqual(['day', 'id', 'key', 'mark']);
    const { key } = JSON.parse(readFileSync(join(portal.directory, 'statistics-key'), 'utf8')) as { key: string };
    expect(await everything()).not.toContain(key);
  });
});

describe('what the database refuses', () => {
  it('is written with what follows, and its words do not reach the log', async () => {
    const buffer = new UsageBuffer();
    const recorder = new UsageRecorder({ payload, search, buffer, dataDir: portal.directory, today: () => DAY });
    const logged: string[] = [];
    const { updateOne } = payload.db;
    const { error, info } = payload.logger;
    payload.logger.error = (...said: unknown[]) => void logged.push(JSON.stringify(said));
    payload.logger.info = (...said: unknown[]) => void logged.push(JSON.stringify(said));
    payload.db.updateOne = () => Promise.reject(new Error('params: secreto'));
    buffer.add(reading(practice), DAY);
    buffer.add(searching(''), DAY);
    await recorder.flush();
    await recorder.flush();
    payload.db.updateOne = updateOne;
    buffer.add(reading(practice), DAY);
    await recorder.flush();
    Object.assign(payload.logger, { error, info });
    expect(await rows('reads')).toMatchObject([{ count: 2 }]);
    expect(await rows('searches')).toMatchObject([
      { of: 'search', count: 1 },
      { of: 'week', count: 1 },
    ]);
    expect(logged).toHaveLength(2);
    expect(logged.join()).not.toContain('secreto');
  });
});

describe('after a year', () => {
  it('counts are gone, downloads too', async () => {
    const old = dayBefore(DAY, 366);
    await onDay(old, [reading(practice), searching('', { country: ['CL'] })]);
    const download = { kind: 'guide', record: 'g', title: 'Guía', format: 'pdf', language: 'es', count: 1 };
    await payload.db.create({ collection: 'downloads', data: { ...download, id: 'a', key: 'a', day: old } });
    await payload.db.create({ collection: 'downloads', data: { ...download, id: 'b', key: 'b', day: DAY } });
    await onDay(dayBefore(DAY, 1), [reading(practice)]);
    await onDay(DAY, []);
    expect((await rows('reads')).map(({ day }) => day)).toEqual([dayBefore(DAY, 1)]);
    expect(await rows('searches')).toEqual([]);
    expect((await rows('downloads')).map(({ day }) => day)).toEqual([DAY]);
  });
});

describe('the figures of the admin', () => {
  const as = (role: 'editor' | 'contributor'): Visitor => ({ id: 'x', role });
  const today = todayInChile();

  it('are summed by the database, oldest first, each title by itself', async () => {
    const download = { kind: 'guide', record: 'g', format: 'pdf', language: 'es' };
    const days = [dayBefore(today, 3), dayBefore(today, 2), dayBefore(today, 1)];
    for (const [index, day] of days.entries()) {
      const data = { ...download, id: day, key: day, day, title: index < 2 ? 'Zeta' : 'Alfa', count: index + 1 };
      await payload.db.create({ collection: 'downloads', data });
    }
    await payload.db.create({
      collection: 'downloads',
      data: { id: 'x', key: 'x', day: days[2], count: 9, record: 'sin-nombre' },
    });
    for (const day of days) await onDay(day, [searching('', { country: ['CL'] }), searching('', {}, 'en')]);
    const period = { after: dayBefore(today, 3), last: today };
    const summed = await sumRows(payload, 'downloads', period);
    expect(summed.filter(({ record }) => record === 'g')).toEqual([
      { ...download, title: 'Zeta', count: 2 },
      { ...download, title: 'Alfa', count: 3 },
    ]);
    expect(summed.find(({ record }) => record === 'sin-nombre')).toMatchObject({ count: 9 });
    // Weeks are read by themselves, and begin on whatever day today is.
    const searches = (await sumRows(payload, 'searches', period)).filter(({ of }) => of !== 'week');
    const counted = searches.map(({ of, facet, value, language, count, empty, results }) =>
      [of, facet, value, language, count, empty, results].filter((each) => each != null && each !== '').join(' '),
    );
    expect(counted.sort()).toEqual(['facet country CL es 2 0 8', 'search en 2 0 8', 'search es 2 0 8']);
    expect(await sumRows(payload, 'reads', period)).toEqual([]);
  });

  it('sum the days of the period, with the title that a record had last', async () => {
    const row = (day: string, title: string, count: number) =>
      payload.db.create({
        collection: 'reads',
        data: { id: day, key: day, kind: 'practice', record: practice, title, language: 'es', day, count },
      });
    await row(dayBefore(today, 29), 'Zeta', 5);
    await row(today, 'Alfa', 2);
    await row(dayBefore(today, 30), 'Antes', 7);
    await onDay(today, [searching('', { country: ['CL'] }), searching('', { country: ['CL'] })]);
    const month = await readUse(payload, as('editor'), 30);
    expect(month.reads).toMatchObject([{ title: 'Alfa', byLanguage: { es: 7, en: 0 }, count: 7 }]);
    expect(month.all).toEqual({ searches: 2, empty: 0, partial: 0, results: 8 });
    expect(month.facets).toMatchObject([{ facet: 'country', value: 'CL', searches: 2 }]);
    expect((await readUse(payload, as('editor'), 365)).readCount).toBe(14);
  });

  it('show each week, and of words that wait only how many there are', async () => {
    await onDay(today, [searching('albergue feria'), searching('albergue'), { of: 'opening', language: 'es' }]);
    await onDay(dayBefore(today, 400), [searching('', { country: ['CL'] })]);
    const week = { week: mondayOf(today), language: 'es', searches: 2, opened: 1, unopened: 1 };
    expect(await readWeeks(payload, as('editor'), 365)).toEqual([week]);
    expect(await countWaitingWords(payload, as('editor'))).toBe(2);
    expect(await readWeeks(payload, as('contributor'), 365)).toEqual([]);
    expect(await countWaitingWords(payload, as('contributor'))).toBe(0);
  });

  it('go on with rows of a release that did not count partial matches', async () => {
    const old = { id: 'old', key: `search/es/${today}`, of: 'search', language: 'es', day: today };
    await payload.db.create({ collection: 'searches', data: { ...old, count: 5, empty: 1, results: 20 } });
    full = 0;
    await onDay(today, [searching('', { country: ['CL'] })]);
    const { all } = await readUse(payload, as('editor'), 30);
    expect(all).toEqual({ searches: 6, empty: 1, partial: 1, results: 24 });
  });

  it('are empty for whoever is no editor', async () => {
    await onDay(today, [reading(practice), searching('', { country: ['CL'] })]);
    for (const visitor of [null, as('contributor')]) {
      const { all, readCount, facets } = await readUse(payload, visitor, 365);
      expect([all.searches, readCount, facets.length]).toEqual([0, 0, 0]);
    }
  });
});
