import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';

/** Bears the caller's address inside the portal. What a request brought under this name is overwritten. */
const CALLER = 'x-portal-caller';

/** Of an IPv6 address: a household or an office is given all that begin with these bytes. */
const NETWORK_BYTES = 8;

/** An address of IPv4, however it is written, or the network of one of IPv6; null where it is none. */
function normalised(written: string | undefined): string | null {
  const address = written?.trim() ?? '';
  if (!ipaddr.isValid(address)) return null;
  const known = ipaddr.process(address);
  if (known.kind() === 'ipv4') return known.toString();
  return `${Buffer.from(known.toByteArray().slice(0, NETWORK_BYTES)).toString('hex')}/64`;
}

/**
 * Who asks. Each trusted proxy has added the address that it was asked from to `X-Forwarded-For`; what stands before
 * those of the trusted ones, anybody can have written.
 * @param peer the address at the other end of the connection.
 * @param proxies how many trusted proxies stand in front.
 */
export function callerBehind(proxies: number, peer: string | undefined, forwarded: string | undefined): string {
  const named = proxies > 0 ? (forwarded ?? '').split(',').at(-proxies) : undefined;
  return normalised(named) ?? normalised(peer) ?? 'unknown';
}

/**
 * From now on every request of this process says who asks. Next hands routes no connection, and believes whatever
 * `X-Forwarded-For` a stranger sends.
 */
export function noteCallers(proxies: number): void {
  subscribe('http.server.request.start', (message) => {
    const { headers, socket } = (message as { request: IncomingMessage }).request;
    const forwarded = headers['x-forwarded-for'];
    headers[CALLER] = callerBehind(proxies, socket.remoteAddress, [forwarded ?? []].flat().join(','));
  });
}

/** Who sent a request, for `RateLimits`: an address, or a network of IPv6. */
export const callerOf = (headers: Headers): string => headers.get(CALLER) ?? 'unknown';
