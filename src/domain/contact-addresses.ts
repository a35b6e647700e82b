/** http or https, as browsers parse it: no other scheme, no credentials, with a host. */
export function isWebAddress(value: unknown): value is string {
  if (
    typeof value !== 'string' ||
    !/^https?:\/\/[^/]/i.test(value) ||
    /[\s<>"\\]/.test(value) ||
    !URL.canParse(value)
  ) {
    return false;
  }
  const { username, password, hostname } = new URL(value);
  return username === '' && password === '' && hostname !== '';
}

const EMAIL = /^[^\s@<>",;:]+@[^\s@<>",;:]+\.[^\s@<>",;:.]+$/;
const PHONE = /^\+?[\d\s()-]{5,25}$/;

export const isEmail = (value: unknown): value is string => typeof value === 'string' && EMAIL.test(value);

export const isPhone = (value: unknown): value is string => typeof value === 'string' && PHONE.test(value);

/** A page of the portal itself: never `//host`, nor `/\host`, which browsers treat alike. */
const isOwnPath = (value: unknown): boolean => typeof value === 'string' && /^\/(es|en)(\/[a-z0-9-]+)*$/.test(value);

const isMailAddress = (value: unknown): boolean =>
  typeof value === 'string' && /^mailto:/i.test(value) && isEmail(value.slice('mailto:'.length));

/** What a link in running text may lead to: http, https, mailto, or a page of the portal. */
export const isLinkTarget = (value: unknown): value is string =>
  isWebAddress(value) || isMailAddress(value) || isOwnPath(value);
