const hostIn = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

/**
 * Whether something else than a page of the portal made a browser send a request: browsers state where one comes from, older ones only its origin. What is
 * no browser states neither. A subdomain is another site.
 */
export function isForeign(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin';
  const origin = headers.get('origin');
  return origin !== null && hostIn(origin) !== headers.get('host');
}
