import { describe, expect, it } from 'vitest';
import { memoizedUntilChange } from '@/content/memoized';
import { contentChanged } from '@/pages-cache/version.mjs';

/** A read whose answers come when the test says so. */
function slowRead() {
  const answers: ((value: string) => void)[] = [];
  const read = memoizedUntilChange((_key: string) => new Promise<string>((resolve) => answers.push(resolve)));
  return { read, answers };
}

describe('a kept read', () => {
  it('is read once for everyone until the content changes', async () => {
    const { read, answers } = slowRead();
    const both = [read('es'), read('es')];
    answers[0]?.('first');
    expect(await Promise.all(both)).toEqual(['first', 'first']);
    expect(await read('es')).toBe('first');
    expect(answers).toHaveLength(1);
    contentChanged();
    const later = read('es');
    answers[1]?.('second');
    expect(await later).toBe('second');
  });

  it('is not believed when the content changed while it was being read', async () => {
    const { read, answers } = slowRead();
    const begun = read('es');
    contentChanged();
    answers[0]?.('old');
    await begun;
    const fresh = read('es');
    answers[1]?.('new');
    expect(await fresh).toBe('new');
  });

  it('keeps what was asked apart', async () => {
    const { read, answers } = slowRead();
    const [es, en] = [read('es'), read('en')];
    answers[0]?.('español');
    answers[1]?.('English');
    expect(await Promise.all([es, en])).toEqual(['español', 'English']);
  });

  it('is tried again after a failure', async () => {
    let tries = 0;
    const read = memoizedUntilChange((_key: string) => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('away')) : Promise.resolve('back');
    });
    await expect(read('es')).rejects.toThrow('away');
    expect(await read('es')).toBe('back');
  });
});
