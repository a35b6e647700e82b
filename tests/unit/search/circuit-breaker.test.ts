import { beforeEach, describe, expect, it } from 'vitest';
import { CircuitBreaker } from '@/search/circuit-breaker';

let now: number;
let breaker: CircuitBreaker;
beforeEach(() => {
  now = 0;
  breaker = new CircuitBreaker({ failures: 3, firstPauseMs: 1_000, longestPauseMs: 4_000, clock: () => now });
});

const fail = (times = 1): void => {
  for (let time = 0; time < times; time++) breaker.enter()?.failed(new Error('no answer'));
};

describe('the breaker', () => {
  it('lets everybody through while failures are few', () => {
    fail(2);
    expect(breaker.isOpen).toBe(false);
    expect(breaker.enter()).not.toBeNull();
  });

  it('forgets failures after a success', () => {
    fail(2);
    breaker.enter()?.succeeded();
    fail(2);
    expect(breaker.isOpen).toBe(false);
  });

  it('leaves the engine alone after three failures in a row, and says why', () => {
    fail(3);
    expect(breaker.isOpen).toBe(true);
    expect(breaker.lastReason).toBe('no answer');
    now = 999;
    expect(breaker.enter()).toBeNull();
  });

  it('lets one caller at a time try again after the pause', () => {
    fail(3);
    now = 1_000;
    expect(breaker.enter()).not.toBeNull();
    expect(breaker.enter()).toBeNull();
  });

  it('is itself again after an attempt that went well', () => {
    fail(3);
    now = 1_000;
    breaker.enter()?.succeeded();
    expect(breaker.isOpen).toBe(false);
    expect(breaker.lastReason).toBeNull();
    expect(breaker.enter()).not.toBeNull();
  });

  it('waits twice as long after each attempt that failed, up to a limit', () => {
    fail(3);
    for (const pause of [1_000, 2_000, 4_000, 4_000]) {
      now += pause - 1;
      expect(breaker.enter()).toBeNull();
      now += 1;
      fail();
      expect(breaker.isOpen).toBe(true);
    }
  });

  it('is not held up by calls that were under way when it gave up', () => {
    const late = breaker.enter();
    fail(3);
    now = 900;
    late?.failed(new Error('timed out'));
    now = 1_000;
    expect(breaker.enter()).not.toBeNull();
  });

  it('lets another caller try where an attempt never said how it went', () => {
    fail(3);
    now = 1_000;
    breaker.enter();
    now = 11_000;
    expect(breaker.enter()).not.toBeNull();
  });
});
