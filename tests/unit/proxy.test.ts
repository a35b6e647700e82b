import { readdirSync } from 'node:fs';
import { unstable_doesMiddlewareMatch as matches } from 'next/experimental/testing/server';
import { describe, expect, it, vi } from 'vitest';
import { LOCALES } from '@/domain/locale';
import { PATHNAMES } from '@/i18n/routing';
import { config } from '@/proxy';

// Only what passes is asked here; outside Next its package does not load.
vi.mock('next-intl/middleware', () => ({ default: () => () => new Response() }));

const passes = (path: string, headers: Record<string, string> = {}): boolean =>
  matches({ config, url: `http://portal.cl${path}`, headers });

/** An address of every page of the site, in every language. */
const pages = LOCALES.flatMap((locale) =>
  Object.values(PATHNAMES).map((path) => `/${locale}${path[locale]}`.replace(/\/$/, '').replace(/\[\w+\]/g, 'x')),
);

/** What the groups of routes beside the site hold at the top: `api`, `descargas`, `robots.txt`. */
const beside = ['(data)', '(ops)', '(payload)'].flatMap((group) =>
  readdirSync(`src/app/${group}`, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : [])),
);

describe('the proxy', () => {
  it.each(pages)('lets a page of the site pass by: %s', (page) => {
    expect(passes(page)).toBe(false);
  });

  it('leaves the routes beside the site alone', () => {
    expect(beside).toContain('descargas');
    expect(beside.filter((name) => passes(`/${name}`) || (!name.includes('.') && passes(`/${name}/x`)))).toEqual([]);
  });

  it.each(['/', '/practicas', '/politicas-locales', '/esperanza', '/apiary', '/de/praktiken'])(
    'chooses the language of %s',
    (path) => {
      expect(passes(path)).toBe(true);
    },
  );

  it('stops a body that is too large for any page, wherever it is sent but where there are other bounds', () => {
    const large = { 'content-length': '2000000' };
    for (const path of [...pages, '/admin/login']) expect(passes(path, large), path).toBe(true);
    for (const path of ['/api/practices', '/descargas/kits/x.docx', '/uso']) expect(passes(path, large)).toBe(false);
    expect(passes('/es', { 'content-length': '1999999' })).toBe(false);
    expect(passes('/es', { 'content-length': '60000000' })).toBe(true);
  });
});
