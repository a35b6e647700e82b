import { describe, expect, it } from 'vitest';
import { comparePartialDates, endsBefore } from '@/domain/partial-date';
import { inOrder, isOverdue, sealHistoryProblems, sealState, type SealEvent } from '@/domain/seal-history';
import { SEAL_EVENTS, SEAL_STAGES } from '@/domain/vocabularies/seal-stages';
import fc from '../../factories/fast-check';

const TODAY = '2026-11-21';
const event = (kind: SealEvent['kind'], date: string): SealEvent => ({ kind, date });
const stateOf = (events: SealEvent[], complete = true) => sealState(events, complete, TODAY);

describe('where a municipality stands', () => {
  it('is unknown without events: silence is no stage and no delay', () => {
    expect(stateOf([])).toEqual({ stage: null, since: null, withdrawn: null, revalidationDue: null });
  });

  it('is the furthest stage, since it was first reached', () => {
    const history = [
      event('revalidated', '2022-05'),
      event('candidate', '2017'),
      event('awarded', '2018-06-01'),
      event('revalidated', '2020-06'),
    ];
    expect(stateOf(history)).toMatchObject({ stage: 'revalidated', since: '2020-06', revalidationDue: '2024-05' });
  });

  it('is not lowered by the report that precedes a revalidation', () => {
    const history = [event('awarded', '2018'), event('evaluation', '2020')];
    expect(stateOf(history)).toMatchObject({ stage: 'awarded', since: '2018', revalidationDue: '2020' });
  });

  it('begins anew after a withdrawal', () => {
    const left = [event('awarded', '2018'), event('withdrawn', '2021')];
    expect(stateOf(left)).toEqual({ stage: null, since: null, withdrawn: '2021', revalidationDue: null });
    expect(stateOf([...left, event('candidate', '2023')])).toEqual({
      stage: 'candidate',
      since: '2023',
      withdrawn: null,
      revalidationDue: null,
    });
  });

  it('does not count what is still to come', () => {
    const history = [event('candidate', '2026'), event('awarded', '2026-12-01')];
    expect(stateOf(history).stage).toBe('candidate');
  });

  it('gives no date of review where the history may lack events', () => {
    expect(stateOf([event('awarded', '2018')], false)).toMatchObject({ stage: 'awarded', revalidationDue: null });
  });

  it('is overdue only once all of the date has passed', () => {
    expect(isOverdue(stateOf([event('awarded', '2024')]), TODAY)).toBe(false);
    expect(isOverdue(stateOf([event('awarded', '2024-11')]), TODAY)).toBe(false);
    expect(isOverdue(stateOf([event('awarded', '2024-10')]), TODAY)).toBe(true);
    expect(isOverdue(stateOf([event('awarded', '2024-11-21')]), TODAY)).toBe(false);
    expect(isOverdue(stateOf([event('awarded', '2024-11-20')]), TODAY)).toBe(true);
  });

  it('falls due on the 28th where the 29th of February does not exist', () => {
    expect(stateOf([event('awarded', '2020-02-29')]).revalidationDue).toBe('2022-02-28');
  });
});

describe('the order of events', () => {
  it('follows the programme where dates are too coarse to tell', () => {
    const history = [event('awarded', '2021'), event('withdrawn', '2021'), event('candidate', '2021-05')];
    expect(inOrder(history).map(({ kind }) => kind)).toEqual(['candidate', 'awarded', 'withdrawn']);
  });

  it('follows the dates where they can be told apart', () => {
    const history = [event('candidate', '2021-05'), event('withdrawn', '2021-03')];
    expect(inOrder(history).map(({ kind }) => kind)).toEqual(['withdrawn', 'candidate']);
  });
});

describe('problems of a history', () => {
  it('are named by the place of the event', () => {
    const history = [event('revalidated', '2020'), event('awarded', '2030'), event('revalidated', '2020')];
    expect(sealHistoryProblems(history, true, TODAY)).toEqual([
      { index: 0, problem: 'revalidatedBeforeAward' },
      { index: 2, problem: 'repeated' },
      { index: 1, problem: 'future' },
    ]);
    expect(sealHistoryProblems([event('withdrawn', '2020')], true, TODAY)).toEqual([
      { index: 0, problem: 'withdrawnBeforeJoining' },
    ]);
  });

  it('do not include gaps that an incomplete history admits', () => {
    expect(sealHistoryProblems([event('revalidated', '2020')], false, TODAY)).toEqual([]);
  });
});

const two = (value: number) => String(value).padStart(2, '0');
const anyDate = fc
  .tuple(fc.integer({ min: 2015, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain(([year, month, day]) =>
    fc.constantFrom(`${year}`, `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`),
  );
const anyEvent = fc.record({ kind: fc.constantFrom(...SEAL_EVENTS.keys), date: anyDate });
const anyHistory = fc.array(anyEvent, { maxLength: 12 });

describe('any history', () => {
  it('tells the same of two awards of one year, one of them dated to the day, in either order', () => {
    const events = [event('awarded', '2024'), event('awarded', '2024-01-01')];
    expect(stateOf(events.toReversed())).toEqual(stateOf(events));
  });

  it('gives the same state in whatever order it is typed', () => {
    fc.assert(
      fc.property(
        anyHistory.chain((history) =>
          fc.tuple(fc.constant(history), fc.shuffledSubarray(history, { minLength: history.length })),
        ),
        ([history, shuffled]) => {
          expect(stateOf(shuffled)).toEqual(stateOf(history));
        },
      ),
    );
  });

  it('keeps every event, and never puts one before another that certainly came earlier', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const ordered = inOrder(history);
        expect(ordered.toSorted(byText)).toEqual(history.toSorted(byText));
        for (const [index, after] of ordered.slice(1).entries()) {
          const before = ordered[index];
          if (!before) throw new Error('No event before the second one');
          const sameYear = before.date.slice(0, 4) === after.date.slice(0, 4);
          if (!sameYear) expect(endsBefore(before.date, after.date)).toBe(false);
        }
      }),
    );
  });

  it('has a stage only while its last event is no withdrawal, and one that happened', () => {
    fc.assert(
      fc.property(anyHistory, fc.boolean(), (history, complete) => {
        const state = stateOf(history, complete);
        const past = inOrder(history.filter(({ date }) => !endsBefore(date, TODAY)));
        expect(state.stage !== null).toBe(past.length > 0 && past.at(-1)?.kind !== 'withdrawn');
        if (state.stage) {
          expect(SEAL_STAGES.has(state.stage)).toBe(true);
          expect(past).toContainEqual({ kind: state.stage, date: state.since });
        }
        if (state.revalidationDue) {
          expect(complete).toBe(true);
          expect(comparePartialDates(state.since ?? '', state.revalidationDue)).toBeLessThan(0);
        }
      }),
    );
  });

  it('is not changed by events that are still to come', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const known = history.filter(({ date }) => !endsBefore(date, TODAY));
        expect(stateOf(history)).toEqual(stateOf(known));
      }),
    );
  });
});

function byText(a: SealEvent, b: SealEvent): number {
  return comparePartialDates(`${a.date} ${a.kind}`, `${b.date} ${b.kind}`);
}
