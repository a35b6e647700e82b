import { describe, expect, it } from 'vitest';
import { heavyWork } from '@/heavy-work/heavy-work';
import { seedTemplate } from '../../factories/templates';

/** How often this thread got round to something else while a document was made. */
async function turnsWhile(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let working = true;
  const turn = (): void => {
    turns += 1;
    if (working) setImmediate(turn);
  };
  setImmediate(turn);
  await work();
  working = false;
  return turns;
}

describe('the threads of heavy work', () => {
  it('make a document while the thread that answers goes on answering', { timeout: 60_000 }, async () => {
    const asked = {
      template: seedTemplate('matriz-foda', 'es'),
      format: 'pdf',
      options: { address: 'https://portal.example', municipality: 'Arica' },
    } as const;
    const first = await heavyWork().run('template', asked);
    expect(Buffer.from(first.bytes).toString('latin1', 0, 4)).toBe('%PDF');
    // The first one started the thread; of the second, this thread does nothing but wait.
    expect(await turnsWhile(() => heavyWork().run('template', asked))).toBeGreaterThan(100);
  });
});
