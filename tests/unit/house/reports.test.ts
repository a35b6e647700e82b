import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { atMost } from '../../../scripts/steps/at-most';
import { coverageByRoom } from '../../../scripts/steps/coverage';
import { slowestOf, timesOfPlaywright, timesOfVitest } from '../../../scripts/steps/slowest';
import { testSeed } from '../../../scripts/steps/test-seed';
import { ROOT } from '../../../scripts/steps/command';
import { randomFor } from '../../factories/random';

describe('coverage by room', () => {
  const rooms = [
    { name: 'domain', holds: (file: string) => file.startsWith('src/domain/') },
    { name: 'ui', holds: (file: string) => file.startsWith('src/ui/') },
    { name: 'mail', holds: (file: string) => file.startsWith('src/mail/') },
  ];

  it('counts a statement once, whichever suites ran it', () => {
    const unit = { '/p/src/domain/a.ts': { s: { 0: 2, 1: 0, 2: 0 } }, '/p/src/ui/a.tsx': { s: { 0: 0 } } };
    const contract = { '/p/src/domain/a.ts': { s: { 0: 0, 1: 1, 2: 0 } }, '/p/scripts/a.ts': { s: { 0: 1 } } };
    expect(coverageByRoom([unit, contract], rooms, '/p')).toEqual([
      { room: 'domain', files: 1, statements: 3, covered: 2 },
      { room: 'ui', files: 1, statements: 1, covered: 0 },
    ]);
  });
});

describe('the slowest tests', () => {
  it('come from the reports of both runners, longest first', () => {
    const vitest = timesOfVitest({
      numPassedTests: 2,
      numFailedTests: 0,
      testResults: [
        {
          name: path.join(ROOT, 'tests/unit/a.test.ts'),
          assertionResults: [{ fullName: 'a holds', duration: 20 }, { fullName: 'b is skipped' }],
        },
      ],
    });
    const spec = {
      title: 'c',
      file: 'c.spec.ts',
      tests: [{ projectName: 'phone', results: [{ duration: 30 }, { duration: 10 }] }],
    };
    const playwright = timesOfPlaywright({
      stats: { expected: 1, unexpected: 0, flaky: 0 },
      suites: [{ specs: [], suites: [{ specs: [spec] }] }],
    });
    expect(slowestOf([...vitest, ...playwright], 2)).toEqual([
      { name: 'tests/e2e/c.spec.ts · c (phone)', milliseconds: 40 },
      { name: 'tests/unit/a.test.ts · a holds', milliseconds: 20 },
    ]);
  });
});

describe('work on so many at a time', () => {
  it('begins in order and never does more at once', async () => {
    let running = 0;
    let most = 0;
    const begun: number[] = [];
    const results = await Promise.allSettled(
      atMost(2, [5, 1, 3, 2], async (item) => {
        begun.push(item);
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, item));
        running -= 1;
        if (item === 1) throw new Error('one');
        return item * 10;
      }),
    );
    expect(begun).toEqual([5, 1, 3, 2]);
    expect(most).toBe(2);
    expect(results.map((result) => (result.status === 'fulfilled' ? result.value : null))).toEqual([50, null, 30, 20]);
  });

  it('goes on after a failure where only one is at work', async () => {
    const work = (item: number) => (item === 1 ? Promise.reject(new Error('one')) : Promise.resolve(item));
    const results = await Promise.allSettled(atMost(1, [1, 2], work));
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  });
});

describe('the seed of random tests', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is the one that is given', () => {
    vi.stubEnv('TEST_SEED', '17');
    expect(testSeed()).toBe(17);
  });

  it('is chosen once where none is given, and stays', () => {
    vi.stubEnv('TEST_SEED', '');
    expect(testSeed()).toBe(testSeed());
    expect(process.env.TEST_SEED).toBe(String(testSeed()));
  });

  it.each(['-1', '1.5', 'x', String(2 ** 31)])('is refused where it is %s', (given) => {
    vi.stubEnv('TEST_SEED', given);
    expect(() => testSeed()).toThrow(`TEST_SEED: given «${given}»`);
  });

  it('gives each purpose numbers of its own, and the same ones again', () => {
    vi.stubEnv('TEST_SEED', '17');
    const [one, again, other] = [randomFor('one')(), randomFor('one')(), randomFor('other')()];
    expect(again).toBe(one);
    expect(other).not.toBe(one);
    vi.stubEnv('TEST_SEED', '18');
    expect(randomFor('one')()).not.toBe(one);
  });
});
