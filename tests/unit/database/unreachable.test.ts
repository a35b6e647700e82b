import { describe, expect, it } from 'vitest';
import { answerUnavailable } from '@/cms/hooks/unavailable';
import { isUnreachable } from '@/database/unreachable';
import { unavailablePage } from '@/ui/page/unavailable-page';

const named = (name: string, cause?: Error) => Object.assign(new Error('away', { cause }), { name });

describe('a database that is away', () => {
  it('is known by the driver’s errors, also as the cause of another', () => {
    for (const name of ['MongoServerSelectionError', 'MongooseServerSelectionError', 'MongoNetworkTimeoutError']) {
      expect(isUnreachable(named(name)), name).toBe(true);
      expect(isUnreachable(named('Error', named(name))), name).toBe(true);
    }
  });

  it('is not what a fault of the caller or of ours looks like', () => {
    for (const error of [named('MongoServerError'), named('ValidationError'), named('TypeError'), 'away', null]) {
      expect(isUnreachable(error)).toBe(false);
    }
  });

  it('ends the search for a cause that goes round in a circle', () => {
    const error = named('Error');
    error.cause = error;
    expect(isUnreachable(error)).toBe(false);
  });
});

describe('what is answered then', () => {
  type Given = Parameters<ReturnType<typeof answerUnavailable>>[0];
  const answer = (away: boolean, language: string) =>
    answerUnavailable(() => away)({ error: named('Error'), req: { i18n: { language } } } as unknown as Given);

  it('is 503 with the reason in the reader’s language, and nothing new for any other error', async () => {
    expect(await answer(true, 'en')).toMatchObject({
      status: 503,
      response: { errors: [{ message: expect.stringContaining('database') as string }] },
    });
    expect(await answer(true, 'es')).toMatchObject({
      response: { errors: [{ message: expect.stringContaining('base de datos') as string }] },
    });
    expect(await answer(false, 'es')).toBeUndefined();
  });

  it('is a page in the language of the address, which an address cannot write into', () => {
    const { status, headers, html } = unavailablePage('/en/practices/"><script>alert(1)</script>');
    expect([status, headers]).toEqual([
      503,
      { 'Content-Language': 'en', 'Cache-Control': 'no-store', 'Retry-After': '30' },
    ]);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('Try again');
    expect(html).not.toContain('<script');
    expect(html).not.toContain('"><');
    expect(unavailablePage('/es/practices/a').html).toContain('Volver a intentar');
  });
});
