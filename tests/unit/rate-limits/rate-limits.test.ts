import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RateLimits } from '@/rate-limits/rate-limits';

const limitsOf = () =>
  new RateLimits({ letters: { uses: 2, seconds: 60 }, parcels: { uses: 1, seconds: 10 } }, 'a secret of the portal');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('limits of rate', () => {
  it('say how long a caller has to wait, for each thing by itself, and nobody else', async () => {
    const limits = limitsOf();
    expect([await limits.use('letters', 'a'), await limits.use('letters', 'a')]).toEqual([0, 0]);
    vi.advanceTimersByTime(20_500);
    expect(await limits.use('letters', 'a')).toBe(40);
    expect([await limits.use('letters', 'b'), await limits.use('parcels', 'a')]).toEqual([0, 0]);
    vi.advanceTimersByTime(40_000);
    expect(await limits.use('letters', 'a')).toBe(0);
  });

  it('tell how often something was done, and forget it when told to', async () => {
    const limits = limitsOf();
    for (let count = 0; count < 3; count += 1) await limits.use('letters', 'a');
    expect([await limits.used('letters', 'a'), await limits.used('letters', 'b')]).toEqual([3, 0]);
    await limits.forget('letters', 'a');
    expect([await limits.used('letters', 'a'), await limits.use('letters', 'a')]).toEqual([0, 0]);
  });

  it('hold nothing by which a caller could be known', async () => {
    const limits = limitsOf();
    await limits.use('letters', '198.51.100.7');
    const { inspect } = await import('node:util');
    const held = inspect(limits, { depth: 10, showHidden: true });
    expect(held).toContain('expiresAt');
    expect(held).not.toContain('198.51.100.7');
  });
});
