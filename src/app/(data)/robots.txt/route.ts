import { env } from '@/config/env';
import { LOCALES } from '@/domain/locale';
import { pathOf } from '@/i18n/navigation';

/** Rendered at run time, because the portal's address is known only then. */
export const dynamic = 'force-dynamic';

/** `/robots.txt`: every page may be crawled, except combinations of filters, which lead nowhere new. */
export function GET(): Response {
  const searches = LOCALES.flatMap((locale) =>
    (['/practices', '/search'] as const).map((route) => `Disallow: ${pathOf(route, locale)}?`),
  );
  const lines = [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api/',
    'Allow: /api/media/file/',
    ...searches,
    '',
    `Sitemap: ${env().SITE_URL}/sitemap.xml`,
    '',
  ];
  return new Response(lines.join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  });
}
