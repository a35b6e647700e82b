import { createHash } from 'node:crypto';
import { randomNumbers } from '../../scripts/bench/random-numbers';
import { testSeed } from '../../scripts/steps/test-seed';

/** Numbers in [0, 1) for one purpose: others in each run, the same ones where TEST_SEED is. */
export function randomFor(purpose: string): () => number {
  const digest = createHash('sha256').update(`${testSeed()} ${purpose}`).digest();
  return randomNumbers(digest.readInt32LE());
}
