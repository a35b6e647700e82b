import { randomBytes } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import onHeaders from 'on-headers';
import { SCRIPTS_HEADER } from '@/pages-cache/scripts.mjs';
import { adminPolicy, DATA_POLICY, sitePolicy } from './policies';

export interface HeaderSettings {
  isDevelopment: boolean;
  /** The public address of the portal. */
  siteUrl: string;
  /** Whether search engines may list it. */
  isListed: boolean;
}

type Headers = readonly (readonly [name: string, value: string])[];

const SAFETY: Headers = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];
const ONLY_TLS = ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'] as const;
const UNLISTED = ['X-Robots-Tag', 'noindex, nofollow'] as const;

/** What Next reads of a request to learn the nonce of the page that it renders: never what a visitor sent. */
const POLICY = 'content-security-policy';
const NOT_MODIFIED = 304;

const isUnder = (url: string, folder: string): boolean =>
  url.startsWith(folder) && /^(?:[/?]|$)/.test(url.slice(folder.length));

const isPage = (response: ServerResponse): boolean =>
  String(response.getHeader('content-type') ?? '').startsWith('text/html');

/** The hashes of the scripts in a kept page, which the page cache hands over with it; null for all others. */
function keptScripts(response: ServerResponse): string | null {
  const hashes = response.getHeader(SCRIPTS_HEADER);
  if (hashes === undefined) return null;
  response.removeHeader(SCRIPTS_HEADER);
  return String(hashes);
}

function policyOf(
  url: string,
  nonce: string,
  response: ServerResponse,
  { isDevelopment }: HeaderSettings,
): string | null {
  const kept = keptScripts(response);
  if (kept !== null) return sitePolicy(kept, isDevelopment);
  if (isUnder(url, '/api') || !isPage(response)) {
    // Whoever holds a page holds its policy too.
    return response.statusCode === NOT_MODIFIED && !isUnder(url, '/api') ? null : DATA_POLICY;
  }
  const scripts = `'nonce-${nonce}'`;
  return isUnder(url, '/admin') ? adminPolicy(scripts, isDevelopment) : sitePolicy(scripts, isDevelopment);
}

function fixedHeaders({ siteUrl, isListed }: HeaderSettings): Headers {
  return [...SAFETY, ...(siteUrl.startsWith('https:') ? [ONLY_TLS] : []), ...(isListed ? [] : [UNLISTED])];
}

/** What a request to this process and its answer are published as, before anything else sees them. */
interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

/**
 * Sets the headers that keep every answer of this process safe, whichever part of it answers: pages kept or made anew, data, files,
 * refusals, and what fails. They are set as the answer goes out, so that nothing before can leave one out or add a second.
 *
 * Pages that are made for one request learn their nonce from a header of the request; kept pages have no such nonce, and their
 * scripts are named by hash (see `src/pages-cache/scripts.mjs`).
 */
export function ownSafetyHeaders(settings: HeaderSettings): void {
  const fixed = fixedHeaders(settings);
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as Exchange;
    const url = request.url ?? '/';
    const nonce = randomBytes(16).toString('base64');
    request.headers[POLICY] = `script-src 'nonce-${nonce}'`;
    delete request.headers['content-security-policy-report-only'];
    onHeaders(response, () => {
      for (const [name, value] of fixed) response.setHeader(name, value);
      const policy = policyOf(url, nonce, response, settings);
      if (policy) response.setHeader('Content-Security-Policy', policy);
    });
  });
}
