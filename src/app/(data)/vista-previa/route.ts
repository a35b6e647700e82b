import { draftMode } from 'next/headers';
import { redirect } from 'next/navigation';
import { guideAround } from '@/content/guides';
import { accountOf } from '@/content/reader';
import { selloPageBySlug } from '@/content/sello';
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/domain/locale';
import { pathOf } from '@/i18n/navigation';

/** Routes of the records that can be previewed. */
const ROUTES = {
  practices: '/practices/[slug]',
  municipalities: '/municipalities/[slug]',
  guides: '/guides/[slug]',
  templates: '/templates/[slug]',
} as const;

const isRecord = (value: string | null): value is keyof typeof ROUTES => value !== null && value in ROUTES;

/** A page of the Sello is among its own, any other at the top level. */
async function writtenPage(slug: string, locale: Locale): Promise<string> {
  const ofSello = await selloPageBySlug(slug, locale, { draft: true });
  return pathOf(ofSello.status === 'found' ? '/sello-migrante/[slug]' : '/[slug]', locale, slug);
}

/** Address of a record's page; null if it has none. Only the content knows which guide a section belongs to. */
async function pageOf(collection: string | null, slug: string, locale: Locale): Promise<string | null> {
  if (isRecord(collection)) return pathOf(ROUTES[collection], locale, slug);
  if (collection === 'pages') return writtenPage(slug, locale);
  if (collection !== 'sections') return null;
  const guide = await guideAround(slug, locale, { draft: true });
  return guide === null ? null : pathOf('/guides/[slug]/[section]', locale, guide, slug);
}

const SLUG = /^[a-z0-9-]{1,160}$/;

/**
 * Opens a draft on its real page: turns on Next's draft mode for signed-in users. What they then see is decided by
 * their own rights, at each read.
 */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const collection = searchParams.get('collection');
  const slug = searchParams.get('slug') ?? '';
  const asked = searchParams.get('locale');
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE;
  if (!SLUG.test(slug)) return new Response(null, { status: 404 });
  if (!(await accountOf(request.headers))) redirect('/admin/login');
  const page = await pageOf(collection, slug, locale);
  if (page === null) return new Response(null, { status: 404 });
  const draft = await draftMode();
  draft.enable();
  redirect(page);
}
