import { describe, expect, it } from 'vitest';
import { TryLater } from '@/domain/try-later';
import { HeavyWork } from '@/heavy-work/heavy-work';

/** Threads in which work lasts until it is told to be finished. */
function slowThreads() {
  const finish: (() => void)[] = [];
  const run = () =>
    new Promise((resolve) =>
      finish.push(() => resolve({ bytes: new Uint8Array([finish.length]), etag: `"${finish.length}"` })),
    );
  return { finish, run };
}

const anyone = () => Promise.resolve();
const svg = (text: string) => ({ svg: text, width: 10 });

describe('heavy work', () => {
  it('lets some wait, and sends away the rest until there is room', async () => {
    const { finish, run } = slowThreads();
    const work = new HeavyWork(run, 2);
    const taken = [work.run('cover', svg('a')), work.run('cover', svg('b'))];
    await expect(work.run('cover', svg('c'))).rejects.toEqual(new TryLater(503, 5));
    await expect(work.runOnce('cover', svg('c'), anyone)).rejects.toThrow(TryLater);
    expect(() => work.refuseIfFull()).toThrow(TryLater);
    for (const each of finish) each();
    await Promise.all(taken);
    expect(() => work.refuseIfFull()).not.toThrow();
  });

  it('is done once for all who ask for the same, also while it is done, and admits only what is made anew', async () => {
    const { finish, run } = slowThreads();
    const work = new HeavyWork(run, 1);
    let admitted = 0;
    const admit = () => Promise.resolve(void (admitted += 1));
    expect(work.kept('cover', svg('a'))).toBeNull();
    const asked = [work.runOnce('cover', svg('a'), admit), work.runOnce('cover', svg('a'), admit)];
    const refused = work.runOnce('cover', svg('a'), () => Promise.reject(new TryLater(429, 9)));
    await expect(refused).rejects.toThrow(TryLater);
    const late = work.runOnce('cover', svg('a'), () => Promise.reject(new Error('asked for what is under way')));
    expect(finish).toHaveLength(1);
    finish.shift()?.();
    const [one, other] = await Promise.all(asked);
    expect([other, await late, await work.runOnce('cover', svg('a'), admit), work.kept('cover', svg('a'))]).toEqual(
      Array(4).fill(one),
    );
    expect(admitted).toBe(2);
    const next = work.runOnce('cover', svg('b'), admit);
    await Promise.resolve();
    finish.shift()?.();
    await next;
    expect(admitted).toBe(3);
  });

  it('is not done for whoever is not admitted, and tried again where it failed', async () => {
    let fails = true;
    const run = () =>
      fails ? Promise.reject(new Error('no font')) : Promise.resolve({ bytes: new Uint8Array([1]), etag: '"x"' });
    const work = new HeavyWork(run, 1);
    await expect(work.runOnce('cover', svg('a'), () => Promise.reject(new TryLater(429, 9)))).rejects.toThrow(TryLater);
    await expect(work.runOnce('cover', svg('a'), anyone)).rejects.toThrow('no font');
    fails = false;
    expect((await work.runOnce('cover', svg('a'), anyone)).etag).toBe('"x"');
  });
});
