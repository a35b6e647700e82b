const SEGMENT = /\/(?!(?:reset|verify)[^/]*\/)[a-z_]{1,24}(?:-[a-z]{1,24})*(?:\.[a-z]{2,5})?/.source;
const WHOLE = new RegExp(`^(?:(?:${SEGMENT})+/?|/)$`);
const START = new RegExp(`^(?:${SEGMENT}(?=/))+`);

const CUT = '…';

/**
 * The path of an address as a log may name it: as far as it consists of plain words. A mail address, a RUT or a token
 * that stands in it does not get that far, and what follows «reset» or «verify» never does. `deploy/nginx.conf` cuts by
 * the same rule.
 */
export function plainPath(url: string): string {
  const path = url.split('?', 1)[0] ?? '';
  if (WHOLE.test(path)) return path;
  const start = START.exec(path)?.[0];
  return start === undefined ? CUT : `${start}/${CUT}`;
}
