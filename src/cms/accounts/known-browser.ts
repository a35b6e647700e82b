import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { parseCookies } from 'payload/shared';

/** nginx lets through to the portal what has Payload's name in it. */
const COOKIE = 'payload-browser';
const YEAR = 365 * 24 * 60 * 60;

/**
 * A browser in which somebody has signed in before bears a cookie that says so, for their account alone. What others
 * behind the same address guess wrong does not slow it.
 */
export class KnownBrowsers {
  constructor(
    private readonly secret: string,
    private readonly about: { secure: boolean; path: string },
  ) {}

  /** The name of a browser that knows the account; null for any other. */
  nameOf(headers: Headers, account: string): string | null {
    const [id = '', given = ''] = (parseCookies(headers).get(COOKIE) ?? '').split('.');
    const expected = Buffer.from(this.mark(id, account));
    const mark = Buffer.from(given);
    return mark.length === expected.length && timingSafeEqual(mark, expected) ? id : null;
  }

  /** The cookie of a browser in which somebody has signed in. */
  cookie(account: string): string {
    const id = randomUUID();
    const { path, secure } = this.about;
    const value = `${id}.${this.mark(id, account)}`;
    return `${COOKIE}=${value}; Path=${path}; Max-Age=${YEAR}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
  }

  private mark(id: string, account: string): string {
    return createHmac('sha256', this.secret).update(`browser\0${id}\0${account}`).digest('base64url');
  }
}
