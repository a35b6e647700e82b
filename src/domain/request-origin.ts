/**
 * Whether something else than a page of the portal made a browser send a request: browsers state where one comes from, older ones only its origin. What is
 * no browser states neither. A subdomain is another site.
 */
export function isForeign(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin';
  const origin = headers.get('origin');
  // «null» is what a browser says of a page that it shuts off: of none of ours.
  return origin !== null && (!URL.canParse(origin) || new URL(origin).host !== headers.get('host'));
}
