import { expect, it } from 'vitest';
import { mostVoted } from '@/domain/most-voted';

it('the greatest weight of votes wins, of equals the earliest, and nobody where nobody votes', () => {
  const vote = (choice: string, weight: number) => ({ choice, weight });
  expect(mostVoted([vote('s5', 3), vote('s2', 2), vote('s2', 2)])).toBe('s2');
  expect(mostVoted([vote('s4', 2), vote('s1', 2)])).toBe('s4');
  expect(mostVoted([])).toBeNull();
});
