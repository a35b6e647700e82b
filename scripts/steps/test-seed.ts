import { randomInt } from 'node:crypto';

const SEEDS = 2 ** 31;

/**
 * The seed of this run's random tests: TEST_SEED where it is given, else one that nobody has chosen. It stays in the
 * environment, so that all that this process starts has the same.
 * @throws Error where TEST_SEED is no whole number that a seed can be.
 */
export function testSeed(): number {
  const given = (process.env.TEST_SEED ||= String(randomInt(SEEDS)));
  const seed = Number(given);
  if (!Number.isInteger(seed) || seed < 0 || seed >= SEEDS)
    throw new Error(`TEST_SEED: given «${given}»; expected: a whole number below ${SEEDS}`);
  return seed;
}

/** What repeats the random tests of this run. */
export const seedInWords = (): string => `Random tests: TEST_SEED=${testSeed()} repeats what they try.`;
