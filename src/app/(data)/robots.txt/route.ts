import { env } from '@/config/env';
import { LOCALES } from '@/domain/locale';
import { pathOf } from '@/i18n/navigation';

/** Rendered at run time, because the portal's address is known only then. */
export const dynamic = 'force-dynamic';

const NOTHING = ['User-agent: *', 'Disallow: /', ''];

/** Every page may be crawled, except combinations of filters, which lead nowhere new. */
function everyPage(): string[] {
  const searches = LOCALES.flatMap((locale) =>
    (['/practices', '/search'] as const).map((route) => `Disallow: ${pathOf(route, locale)}?`),
  );
  return [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api/',
    'Allow: /api/media/file/',
    ...searches,
    '',
    `Sitemap: ${env().SITE_URL}/sitemap.xml`,
    '',
  ];
}

/** `/robots.txt` */
export function GET(): Response {
  const lines = env().SEARCH_ENGINES ? everyPage() : NOTHING;
  return new Response(lines.join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  });
}
