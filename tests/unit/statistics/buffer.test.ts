import { describe, expect, it } from 'vitest';
import type { Read } from '@/domain/usage';
import { UsageBuffer } from '@/statistics/buffer';
import fc from '../../factories/fast-check';

const DAY = '2026-11-21';
const read = (record: string): Read => ({ of: 'read', kind: 'practice', record, language: 'es' });

describe('the buffer of uses', () => {
  it('holds each use once, with how often it came, and nothing once emptied', () => {
    const buffer = new UsageBuffer();
    for (const record of ['a', 'b', 'a']) buffer.add(read(record), DAY);
    expect(buffer.drain()).toEqual([
      { event: read('a'), day: DAY, times: 2 },
      { event: read('b'), day: DAY, times: 1 },
    ]);
    expect(buffer.drain()).toEqual([]);
  });

  it('adds what is given back to what came meanwhile', () => {
    const buffer = new UsageBuffer();
    buffer.add(read('a'), DAY);
    const counted = buffer.drain();
    buffer.add(read('a'), DAY);
    buffer.restore(counted);
    expect(buffer.drain()).toEqual([{ event: read('a'), day: DAY, times: 2 }]);
  });

  it('takes no more than its rate, however many come, and goes on afterwards', () => {
    const buffer = new UsageBuffer();
    const taken = (now: number, times: number) =>
      Array.from({ length: times }, () => buffer.add(read('a'), DAY, now)).filter(Boolean).length;
    expect(taken(0, 10_000)).toBe(500);
    expect(taken(1_000, 10_000)).toBe(50);
    expect(taken(3_600_000, 10_000)).toBe(500);
  });

  it('holds at most two thousand different uses, and loses none of those', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }), (records) => {
        const buffer = new UsageBuffer();
        for (const record of records) buffer.add(read(String(record)), DAY);
        const times = buffer.drain().reduce((sum, each) => sum + each.times, 0);
        expect(times).toBe(records.length);
      }),
    );
    const buffer = new UsageBuffer();
    for (let index = 0; index < 5_000; index += 1) buffer.add(read(`r${index}`), DAY, index * 1_000);
    expect(buffer.drain()).toHaveLength(2_000);
  });
});
