/** The path of an address, decoded; null where it cannot be: where a `%` in it begins no character of UTF-8. */
export function readPath(address: string): string | null {
  const [path = ''] = address.split('?', 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

const READING = ['GET', 'HEAD', 'OPTIONS'];
const SITE = /^\/(es|en)(\/|$)/;
const ADMIN = /^\/admin(\/|$)/;

/**
 * Whether the page at a path is asked in a way that it answers. Pages of the site are read alone: their forms lead to
 * data routes. Pages of the admin are also sent what their server functions take.
 */
export function isAskedAsPage(path: string, method: string, isServerFunction: boolean): boolean {
  if (READING.includes(method)) return true;
  return !SITE.test(path) && (isServerFunction || !ADMIN.test(path));
}
