import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/domain/locale';
import { REGIONS } from '@/domain/vocabularies/regions';
import { SEAL_EVENTS } from '@/domain/vocabularies/seal-stages';
import { neutralised, plain } from '@/imports/municipalities/cells';
import type { Facts } from '@/imports/municipalities/columns';
import { exportCsv } from '@/imports/municipalities/csv';
import { NO_FACTS, type Existing } from '@/imports/municipalities/plan';
import type { SourcedEvent } from '@/imports/municipalities/rules';
import { SourceBook } from '@/imports/municipalities/sources';
import fc from '../../factories/fast-check';
import { planContext, planOf } from './planning-fixtures';

/** Texts that spreadsheets and parsers stumble over, among any others. */
const anyText = fc.oneof(
  fc.constantFrom(
    "=cmd|' /C calc'!A0",
    '+1',
    '-',
    "'-",
    '@x',
    '\t=1',
    'borrar',
    "''borrar",
    'a;b',
    '"',
    '""',
    "'",
    '1,5',
    ' ',
    'Ã±',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'=+-@\'";,|\t\r\n ñÑa1'.split('')), maxLength: 8 }),
);
/** The CSV reader drops NUL, which no text of ours holds. */
const hostile = anyText.map((text) => text.replaceAll('\u0000', ''));
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

const date = fc.oneof(
  fc.integer({ min: 1900, max: 2100 }).map(String),
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 7)),
);
const SOURCE_IDS = ['11', '12', '13', '14'];
const event = fc.record({
  kind: fc.constantFrom(...SEAL_EVENTS.keys),
  date,
  source: optional(fc.constantFrom(...SOURCE_IDS)),
});

const factsOf = (values: Partial<Facts>, events: readonly SourcedEvent[]): Facts => {
  const dates = SEAL_EVENTS.keys.map((kind) => [
    kind,
    events.filter((each) => each.kind === kind).map((each) => each.date),
  ]);
  const sources = [...new Set(events.map(({ source }) => source))];
  return {
    ...NO_FACTS,
    ...values,
    ...(Object.fromEntries(dates) as Partial<Facts>),
    sealSource: sources.length === 1 ? (sources[0] ?? null) : null,
  };
};

const record = (index: number): fc.Arbitrary<Existing> =>
  fc
    .record({
      name: hostile,
      region: optional(fc.constantFrom(...REGIONS.keys)),
      commune: optional(hostile),
      hasCode: fc.boolean(),
      latitude: optional(fc.double({ min: -90, max: 90, noNaN: true })),
      longitude: optional(fc.double({ min: -180, max: 180, noNaN: true })),
      url: optional(fc.webUrl()),
      officeUnit: optional(hostile),
      officeEmail: optional(fc.constantFrom('a@b.cl', '=x@b.cl', '-x@b.cl')),
      officePhone: optional(fc.constantFrom('+56 2 2345 6789', '600 200 300', '(2) 234-567')),
      officeUrl: optional(fc.webUrl()),
      historyComplete: optional(fc.boolean()),
      pilotedGuide: fc.boolean(),
      pilotSource: optional(fc.constantFrom(...SOURCE_IDS)),
      published: fc.boolean(),
      events: fc.array(event, { maxLength: 5 }),
      hasPendingDraft: fc.boolean(),
    })
    .map(({ hasCode, events, hasPendingDraft, name, ...values }) => ({
      id: `m${index}`,
      hasPendingDraft,
      events,
      facts: factsOf(
        // Two of the same name could be told by their codes alone.
        { ...values, name: `${name} n${index}`, communeCode: hasCode ? String(10_000 + index) : null },
        events,
      ),
    }));

const records = fc
  .integer({ min: 1, max: 6 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => record(index))));
const titles = fc.array(hostile, { minLength: SOURCE_IDS.length, maxLength: SOURCE_IDS.length });

describe('an export that is imported again', () => {
  it.each(LOCALES)('changes nothing (%s)', (locale) => {
    fc.assert(
      fc.property(records, titles, (existing, words) => {
        const sources = new SourceBook(SOURCE_IDS.map((id, at) => ({ id, title: words[at] ?? '', published: true })));
        const file = exportCsv(
          existing.map(({ facts }) => facts),
          locale,
          sources,
        );
        const plan = planOf(file, planContext({ existing, sources }));
        expect(plan.map(({ id, action, problems, changes }) => ({ id, action, problems, changes }))).toEqual(
          existing.map(({ id }) => ({ id, action: 'unchanged', problems: [], changes: [] })),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('holds no cell that a spreadsheet would execute', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const safe = neutralised(text);
        expect(/^\s*[=+\-@]|^[\t\r]/.test(safe)).toBe(false);
        expect(plain(safe)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('is UTF-8 with its mark, in the form that the language of the spreadsheet expects', () => {
    const facts = {
      ...NO_FACTS,
      name: 'Ñuñoa',
      region: 'CL-RM',
      latitude: -33.45,
      pilotedGuide: true,
      awarded: ['2020', '2018-05'],
    };
    const [es, en] = LOCALES.map((locale) => exportCsv([facts], locale, new SourceBook([])).split('\r\n'));
    expect(es?.[0]).toMatch(/^\uFEFFcodigo_comuna;nombre;region;comuna;latitud;/);
    expect(es?.[1]).toBe(';Ñuñoa;Metropolitana de Santiago;;"-33,45";;;;;;;;;2018-05 | 2020;;;;no;sí;;no');
    expect(en?.[1]).toBe(',Ñuñoa,Metropolitana de Santiago,,-33.45,,,,,,,,,2018-05 | 2020,,,,no,yes,,no');
  });
});
