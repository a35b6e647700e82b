import { fileURLToPath } from 'node:url';
import { withPayload } from '@payloadcms/next/withPayload';
import createNextIntlPlugin from 'next-intl/plugin';
import pathnames from './src/i18n/pathnames.json' with { type: 'json' };

/**
 * For a shared cache in front: one refresh every two seconds. No `stale-if-error`: nginx counts a 404 among its errors,
 * and would go on showing what was withdrawn. `deploy/nginx.conf` itself says for which failures it shows an old page.
 * Set for every page whatever else is asked for: one without it would say what Next says, a year.
 */
const SHARED_CACHE = { key: 'Cache-Control', value: 'public, max-age=0, s-maxage=2' };
/** Set by Next's draft mode: what an editor previews belongs in no cache. */
const IN_DRAFT_MODE = { type: 'cookie', key: '__prerender_bypass' };
const NO_CACHE = { key: 'Cache-Control', value: 'private, no-cache, no-store, max-age=0, must-revalidate' };

/**
 * Addresses that may lead to a route of ours with a parameter: the languages, the admin, the API, pictures and documents.
 * Everything else is a file, a route of fixed name, or nothing (see `src/app/(data)/nothing-here`).
 */
const ELSEWHERE = '/:path((?!(?:es|en|admin|api)(?:/|$)|covers/[^/]+$|descargas/[^/]+/[^/]+$).+)';

/** Bytes that a server function of the admin takes: a record as its form holds it. Next answers 1 MB by itself. */
const ACTION_BYTES = 2_000_000;

const pattern = (pathname) => pathname.replace(/\[(\w+)\]/g, ':$1');

/** Addresses in each language that differ from the route's folder. */
const localised = Object.entries(pathnames).flatMap(([route, paths]) =>
  Object.entries(paths)
    .filter(([, path]) => path !== route)
    .map(([locale, path]) => ({ address: `/${locale}${pattern(path)}`, route: `/${locale}${pattern(route)}` })),
);
/** The same address with the words of the other language. */
const mistaken = Object.values(pathnames)
  .filter(({ es, en }) => es !== en)
  .map(({ es, en }) => ({ address: `/en${pattern(es)}`, right: `/en${pattern(en)}` }));

/** @type {import('next').NextConfig} */
const config = {
  // For the container only (scripts/bundle.ts): `next start` does not serve this form.
  output: process.env.BUILD_STANDALONE ? 'standalone' : undefined,
  poweredByHeader: false,
  // `npm run typecheck` does that, once; a build on an old machine takes half as long without.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  cacheHandler: fileURLToPath(new URL('./src/pages-cache/handler.mjs', import.meta.url)),
  cacheMaxMemorySize: 0,
  // They find their own parts by path; so do the threads of src/heavy-work their fonts, which tracing must be told of.
  serverExternalPackages: ['sharp', 'piscina', '@cantoo/pdf-lib'],
  outputFileTracingIncludes: {
    '/descargas/**': ['./node_modules/@fontsource/roboto{,-slab}/files/*-latin-{400,500,600,700}-*.woff'],
  },
  turbopack: { root: import.meta.dirname },
  images: { unoptimized: true },
  experimental: {
    serverActions: { bodySizeLimit: ACTION_BYTES },
    // What src/proxy.ts is given of a body. It reads none, and would hold ten megabytes of each.
    proxyClientMaxBodySize: 64 * 1024,
  },
  rewrites: () => ({
    beforeFiles: [
      ...localised.map(({ address, route }) => ({ source: address, destination: route })),
      // A folder of that name would be hidden from most tools.
      { source: '/.well-known/security.txt', destination: '/security.txt' },
    ],
    afterFiles: [{ source: ELSEWHERE, destination: '/nothing-here' }],
  }),
  redirects: () => [
    ...localised.map(({ address, route }) => ({ source: route, destination: address, statusCode: 301 })),
    ...mistaken.map(({ address, right }) => ({ source: address, destination: right, statusCode: 301 })),
  ],
  // Those that keep answers safe are set by src/headers, all of them.
  headers: () => [
    { source: '/:locale(es|en)/:path*', headers: [SHARED_CACHE] },
    { source: '/:locale(es|en)/:path*', has: [IN_DRAFT_MODE], headers: [NO_CACHE] },
  ],
};

const withMessages = createNextIntlPlugin('./src/i18n/request.ts');

const portal = withPayload(withMessages(config), { devBundleServerPackages: false });

/** The colour scheme is the admin's alone: on public pages the hint would make browsers ask twice. */
const onlyForAdmin = (rule) =>
  rule.headers.some(({ key }) => key === 'Critical-CH') ? { ...rule, source: '/admin/:path*' } : rule;

const withoutHints = { ...portal, headers: async () => (await portal.headers()).map(onlyForAdmin) };

export default withoutHints;
