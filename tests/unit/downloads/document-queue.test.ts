import { describe, expect, it } from 'vitest';
import { DocumentQueue, QueueFull } from '@/downloads/document-queue';
import { etagOf, isHeld } from '@/downloads/etag';

/** Documents that are made until they are told to be finished. */
function slowWork() {
  const finish: (() => void)[] = [];
  const work =
    (bytes = 'x') =>
    () =>
      new Promise<Buffer>((resolve) => finish.push(() => resolve(Buffer.from(bytes))));
  return { finish, work };
}

describe('the queue of documents', () => {
  it('makes a few at a time, lets some wait, and sends away the rest but those that are patient', async () => {
    const queue = new DocumentQueue(1, 1);
    const { finish, work } = slowWork();
    const first = queue.make(work());
    const second = queue.make(work());
    expect([queue.isFull, finish.length]).toEqual([true, 1]);
    await expect(queue.make(work())).rejects.toThrow(QueueFull);
    const patient = queue.make(work(), true);
    for (const document of [first, second, patient]) {
      finish.shift()?.();
      await document;
      await new Promise(setImmediate);
    }
    expect(queue.isFull).toBe(false);
  });

  it('makes what is the same for everybody once, also for those who ask while it is made', async () => {
    const queue = new DocumentQueue(1, 0);
    let made = 0;
    const work = () => Promise.resolve(Buffer.from(`made ${(made += 1)}`));
    const [one, other] = await Promise.all([queue.makeOnce({ of: 'a' }, work), queue.makeOnce({ of: 'a' }, work)]);
    expect([one, (await queue.makeOnce({ of: 'a' }, work)).etag]).toEqual([other, one.etag]);
    expect((await queue.makeOnce({ of: 'b' }, work)).etag).not.toBe(one.etag);
    expect(made).toBe(2);
  });

  it('tries again what could not be made, and gives its turn to others', async () => {
    const queue = new DocumentQueue(1, 0);
    await expect(queue.makeOnce('a', () => Promise.reject(new Error('no font')))).rejects.toThrow('no font');
    expect((await queue.makeOnce('a', () => Promise.resolve(Buffer.from('x')))).bytes.toString()).toBe('x');
  });
});

describe('an entity tag', () => {
  const etag = etagOf(Buffer.from('x'));
  const asking = (held?: string) => new Request('http://x.example', { headers: held ? { 'if-none-match': held } : {} });

  it('is of the bytes, and known again where a cache has weakened it or names several', () => {
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    expect(etagOf(Buffer.from('y'))).not.toBe(etag);
    expect([etag, `W/${etag}`, `"other", ${etag}`].map((held) => isHeld(etag, asking(held)))).toEqual(
      Array(3).fill(true),
    );
    expect([asking(), asking('"other"')].map((request) => isHeld(etag, request))).toEqual([false, false]);
  });
});
