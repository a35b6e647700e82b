import { AuthenticationError } from 'payload';
import { beforeEach, describe, expect, it } from 'vitest';
import { SignInDelays, type Attempt } from '@/cms/accounts/sign-in-delays';

let waits: number[];
let delays: SignInDelays;

beforeEach(() => {
  waits = [];
  delays = new SignInDelays('a secret of the portal', (milliseconds) => Promise.resolve(waits.push(milliseconds)));
});

const attempt = (who: Partial<Attempt>): Attempt => ({ caller: 'a', account: 'rosa@talca.cl', ...who });
const right = (who: Partial<Attempt>) => delays.attempt(attempt(who), () => Promise.resolve('in'));
const wrong = (who: Partial<Attempt>) =>
  delays.attempt(attempt(who), () => Promise.reject(new AuthenticationError())).catch(() => null);

describe('attempts to sign in', () => {
  it('wait ever longer, up to some seconds, and the right password always gets in', async () => {
    for (let failure = 0; failure < 50; failure += 1) await wrong({});
    expect(waits.slice(0, 9)).toEqual([0, 0, 0, 0, 0, 500, 1000, 2000, 4000]);
    expect(Math.max(...waits)).toBe(8000);
    expect(await right({})).toBe('in');
    expect(await right({})).toBe('in');
  });

  it('of other callers at the same account wait a little, once many have guessed at it', async () => {
    for (let caller = 0; caller < 40; caller += 1) await wrong({ caller: `caller ${caller}` });
    expect(waits[29]).toBe(0);
    expect(waits.at(-1)).toBe(2000);
    expect(await right({ caller: 'the owner' })).toBe('in');
  });

  it('of one caller at many accounts wait, and nobody else does', async () => {
    for (let account = 0; account < 40; account += 1) await wrong({ account: `${account}@talca.cl` });
    expect(waits.at(-1)).toBe(8000);
    await right({ caller: 'b' });
    expect(waits.at(-1)).toBe(0);
  });

  it('that are sent together count as failed, and too many are turned away', async () => {
    await Promise.all([1, 2, 3, 4, 5, 6].map(() => wrong({})));
    for (let failure = 0; failure < 2; failure += 1) await wrong({});
    let open = (): void => undefined;
    const held = Array.from({ length: 4 }, () =>
      delays.attempt(attempt({}), () => new Promise<string>((resolve) => (open = () => resolve('in')))),
    );
    expect(await right({})).toBeNull();
    expect(await right({ caller: 'b' })).toBe('in');
    open();
    expect(await held[3]).toBe('in');
    expect(await right({})).toBe('in');
  });

  it('that break for another reason are no failure', async () => {
    for (let broken = 0; broken < 9; broken += 1) {
      await delays.attempt(attempt({}), () => Promise.reject(new Error('The database is away'))).catch(() => null);
    }
    await right({});
    expect(waits.at(-1)).toBe(0);
  });
});
